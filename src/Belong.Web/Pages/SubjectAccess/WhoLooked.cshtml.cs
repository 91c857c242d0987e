using Belong.Domain.Duties;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.SubjectAccess;

/// <summary>
/// Who opened a person's record, to be given to them when they ask: by the post that each held then, or by name where whoever gives it decides so. Whoever only saw
/// the name in a list is counted, and who was refused is told too.
/// </summary>
[Needs(Permission.KeepRecords)]
public sealed class WhoLookedModel(TheHouse house) : ChildPage(house)
{
    /// <summary>The first day asked about, as it was typed; blank for all of them.</summary>
    [FromQuery(Name = "since")]
    public string? Asked { get; set; }

    public DateOnly? Since => TypedDay.Read(Asked ?? "", null, null).On;

    [FromQuery(Name = "names")]
    public bool Names { get; set; }

    public override bool LooksBack => false;

    public IReadOnlyList<LooksOfADay> Days { get; private set; } = [];

    /// <summary>Days on which somebody saw the name in a list and opened nothing.</summary>
    public int Listed { get; private set; }

    public void OnGet() => Read();

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, "who-opened-the-record.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv", "who-opened-the-record.csv");
    }

    /// <summary>Whoever looked: their post on that day, with the name where it is given too.</summary>
    public string Who(LooksOfADay day)
    {
        var county = House.Ledger.County;
        var post = county.Worker(day.Who)?.WorksOn(day.Day)?.Fact is { } held ? $"{held.Post.Name}{(held.Team.Length > 0 ? $", {held.Team}" : "")}" : Personas.All.FirstOrDefault(each => House.HasPersonas && each.Person.Id == day.Who).Person?.Role.Name ?? "";
        var name = NameOf(day.Who) is var known && known == day.Who && House.HasPersonas && Personas.All.FirstOrDefault(each => each.Person.Id == day.Who).Person is { } persona ? persona.Name : NameOf(day.Who);
        return Names ? $"{name}{(post.Length > 0 ? $", {post}" : "")}" : post.Length > 0 ? post : county.Worker(day.Who) is null && name != day.Who ? $"Connected system: {name}" : "Somebody whose post is not recorded";
    }

    public static string What(LooksOfADay day) => $"{string.Join("; ", day.Pages)}{(day.Refused == day.Looks ? " (refused)" : day.Refused > 0 ? $" ({NumberWords.Count(day.Refused, "look", "looks")} refused)" : "")}";

    private void Read()
    {
        var all = LooksOfADay.Of(House.Log.Of([Child.Id, .. Child.Joined], int.MaxValue).Select(look => (look, (Domain.Facts.Record?)Child)), House.Ledger.County).Where(day => Since is not { } from || day.Day >= from).ToList();
        Listed = all.Count(day => !day.Opened);
        Days = [.. all.Where(day => day.Opened)];
    }

    private Sheet Take() => new("Who opened the record", ["Day", "First", "Last", "Who", "What was opened"], Days.Select(day => (IReadOnlyList<object?>)[day.Day, day.First.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), day.Last.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), Who(day), What(day)]));
}
