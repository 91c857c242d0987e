using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class CarePlanShared : QualityMeasure
{
    public override string Code => "care-plan-shared";
    public override string Cohort => "Care plans that were graded at reviews in the period";
    public override string Title => "Care plan shared with the child and views recorded";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Definition => "Of the reviews of the period at which reviewing officers answered whether the plan was shared with the child and the child’s views recorded, those at which it was.";

    protected override IEnumerable<Part> PartsOf(ChildRecord child, ReviewQuality quality, string review, ImmutableArray<Entry> evidence) =>
        quality.Shared is { } shared ? [Part.Counted(child, shared, $"{review}: {(shared ? "shared" : "not shared")}", evidence)] : [];
}
