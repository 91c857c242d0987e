using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Web.House;

namespace Belong.Web.Pages.Children;

/// <summary>The chronologies of a child, the newest first, each for a purpose.</summary>
[Needs(Permission.SeeChildren)]
public sealed class ChronologiesModel(TheHouse house) : ChildPage(house)
{
    public IEnumerable<Entry<Chronology>> Chronologies => Child.Facts<Chronology>().Where(each => MayRead(Child, each)).Reverse();

    public void OnGet()
    {
        // All is read from the record.
    }
}
