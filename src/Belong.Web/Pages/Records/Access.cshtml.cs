using Belong.Domain.Facts;
using Belong.Web.House;

namespace Belong.Web.Pages.Records;

/// <summary>Who looked at the record, day by day, and who tried to; what is out of pattern is marked with why.</summary>
[Needs(Permission.SeeAccess)]
public sealed class AccessModel(TheHouse house) : RecordPage(house)
{
    public IReadOnlyList<LooksOfADay> Days { get; private set; } = [];

    public void OnGet() => Days = LooksOfADay.Of(House.Log.Of([Subject.Id, .. Subject.Joined]).Select(look => (look, (Record?)Subject)), House.Ledger.County);
}
