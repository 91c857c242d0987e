using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class CausesOfWeakPlans : QualityMeasure
{
    public override string Code => "causes-of-weak-plans";
    public override string Cohort => "Care plans graded below good at reviews in the period";
    public override string Title => "Why care plans are below good";
    public override bool OnlyGroups => true;
    public override ImmutableArray<string> Groups { get; } = [.. Codes.Causes.Codes.Select(code => code.Value)];
    public override string GroupInWords(string group) => Codes.Causes.Say(group);
    public override string Definition => "Of the plans graded below good at reviews in the period, those for which the reviewing officer named each cause: of the office (the system, forms, late papers, turnover, vacancies) as well as of practice. A plan may have several.";

    protected override IEnumerable<Part> PartsOf(ChildRecord child, ReviewQuality quality, string review, ImmutableArray<Entry> evidence) =>
        quality.PlanGrade is "" or "good" ? [] : Groups.Select(group => Part.Counted(child, quality.Causes.Split(' ').Contains(group), $"{review}: {quality.Causes}", evidence) with { Group = group });
}
