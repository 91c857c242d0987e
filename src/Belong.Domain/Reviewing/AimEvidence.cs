using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>What shows how an aim of the service, or something inspectors expect of it, stands.</summary>
[Fact<CouncilRecord>("aim-evidence", Title = "Evidence", Plain = true)]
public sealed record AimEvidence : Fact
{
    public static CodeList Standings { get; } = new("progress", new("met", "Met"), new("under-way", "Under way"), new("not-begun", "Not started"));

    [Asks("Which aim is this evidence for?", Of = typeof(ServiceAim))]
    public FactId? Aim { get; init; }

    [Asks("Or which inspectors’ expectation is this evidence for?", Of = typeof(Expectation))]
    public FactId? Expectation { get; init; }

    [Asks("What date is this the position at?", Named = "Date")]
    public DateOnly On { get; init; }

    [Asks("Progress")]
    public string Standing { get; init; } = "";

    [Asks("What is the evidence?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Standing), Standings, Standing)];
    public override (string Part, string Ask)? Lacks => Aim is null && Expectation is null ? (nameof(Aim), "Select the aim or the expectation") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the evidence") : null;
    public override string InWords => $"{Standings.Say(Standing)}, {On.InWords()}: {Words}";
}
