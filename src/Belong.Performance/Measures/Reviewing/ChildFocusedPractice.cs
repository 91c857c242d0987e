using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Reviewing;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ChildFocusedPractice : QualityMeasure
{
    public override string Code => "child-focused-practice";
    public override string Cohort => "Reviews in the period at which practice was graded";
    public override string Title => "Child-focused practice by grade";
    public override bool OnlyGroups => true;
    public override ImmutableArray<string> Groups => ["good", "improve", "inadequate"];
    public override string GroupInWords(string group) => Codes.Grades.Say(group);
    public override string Definition => "Of the reviews of the period at which reviewing officers graded how child-focused practice was: each grade. Good and inadequate may both rise, for what requires improvement lies between them.";

    protected override IEnumerable<Part> PartsOf(ChildRecord child, ReviewQuality quality, string review, ImmutableArray<Entry> evidence) =>
        quality.ChildFocused.Length == 0 ? [] : Groups.Select(group => Part.Counted(child, quality.ChildFocused == group, $"{review}: {Codes.Grades.Say(quality.ChildFocused).ToLowerInvariant()}", evidence) with { Group = group });
}
