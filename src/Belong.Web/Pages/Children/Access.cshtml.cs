using Belong.Data;
using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>Who looked at the record, and who tried to.</summary>
[Needs(Permission.SeeAccess)]
public sealed class AccessModel(TheHouse house) : ChildPage(house)
{
    public IReadOnlyList<Looked> Looks { get; private set; } = [];

    public void OnGet() => Looks = House.Log.Of([Child.Id, .. Child.Joined]);
}
