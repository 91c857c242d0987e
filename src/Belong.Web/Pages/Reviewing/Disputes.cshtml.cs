using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>Disputes that are open, and those of a year; by category and level; good practice beside them.</summary>
[Needs(Permission.SeeReviewing)]
public sealed class DisputesModel(TheHouse house) : BelongPage(house)
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Ends { get; set; }

    /// <summary>Only those the reader raised.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    public ReportingYear Year => new(Ends is >= 2000 and <= 2100 ? Ends.Value : ReportingYear.Of(Day).Ends);

    public IReadOnlyList<(ChildRecord Child, DisputeOfAChild Dispute, Duty? Clock)> Open { get; private set; } = [];

    /// <summary>Issues of the year's formal disputes, by category, at levels 1 to 5.</summary>
    public IReadOnlyList<(string Category, int[] Levels)> Issues { get; private set; } = [];

    public int Formal { get; private set; }

    public IReadOnlyList<(ChildRecord Child, Entry<GoodPractice> Practice)> Good { get; private set; } = [];

    public int Hidden { get; private set; }

    public void OnGet()
    {
        Read();
        Showing(Open.Select(each => each.Child).Concat(Good.Select(each => each.Child)));
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        Showing(Open.Select(each => each.Child));
        return File(Take().AsXlsx(), Sheet.Xlsx, "disputes.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        Showing(Open.Select(each => each.Child));
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "disputes.csv");
    }

    private void Read()
    {
        var all = County.Children.SelectMany(child => child.Disputes.Select(dispute => (Child: child, Dispute: dispute))).ToList();
        var open = all.Where(each => each.Dispute.IsOpen).ToList();
        Open = [.. open.Where(each => MaySee(each.Child) && (!Mine || each.Dispute.Dispute.Fact.By == Me.Id)).Select(each => (each.Child, each.Dispute, each.Child.Duties<DisputeClock>(Terms).Where(duty => duty.IsOpen && duty.About?.FactId == each.Dispute.Id).MinBy(duty => duty.By))).OrderBy(each => each.Item3?.By ?? DateOnly.MaxValue)];
        Hidden = open.Count(each => !MaySee(each.Child));
        var formal = all.Where(each => each.Dispute.FormalOn is { } on && Year.Span.Covers(on)).ToList();
        Formal = formal.Count;
        Issues = [.. Codes.Issues.Codes.Select(code => (code.Meaning, Enumerable.Range(1, DisputeLevels.Highest).Select(level => formal.Where(each => each.Dispute.Level == level).Sum(each => each.Dispute.Issues.Count(issue => issue.Fact.Category == code.Value))).ToArray()))];
        Good = [.. County.Children.SelectMany(child => child.Facts<GoodPractice>().Where(each => each.Fact.Shared && Year.Span.Covers(each.Fact.On)).Select(each => (child, each))).Where(each => MaySee(each.child)).OrderByDescending(each => each.each.Fact.On).Take(20)];
    }

    private Sheet Take() => new("Disputes", ["Child id", "Name", "Raised", "By", "Level", "Put to", "Issues", "Next limit"], Open.Select(each => (IReadOnlyList<object?>)
        [each.Child.ChildId, each.Child.CalledName, each.Dispute.Dispute.Fact.RaisedOn, NameOf(each.Dispute.Dispute.Fact.By), each.Dispute.Level, each.Dispute.Now.Fact.To, string.Join("; ", each.Dispute.Issues.Select(issue => issue.Fact.InWords)), each.Clock?.By]))
    {
        About = [("Title", "Open disputes"), ("Filter", Mine ? "Raised by me" : null), ("Not listed, as you may not open the record", Hidden > 0 ? (object)Hidden : null), ("Day", Day.InWords())],
    };
}
