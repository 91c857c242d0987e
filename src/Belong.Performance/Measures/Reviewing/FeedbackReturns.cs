using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class FeedbackReturns : Measure
{
    public override string Code => "feedback-returns";
    public override bool AddsUp => true;
    public override string Cohort => "Surveys that came back in the period";
    public override string Title => "Surveys that came back";
    public override string Source => "The reviewing service's record";
    public override Unit Unit => Unit.Count;
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override ImmutableArray<string> Groups => ["care-leaver", "carer", "parent"];
    public override string GroupInWords(string group) => Feedback.From.Say(group);
    public override string Definition => "Surveys of care leavers, carers and parents that came back in the period. They name nobody.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Surveys, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) => [];

    public override IEnumerable<Part> PartsBeside(Reading reading) =>
        from feedback in reading.County.Council.Facts<Feedback>()
        where reading.Span.Covers(feedback.Fact.On) && Groups.Contains(feedback.Fact.Of)
        select new Part(reading.County.Council, 1, 1, feedback.Fact.InWords, [feedback]) { Group = feedback.Fact.Of };
}
