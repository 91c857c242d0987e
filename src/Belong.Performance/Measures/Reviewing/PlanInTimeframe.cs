using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class PlanInTimeframe : QualityMeasure
{
    public override string Code => "plan-in-timeframe";
    public override string Cohort => "Care plans that were graded at reviews in the period";
    public override string Title => "Plan carried out in the child’s timeframe";
    public override Polarity Polarity => Polarity.HigherIsBetter;
    public override string Definition => "Of the reviews of the period at which reviewing officers answered whether the care plan or pathway plan was carried out in the child’s timeframe, those at which it was.";

    protected override IEnumerable<Part> PartsOf(ChildRecord child, ReviewQuality quality, string review, ImmutableArray<Entry> evidence) =>
        quality.InTimeframe is { } inTime ? [Part.Counted(child, inTime, $"{review}: {(inTime ? "in" : "not in")} the child’s timeframe", evidence)] : [];
}
