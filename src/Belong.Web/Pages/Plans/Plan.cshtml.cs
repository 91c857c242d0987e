using Belong.Data.Papers;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Web.House;
using Belong.Web.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Plans;

/// <summary>A business plan: its targets and objectives, how each stands, the figures that show it, and what changed since the plan before.</summary>
[Needs(Permission.SeeFigures)]
public sealed class PlanModel(TheHouse house) : BelongPage(house)
{
    public BusinessPlanRecord Plan { get; private set; } = default!;

    public BusinessPlan Head => Plan.Facts<BusinessPlan>()[^1].Fact;

    public bool MayKeep => KnownAt is null && Me.May(Permission.KeepPlans);

    /// <summary>The service's plan before this one.</summary>
    public BusinessPlanRecord? Before => County.BusinessPlans.Where(plan => plan.Facts<BusinessPlan>() is [.., { Fact: var head }] && head.Service == Head.Service && head.Year < Head.Year).MaxBy(plan => plan.Facts<BusinessPlan>()[^1].Fact.Year);

    public IEnumerable<PlanChange> Changes => Before is { } before ? ComparePlans.Of(before, Plan).Where(change => change.Became != Became.Same) : [];

    public IEnumerable<Entry<PlanTarget>> Targets => Plan.Facts<PlanTarget>().OrderBy(target => target.Fact.Number);

    public IEnumerable<Entry<PlanObjective>> Objectives(int target) => Plan.Facts<PlanObjective>().Where(each => each.Fact.Number.Split('.')[0] == $"{target}").OrderBy(each => each.Fact.Number, Numbers.Order);

    public IEnumerable<Entry<ObjectiveReview>> Reviews(Entry<PlanObjective> objective) => Plan.Facts<ObjectiveReview>().Where(review => review.Fact.Objective == objective.FactId).OrderByDescending(review => review.Fact.On);

    /// <summary>True where the objective was not looked at in the last quarter, as the plan is to be reviewed each.</summary>
    public bool IsReviewOwed(Entry<PlanObjective> objective) => new ReportingYear(Head.Year).Span.Covers(Day) && !Reviews(objective).Any(review => review.Fact.On >= Day.AddMonths(-3)) && Head.On < Day.AddMonths(-3) && Reviews(objective).FirstOrDefault()?.Fact.Standing is not ("done" or "dropped");

    /// <summary>The figure of the measure an objective names, of a district where it names one after a colon.</summary>
    public (Figure Figure, Period Period, string Address)? FigureOf(PlanObjective objective)
    {
        var parts = objective.Measure.Split(':', 2);
        if (AllMeasures.Find(parts[0].Trim()) is not { } measure)
        {
            return null;
        }

        var scope = parts.Length > 1 ? Scope.Of(Breakdown.District, parts[1].Trim()) : null;
        // The last quarter that is over, no later than the plan's own year.
        var last = Period.Of(PeriodKind.Quarter, ((Period)new ReportingYear(Head.Year)).Until);
        var period = Period.Of(PeriodKind.Quarter, Day).Before is { } over && over.Until < last.Until ? over : last;
        var reading = House.ReadingOf(County, period, Terms);
        return Performance.Figures.Of(measure, reading, scope).FirstOrDefault() is { } figure ? (Disclosed(figure, reading, scope), period, Go($"/figures/{measure.Code}?period={period.Name}{(scope is null ? "" : $"&of={Uri.EscapeDataString(scope.Name)}")}")) : null;
    }

    public string Record(string kind, string part = "", string value = "") => $"/plans/{Plan.Id}/facts/record/{kind}{(part.Length > 0 ? $"?{part}={Uri.EscapeDataString(value)}" : "")}";

    public string Correct(Entry fact) => $"/plans/{Plan.Id}/facts/{fact.FactId}/correct";

    public static string InWords(Became became) => became switch
    {
        Became.Disappeared => "Removed",
        Became.Slipped => "Date slipped",
        Became.BroughtForward => "Brought forward",
        Became.Raised => "Target raised",
        Became.Lowered => "Target lowered",
        Became.DoneAndAgain => "Done, but listed again",
        Became.New => "New",
        _ => "Unchanged",
    };

    public void OnGet()
    {
        // Read as it is shown.
    }

    public IActionResult OnGetDocx() => File(new PaperDocx().Title(Head.InWords).Blocks(PlanBlocks.Of(Plan)).Bytes(Head.InWords), PaperDocx.Media, $"plan-{Head.Year}.docx");

    public IActionResult OnGetXlsx() => File(
        new Sheet("Objectives", ["Number", "Objective", "Owners", "By", "When", "Aim", "Of", "Measure", "Stands", "Reviewed", "Evidence"], Plan.Facts<PlanObjective>().OrderBy(each => each.Fact.Number, Numbers.Order).Select(each => (IReadOnlyList<object?>)
            [each.Fact.Number, each.Fact.Words, each.Fact.Owners, each.Fact.By, each.Fact.When, each.Fact.Aim, each.Fact.AimOf, each.Fact.Measure, ObjectiveReview.Standings.Say(Reviews(each).FirstOrDefault()?.Fact.Standing), Reviews(each).FirstOrDefault()?.Fact.On, Reviews(each).FirstOrDefault()?.Fact.Evidence])).AsXlsx(),
        Sheet.Xlsx,
        $"plan-{Head.Year}.xlsx");

    protected override IActionResult? Begin()
    {
        if (County.Find(new SubjectId(IdInAddress("plan"))) is not BusinessPlanRecord plan || !plan.Facts<BusinessPlan>().Any())
        {
            return NotFound();
        }

        Plan = plan;
        return null;
    }
}
