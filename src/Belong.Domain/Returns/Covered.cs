using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Returns;

/// <summary>From which day to which an import knows a kind of fact. Outside it, absence says nothing.</summary>
[Fact<ReturnRecord>("covered", Title = "What the return covers")]
public sealed record Covered : LastingFact
{
    /// <summary>What is known: "episodes", "reviews" …</summary>
    public string What { get; init; } = "";

    public override string InWords => $"{What} known from {From.InWords()}";
}
