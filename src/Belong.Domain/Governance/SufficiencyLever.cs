using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>A lever the strategy pulls.</summary>
[Fact<CouncilRecord>("sufficiency-lever", Title = "Sufficiency strategy lever", Plain = true)]
public sealed record SufficiencyLever : Fact
{
    [Asks("Number of the lever")]
    public int Number { get; init; }

    [Asks("What is the lever?", Long = true)]
    public string Words { get; init; } = "";

    public override bool StandsFor(Fact other) => other is SufficiencyLever lever && lever.Number == Number;
    public override (string Part, string Ask)? Lacks => Number is < 1 or > 50 ? (nameof(Number), "Enter a number from 1 to 50") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the lever") : null;
    public override string InWords => $"Lever {Number}: {Words}";
}
