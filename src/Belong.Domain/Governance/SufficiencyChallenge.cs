using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>A challenge the strategy names.</summary>
[Fact<CouncilRecord>("sufficiency-challenge", Title = "Sufficiency strategy challenge", Plain = true)]
public sealed record SufficiencyChallenge : Fact
{
    [Asks("Number of the challenge")]
    public int Number { get; init; }

    [Asks("What is the challenge?", Long = true)]
    public string Words { get; init; } = "";

    public override bool StandsFor(Fact other) => other is SufficiencyChallenge challenge && challenge.Number == Number;
    public override (string Part, string Ask)? Lacks => Number is < 1 or > 50 ? (nameof(Number), "Enter a number from 1 to 50") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the challenge") : null;
    public override string InWords => $"Challenge {Number}: {Words}";
}
