using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>
/// The council records a kind of thing here from a day on; before it, it kept it elsewhere, and absence says nothing. Of a
/// kind of which this is not said, children recorded here are known whole.
/// </summary>
[Fact<CouncilRecord>("recorded-since", Title = "Recorded here since", Plain = true)]
public sealed record RecordedSince : Fact
{
    /// <summary>What clocks and measures say they need to know.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Topic.All.Select(topic => topic.Name)];

    /// <summary>One of <see cref="Kinds"/>.</summary>
    [Asks("What is recorded here?", Hint = "For example visits, care plans, minutes or health assessments. Anything before this date will not count as missing")]
    public string What { get; init; } = "";

    [Asks("When did recording here start?", Named = "Start date")]
    public DateOnly From { get; init; }

    public override bool StandsFor(Fact other) => other is RecordedSince since && since.What == What;
    public override (string Part, string Ask)? Lacks => What.Length == 0 ? (nameof(What), "Enter what is recorded here") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        What.Length == 0 || Kinds.Contains(What) ? [] : [new(nameof(What), $"Enter one of these: {string.Join(", ", Kinds)}")];

    public override string InWords => $"{char.ToUpperInvariant(What.FirstOrDefault('?'))}{What[Math.Min(1, What.Length)..]} recorded here since {From.InWords()}";
}
