using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Time;

namespace Belong.Performance.Measures;

/// <summary>Of the duties of one clock whose limit fell in the period, those met by it: the same duties that stand on everybody's list.</summary>
public abstract class DutiesInTime<TClock> : Measure
    where TClock : Clock<ChildRecord>
{
    public override string Source => "The record, by the rules the page of rules shows";
    public override DateSpan InForce => Clocks.RuleOf<TClock>().InForce;
    public override Polarity Polarity => Polarity.HigherIsBetter;

    /// <summary>What was due, for the sentence: "visits".</summary>
    protected abstract string What { get; }

    public override string Cohort => $"{What} that fell due in the period, and by today";
    public override string Definition => $"Of the {char.ToLowerInvariant(What[0])}{What[1..]} that fell due in the period, and by today, those done by the day. One no longer asked for before its day is left out. Where it is not known when one was due, it is left out and counted as such.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.InPart(Clocks.NeedsOf<TClock>(), reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading)
    {
        foreach (var duty in child.Duties<TClock>(reading.Terms))
        {
            if (duty.By is not { } by)
            {
                if (duty.DoneOn is { } done && reading.Span.Covers(done))
                {
                    yield return Part.Unknown(child, $"{duty.What}: {duty.Why}", duty.Because);
                }
            }
            else if (reading.Span.Covers(by) && by < reading.Terms.Today && duty.On(reading.Terms.Today) != DutyState.NoLongerRequired)
            {
                yield return Part.Counted(child, duty.OnTime, $"{duty.What}, by {by.InWords()}: {(duty.DoneOn is { } on ? $"done {on.InWords()}" : "not done")}", duty.Because);
            }
        }
    }
}
