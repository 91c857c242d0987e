using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class DisputesSettledInTime : Measure
{
    public override string Code => "disputes-settled-in-time";
    public override string Cohort => "Disputes settled in the period";
    public override string Title => "Disputes settled in time";
    public override DateSpan InForce => Clocks.RuleOf<DisputeClock>().InForce;
    public override string Source => "Local dispute resolution protocol";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Definition => "Of the formal disputes closed in the period, those closed within the working days that the protocol allows for the whole.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Disputes, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from duty in child.Duties<DisputeClock>(reading.Terms)
        where duty.Rule == DisputeClock.Whole && duty.DoneOn is { } closed && reading.Span.Covers(closed)
        select Part.Counted(child, duty.OnTime, $"Due {duty.By.InWords()}, closed {duty.DoneOn.InWords()}", duty.Because);
}
