using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class DecisionsOnTime : Measure
{
    public override string Code => "decisions-on-time";
    public override string Cohort => "Decisions of reviews that fell due in the period";
    public override string Title => "Decisions of reviews carried out in time";
    public override DateSpan InForce => Clocks.RuleOf<DecisionClock>().InForce;
    public override string Source => "The reviews themselves";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Definition => "Of the decisions of reviews that were to be carried out by a day in the period, and were not dropped or overtaken by the end of care, those carried out by that day.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Decisions, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from duty in child.Duties<DecisionClock>(reading.Terms)
        where duty.By is { } limit && reading.Span.Covers(limit) && limit < reading.Terms.Today && duty.On(reading.Terms.Today) != DutyState.NoLongerRequired
        select Part.Counted(child, duty.OnTime, $"{duty.What}, by {duty.By.InWords()}: {(duty.DoneOn is { } done ? $"done {done.InWords()}" : "not done")}", duty.Because);
}
