using Belong.Domain.Alerts;
using Belong.Domain.Children;
using Belong.Domain.Time;
using Belong.Web.House;
using Belong.Web.House.Sight;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Alerts;

/// <summary>Every alert the reader may see: their own children’s, the team’s or the whole service’s, by what it is.</summary>
[Needs(Permission.SeeChildren)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    private const int OnAPage = 200;

    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    /// <summary>The code of one watch; all where it is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? What { get; set; }

    public WorkOf Whose => Enum.TryParse<WorkOf>(Of, out var of) && Enum.IsDefined(of) ? of : Me.Role.Whose;

    public IReadOnlyList<Alerted> All { get; private set; } = [];

    /// <summary>Each kind of alert that there is, and those of it that are shown.</summary>
    public IEnumerable<(Watch Watch, IReadOnlyList<Alerted> Rows)> Kinds =>
        from watch in Watches.All
        let rows = All.Where(each => each.Alert.Watch == watch.Code && each.Record.Kind == watch.About).ToList()
        where rows.Count > 0
        orderby rows.Min(each => each.Alert.Urgency), rows.Count
        select (watch, (IReadOnlyList<Alerted>)rows);

    public IEnumerable<(Watch Watch, IReadOnlyList<Alerted> Rows)> Chosen => Kinds.Where(each => string.IsNullOrEmpty(What) || each.Watch.Code == What);

    public static int AtMost => OnAPage;

    public void OnGet()
    {
        All = AlertsOf(Whose);
        foreach (var each in Chosen.SelectMany(kind => kind.Rows.Take(AtMost)))
        {
            Showing(each.Record.Id);
        }
    }

    public IActionResult OnGetXlsx()
    {
        All = AlertsOf(Whose);
        return File(Take().AsXlsx(), Sheet.Xlsx, "alerts.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        All = AlertsOf(Whose);
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "alerts.csv");
    }

    /// <summary>The same list otherwise narrowed.</summary>
    public string Address(WorkOf? of = null, string? what = null, string? handler = null) =>
        Go($"/alerts?of={of ?? Whose}{((what ?? What) is { Length: > 0 } which ? $"&what={Uri.EscapeDataString(which)}" : "")}{(handler is null ? "" : $"&handler={handler}")}");

    public string WorkerOf(Belong.Domain.Facts.Record record) => record is ChildRecord child && child.AllocationOn(Day) is { } worker ? NameOf(worker.Fact.Worker) : "";

    private Sheet Take()
    {
        var rows = Chosen.SelectMany(kind => kind.Rows.Select(row => (kind.Watch, row))).ToList();
        foreach (var (_, row) in rows)
        {
            Showing(row.Record.Id);
        }

        return new("Alerts", ["Alert", "Name", "ID", "Since", "For", "What is known", "Social worker"], rows.Select(each => (IReadOnlyList<object?>)
            [each.row.Alert.Word, SightRule.For(each.row.Record.Kind)!.NameOf(each.row.Record), (each.row.Record as ChildRecord)?.ChildId, each.row.Alert.Since, each.row.Alert.Ran(Instant), each.row.Alert.Says, WorkerOf(each.row.Record)]))
        {
            About = [("Title", "Alerts"), ("Filter: whose", Whose.ToString()), ("Filter: alert", What), ("Alerts", rows.Count), ("Day", Day.InWords())],
        };
    }
}
