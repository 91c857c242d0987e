using Belong.Domain.Connected;
using Belong.Domain.Facts;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Web.GovUk;
using Belong.Web.House;
using Belong.Web.House.Sight;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Access;

/// <summary>What somebody looked at, record by record and day by day, for whoever answers for access to the records the reader may see.</summary>
[Needs(Permission.SeeAccessByPerson)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public const int Days = 90;

    /// <summary>What is out of pattern of the last days, whoever looked: for whoever answers for access to all records.</summary>
    public bool OfEverybody => string.IsNullOrEmpty(Who) && Odd && SeesAll;

    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    /// <summary>Only what is out of pattern.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Odd { get; set; }

    /// <summary>Whoever answers for access to all records is told also how many looks were at records that they may not open.</summary>
    private bool SeesAll => Me.May(Permission.KeepRecords);

    public IReadOnlyList<Choice> People => Choosing.Workers;

    /// <summary>The id that was asked for is somebody's who works here.</summary>
    public bool IsKnown => Who is { } who && (House.Ledger.County.Worker(who) is not null || House.Ledger.County.SystemThatSigns(who) is not null);

    /// <summary>Those of whom a name may be that was typed, where it is nobody's id.</summary>
    public IReadOnlyList<WorkerRecord> Meant { get; private set; } = [];

    public IReadOnlyList<LooksOfADay> Looks { get; private set; } = [];

    public void OnGet() => Read();

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "access.csv");
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, "access.xlsx");
    }

    private void Read()
    {
        if (OfEverybody)
        {
            Looks = LooksOfADay.OddOf(House, MaySee, Today, LooksOfADay.OddWithin);
            ShowingThose();
            return;
        }

        if (Who is not { Length: > 0 and <= 60 } typed)
        {
            return;
        }

        // A name that was typed and not chosen: whose it is where it is one person's, and a choice where it is several's.
        var now = House.Ledger.County;
        var who = typed;
        if (now.Worker(typed) is null)
        {
            Meant = [.. now.Workers.Where(worker => worker.CalledName.Contains(typed, StringComparison.CurrentCultureIgnoreCase)).OrderBy(worker => worker.CalledName, StringComparer.CurrentCulture)];
            if (Meant.Count > 1)
            {
                return;
            }

            Who = who = Meant is [var only] ? only.WorkerId : typed;
        }

        var looks = House.Log.By(who, LondonDay.EndOf(Today.PlusDays(-Days - 1))).SelectMany(line => line.Subjects.Select(subject => (line.Look, now.Find(subject) is { } record && MaySee(record) ? record : null)));
        Looks = [.. LooksOfADay.Of(looks, now).Where(day => day.Opened && (day.Record is not null || SeesAll) && (!Odd || day.Odd.Count > 0))];
        ShowingThose();
    }

    private void ShowingThose()
    {
        foreach (var record in Looks.Select(day => day.Record).OfType<Record>().Distinct())
        {
            Showing(record.Id);
        }
    }

    private Sheet Take() => new("Access", ["Day", "From", "To", "Who", "Record", "Pages", "Times", "Refused", "Out of pattern"], Looks.Select(day => (IReadOnlyList<object?>)
        [day.Day, day.First.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), day.Last.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), NameOf(day.Who), day.Record is null ? "Records you may not open" : SightRule.For(day.Record.Kind)!.NameOf(day.Record), string.Join("; ", day.Pages), day.Looks, day.Refused, string.Join(", ", day.Odd)]))
    {
        About = [("Title", OfEverybody ? "Looks out of pattern" : $"What {NameOf(Who ?? "")} opened"), ("Filter: out of pattern", Odd ? "yes" : "all"), ("Days", OfEverybody ? LooksOfADay.OddWithin : Days), ("Day", Day.InWords())],
    };
}
