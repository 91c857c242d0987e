using Belong.Domain.Time;

namespace Belong.Domain.Facts;

/// <summary>From which day to which an import knows a kind of fact. Outside it, absence says nothing.</summary>
[Fact("covered", Title = "What the return covers", On = SubjectKind.Return)]
public sealed record Covered : LastingFact
{
    /// <summary>What is known: "episodes", "reviews" …</summary>
    public string What { get; init; } = "";

    public override string InWords => $"{What} known from {From.InWords()}";
}
