using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class CarePlanGrades : QualityMeasure
{
    public override string Code => "care-plan-grades";
    public override string Cohort => "Care plans and pathway plans that were graded at reviews in the period";
    public override string Title => "Care plans by grade";
    public override bool OnlyGroups => true;
    public override ImmutableArray<string> Groups => ["good", "improve", "inadequate"];
    public override string GroupInWords(string group) => Codes.Grades.Say(group);
    public override string Definition => "Of the care plans and pathway plans that reviewing officers graded at reviews in the period: good or better, requiring improvement to be good, inadequate.";

    protected override IEnumerable<Part> PartsOf(ChildRecord child, ReviewQuality quality, string review, ImmutableArray<Entry> evidence) =>
        Groups.Select(group => Part.Counted(child, quality.PlanGrade == group, $"{review}: {Codes.Grades.Say(quality.PlanGrade).ToLowerInvariant()}", evidence) with { Group = group });
}
