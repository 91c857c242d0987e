using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A term of the county's schools. Without them, terms end with December, March and July.</summary>
[Fact<CouncilRecord>("school-term", Title = "School term", Plain = true)]
public sealed record SchoolTerm : LastingFact
{
    [Asks("Name of the term", Hint = "Autumn 2017")]
    public string Name { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override (string Part, string Ask)? Lacks => Name.Trim().Length == 0 ? (nameof(Name), "Enter the name of the term") : From == default ? (nameof(From), "Enter its first day") : Until is null ? (nameof(Until), "Enter its last day") : null;
    public override string InWords => $"{Name}: {From.InWords()} to {Until.InWords()}";
}
