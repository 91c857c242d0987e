using Belong.Domain.Facts;
namespace Belong.Domain.Returns;

/// <summary>
/// An error of a return that is none: what the rule doubts is right, and two people say so. Asked for by one, it counts
/// once another has agreed.
/// </summary>
[Fact("waiver", Title = "Return error waived")]
public sealed record Waiver : Fact
{
    /// <summary>The collection year: 2027 is 2026-27.</summary>
    public int Year { get; init; }

    /// <summary>The rule's code.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The row it is about: the table and what names the row in it.</summary>
    public string About { get; init; } = "";

    /// <summary>What the row said: when it says something else, the error is another and counts again.</summary>
    public string Saw { get; init; } = "";
    public string Reason { get; init; } = "";
    public string AskedBy { get; init; } = "";

    /// <summary>The second person; blank until there is one.</summary>
    public string AgreedBy { get; init; } = "";

    public bool Counts => AgreedBy.Length > 0;

    public override bool IsOfTheRecord => true;
    public override string InWords => $"Rule {Rule} of the {Year - 1}-{Year % 100:00} return waived for {About}: {Reason}. {(Counts ? "A second person agreed" : "Waiting for a second person")}";
}
