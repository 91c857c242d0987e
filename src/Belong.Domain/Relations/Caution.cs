using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Relations;

/// <summary>What must be known before somebody is visited or told anything, while it holds.</summary>
[Fact<AdultRecord>("caution", Title = "Caution", Plain = true)]
public sealed record Caution : LastingFact
{
    [Asks("What must be known before they are visited or told anything?", Hint = "Say what happened and what to do, for example: two people visit, never at night", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter what must be known") : From == default ? (nameof(From), "Enter the start date") : null;
    public override string InWords => $"{Words} (since {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")})";
}
