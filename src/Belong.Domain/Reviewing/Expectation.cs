using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Reviewing;

/// <summary>What inspectors expect of the service's challenge, against which it evaluates itself.</summary>
[Fact<CouncilRecord>("expectation", Title = "Expectation of inspectors", Plain = true)]
public sealed record Expectation : Fact
{
    [Asks("What do inspectors expect?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Source of the expectation")]
    public string Source { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter what is expected") : null;
    public override string InWords => $"{Words}{(Source.Length > 0 ? $" ({Source})" : "")}";
}
