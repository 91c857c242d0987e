using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>The council's strategy to have enough homes of the right kind: what it is called and how long it runs.</summary>
[Fact<CouncilRecord>("sufficiency-strategy", Title = "Sufficiency strategy", Plain = true)]
public sealed record SufficiencyStrategy : LastingFact
{
    [Asks("Title of the strategy")]
    public string Title { get; init; } = "";

    [Asks("What does the strategy set out to do?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter what it is called") : From == default ? (nameof(From), "Enter the start date") : null;
    public override string InWords => $"{Title}, from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
