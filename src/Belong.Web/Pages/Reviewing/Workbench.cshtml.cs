using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>One child on the workbench: where the review stands and what is open.</summary>
public sealed record BenchRow(ChildRecord Child, DateOnly? Last, Duty? Due, ReviewToCome? Next, Duty? Report, Duty? Seen, Duty? Midway, int OpenDecisions, int LateDecisions, DisputeOfAChild? Dispute, Duty? DisputeClock, int Moves, bool IsUnstable, (int Age, DateOnly On)? Birthday);

/// <summary>The reviewing officer's caseload, one row a child; unstable children first.</summary>
[Needs(Permission.SeeReviewing)]
public sealed class WorkbenchModel(TheHouse house) : BelongPage(house)
{
    [BindProperty(SupportsGet = true)]
    public string? Officer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public string Whose => string.IsNullOrEmpty(Officer) ? Me.Id : Officer;

    public IReadOnlyList<BenchRow> Rows { get; private set; } = [];

    public WorkerRecord? Worker => County.Worker(Whose);

    public int FullTime => Worker?.FullTimeOn(Day) ?? 100;

    public (int Least, int Most) Standard => (Terms.Number(SuggestOfficers.Least, Day) * FullTime / 100, Terms.Number(SuggestOfficers.Standard, Day) * FullTime / 100);

    public IEnumerable<(string Id, string Name)> Officers => ChildrenBy.Officer(County, Day).All.Where(each => each.Key.Length > 0).Select(each => (each.Key, NameOf(each.Key))).OrderBy(each => each.Item2, StringComparer.CurrentCulture);

    protected override IActionResult? Begin() => base.Begin() ?? (Whose == Me.Id || Worker is not null || ChildrenBy.Officer(County, Day).Contains(Whose) ? null : NotFound());

    public void OnGet()
    {
        Read();
        Showing(Rows.Select(row => row.Child));
    }

    public IActionResult OnGetXlsx()
    {
        Read();
        return File(Take().AsXlsx(), Sheet.Xlsx, "workbench.xlsx");
    }

    public IActionResult OnGetCsv()
    {
        Read();
        return File(Take().AsCsv(), "text/csv; charset=utf-8", "workbench.csv");
    }

    private void Read()
    {
        var rows = ChildrenBy.Officer(County, Day)[Whose].Where(MaySee).Select(RowOf);
        Rows = [.. Sort switch
        {
            "name" => rows.OrderBy(row => row.Child.CalledName, StringComparer.CurrentCulture),
            "last" => rows.OrderBy(row => row.Last),
            "due" => rows.OrderBy(row => row.Due?.By ?? DateOnly.MaxValue),
            _ => rows.OrderByDescending(row => row.IsUnstable).ThenBy(row => row.Due?.By ?? DateOnly.MaxValue),
        }];
    }

    private BenchRow RowOf(ChildRecord child)
    {
        var next = child.NextReview;
        var open = child.OpenDuties(Terms).ToList();
        var decisions = open.Where(duty => duty.Rule.Act == typeof(CompleteDecision)).ToList();
        var dispute = child.Disputes.LastOrDefault(each => each.IsOpen);
        return new(
            child,
            child.Reviews.Max(review => (DateOnly?)review.Fact.HeldOn),
            open.Where(duty => duty.Rule.Act == typeof(RecordReview)).MinBy(duty => duty.By),
            next,
            Of<PreMeetingReportClock>(),
            Of<ContactBeforeReviewClock>(),
            open.FirstOrDefault(duty => duty.Rule.Act == typeof(MidwayCheck)),
            decisions.Count,
            decisions.Count(duty => duty.By < Day),
            dispute,
            open.Where(duty => dispute is not null && duty.About?.FactId == dispute.Id).MinBy(duty => duty.By),
            child.MovesInYearTo(Day),
            child.IsUnstableOn(Day),
            child.BornOn is { } born && new[] { 5, 16, 18 }.Select(age => (age, On: Age.Birthday(born, age))).FirstOrDefault(each => each.On > Day) is { age: > 0 } birthday && birthday.On <= Day.AddYears(1) ? birthday : null);

        Duty? Of<TClock>()
            where TClock : Clock<ChildRecord> => next is null ? null : child.Duties<TClock>(Terms).FirstOrDefault(duty => duty.About?.FactId == next.Id);
    }

    private Sheet Take()
    {
        Showing(Rows.Select(row => row.Child));
        return new("Workbench", ["Child id", "Name", "Last review", "Next due", "Rule", "Planned", "Report in", "Seen before", "Midway due", "Open decisions", "Late decisions", "Open dispute", "Moves in a year"], Rows.Select(row => (IReadOnlyList<object?>)
            [row.Child.ChildId, row.Child.CalledName, row.Last, row.Due?.By, row.Due?.Why, row.Next?.On, row.Report?.DoneOn, row.Seen?.DoneOn, row.Midway?.By, row.OpenDecisions, row.LateDecisions, row.Dispute is null ? "" : $"level {row.Dispute.Level}", row.Moves]))
        {
            About = [("Title", "Workbench"), ("Officer", NameOf(Whose)), ("Children", Rows.Count), ("Day", Day.InWords())],
        };
    }
}
