using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ReportsToReviews : Measure
{
    public override string Code => "reports-to-reviews";
    public override string Cohort => "Reports due before reviews held in the period";
    public override string Title => "Social workers’ reports to reviews";
    public override DateSpan InForce => Clocks.RuleOf<PreMeetingReportClock>().InForce;
    public override string Source => "Local standard";
    public override bool OnlyGroups => true;
    public override ImmutableArray<string> Groups => ["in-time", "late", "missing"];
    public override string Definition => "Of the planned reviews that were held in the period, those to which the report came in time, came late, or never came.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Reviews, reading), Need.Throughout(Topic.PlannedReviews, reading), Need.InPart(Clocks.NeedsOf<PreMeetingReportClock>(), reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from duty in child.Duties<PreMeetingReportClock>(reading.Terms)
        where duty.IsKnown && child.PlannedReviews.FirstOrDefault(planned => planned.Id == duty.About?.FactId)?.Held?.Fact.HeldOn is { } held && reading.Span.Covers(held)
        let how = duty.DoneOn is null ? "missing" : duty.OnTime ? "in-time" : "late"
        from each in Groups
        select Part.Counted(child, each == how, $"Due {duty.By.InWords()}, {(duty.DoneOn is { } sent ? $"sent {sent.InWords()}" : "never sent")}", duty.Because) with { Group = each };
}
