using Belong.Domain.Facts;
using Belong.Web.House;

namespace Belong.Web.Pages.Records;

/// <summary>Who looked at the record, day by day, and who tried to; what is out of pattern is marked with why.</summary>
[Needs(Permission.SeeAccess)]
public sealed class AccessModel(TheHouse house) : RecordPage(house)
{
    public IReadOnlyList<LooksOfADay> Days { get; private set; } = [];

    /// <summary>Also days on which it was only named in a list.</summary>
    [Microsoft.AspNetCore.Mvc.FromQuery(Name = "lists")]
    public bool Lists { get; set; }

    public int Listed { get; private set; }

    public void OnGet()
    {
        var all = LooksOfADay.Of(House.Log.Of([Subject.Id, .. Subject.Joined]).Select(look => (look, (Record?)Subject)), House.Ledger.County);
        Listed = all.Count(day => !day.Opened);
        Days = [.. all.Where(day => Lists || day.Opened)];
    }

    protected override Microsoft.AspNetCore.Mvc.IActionResult? Begin() => base.Begin() ?? (Sight.TellsWhoLooked(Reader) ? null : StatusCode(StatusCodes.Status403Forbidden));
}
