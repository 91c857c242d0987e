using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The decisions of a review went out to those who carry them out.</summary>
[Fact<ChildRecord>("decisions-sent", Title = "Decisions sent", Plain = true)]
public sealed record DecisionsSent : Fact
{
    [Asks("Which review?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("When were the decisions sent?", Named = "Date sent")]
    public DateOnly On { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override bool StandsFor(Fact other) => other is DecisionsSent sent && sent.Review == Review;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => AfterTheReview.Sense(record, Review, On, nameof(On));
    public override string InWords => $"Decisions sent on {On.InWords()}";
}
