using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

/// <summary>A measure over what reviewing officers found at the reviews of the year.</summary>
public abstract class QualityMeasure : Measure
{
    public override string Source => "The reviewing officers' quality form";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.QualityForms, reading)];

    public sealed override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from quality in child.Facts<ReviewQuality>()
        let review = child.Reviews.FirstOrDefault(each => each.FactId == quality.Fact.Review)
        where review is not null && reading.Span.Covers(review.Fact.HeldOn)
        from part in PartsOf(child, quality.Fact, $"Review on {review.Fact.HeldOn.InWords()}", [quality])
        select part;

    protected abstract IEnumerable<Part> PartsOf(ChildRecord child, ReviewQuality quality, string review, System.Collections.Immutable.ImmutableArray<Entry> evidence);
}
