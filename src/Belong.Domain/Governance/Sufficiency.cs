using Belong.Domain.Facts;

namespace Belong.Domain.Governance;

/// <summary>The council's strategy to have enough homes of the right kind: what it is called and how long it runs.</summary>
[Fact("sufficiency-strategy", Title = "Sufficiency strategy", Plain = true, On = SubjectKind.Council)]
public sealed record SufficiencyStrategy : LastingFact
{
    [Asks("What is it called?")]
    public string Title { get; init; } = "";

    [Asks("What does it set out to do?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter what it is called") : From == default ? (nameof(From), "Enter the first day") : null;
    public override string InWords => $"{Title}, from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}";
}

/// <summary>A challenge the strategy names.</summary>
[Fact("sufficiency-challenge", Title = "Challenge of the sufficiency strategy", Plain = true, On = SubjectKind.Council)]
public sealed record SufficiencyChallenge : Fact
{
    [Asks("Which number has it?")]
    public int Number { get; init; }

    [Asks("What is the challenge?", Long = true)]
    public string Words { get; init; } = "";

    public override bool StandsFor(Fact other) => other is SufficiencyChallenge challenge && challenge.Number == Number;
    public override (string Part, string Ask)? Lacks => Number is < 1 or > 50 ? (nameof(Number), "Enter a number from 1 to 50") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the challenge") : null;
    public override string InWords => $"Challenge {Number}: {Words}";
}

/// <summary>A measure by which the strategy is judged, and the challenge it belongs to. Which way it should go is its target.</summary>
[Fact("sufficiency-measure", Title = "Measure of the sufficiency strategy", Plain = true, On = SubjectKind.Council)]
public sealed record SufficiencyMeasure : Fact
{
    [Asks("Which number has it?")]
    public int Number { get; init; }

    [Asks("What should become of it?")]
    public string Words { get; init; } = "";

    [Asks("By which measure is it judged?", Hint = "The code in the register of measures")]
    public string Measure { get; init; } = "";

    [Asks("To which challenge does it belong?", Of = typeof(SufficiencyChallenge))]
    public FactId? Challenge { get; init; }

    public override bool StandsFor(Fact other) => other is SufficiencyMeasure measure && measure.Number == Number;
    public override (string Part, string Ask)? Lacks => Number is < 1 or > 50 ? (nameof(Number), "Enter a number from 1 to 50") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what should become of it") : Measure.Trim().Length == 0 ? (nameof(Measure), "Enter the code of the measure") : null;
    public override string InWords => $"Measure {Number}: {Words}";
}

/// <summary>A lever the strategy pulls.</summary>
[Fact("sufficiency-lever", Title = "Lever of the sufficiency strategy", Plain = true, On = SubjectKind.Council)]
public sealed record SufficiencyLever : Fact
{
    [Asks("Which number has it?")]
    public int Number { get; init; }

    [Asks("What is the lever?", Long = true)]
    public string Words { get; init; } = "";

    public override bool StandsFor(Fact other) => other is SufficiencyLever lever && lever.Number == Number;
    public override (string Part, string Ask)? Lacks => Number is < 1 or > 50 ? (nameof(Number), "Enter a number from 1 to 50") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the lever") : null;
    public override string InWords => $"Lever {Number}: {Words}";
}
