using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

/// <summary>A measure whose parts are the reviews held in the year, one a child and day.</summary>
public abstract class ReviewMeasure : Measure
{
    public override string Source => "The reviewing service's record";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.Reviews, reading)];

    public sealed override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        child.Reviews.DistinctBy(review => review.Fact.HeldOn)
            .Where(review => reading.Span.Covers(review.Fact.HeldOn) && reading.Stands(child, review))
            .SelectMany(review => PartsOf(child, review, reading));

    protected abstract IEnumerable<Part> PartsOf(ChildRecord child, Entry<Review> review, Reading reading);

    /// <summary>The child's age on the day of the review; null where it is not known.</summary>
    protected static int? AgeAt(ChildRecord child, Entry<Review> review) =>
        (child.BornOn ?? review.Fact.BornAsReturned) is { } born ? Age.On(born, review.Fact.HeldOn) : null;

    protected static string On(Entry<Review> review) => $"Review on {review.Fact.HeldOn.InWords()}";
}
