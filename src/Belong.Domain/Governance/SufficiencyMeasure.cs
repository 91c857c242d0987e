using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>A measure by which the strategy is judged, and the challenge it belongs to. Which way it should go is its target.</summary>
[Fact<CouncilRecord>("sufficiency-measure", Title = "Sufficiency strategy measure", Plain = true)]
public sealed record SufficiencyMeasure : Fact
{
    [Asks("Number of the measure")]
    public int Number { get; init; }

    [Asks("What should change?")]
    public string Words { get; init; } = "";

    [Asks("Which measure shows progress?", Hint = "The code in the register of measures")]
    public string Measure { get; init; } = "";

    [Asks("Which challenge does this belong to?", Of = typeof(SufficiencyChallenge))]
    public FactId? Challenge { get; init; }

    public override bool StandsFor(Fact other) => other is SufficiencyMeasure measure && measure.Number == Number;
    public override (string Part, string Ask)? Lacks => Number is < 1 or > 50 ? (nameof(Number), "Enter a number from 1 to 50") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what should change") : Measure.Trim().Length == 0 ? (nameof(Measure), "Enter the code of the measure") : null;
    public override string InWords => $"Measure {Number}: {Words}";
}
