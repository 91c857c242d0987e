using System.Collections.Immutable;
using Belong.Domain.Time;

namespace Belong.Domain.Facts;

/// <summary>From which day to which an import knows a kind of fact. Outside it, absence says nothing.</summary>
[Fact("covered", Title = "What the return covers", On = SubjectKind.Return)]
public sealed record Covered : LastingFact
{
    /// <summary>What is known: "episodes", "reviews" …</summary>
    public string What { get; init; } = "";

    public override string InWords => $"{What} known from {From:d MMMM yyyy}";
}

/// <summary>
/// The council records a kind of thing here from a day on; before it, it kept it elsewhere, and absence says nothing. Of a
/// kind of which this is not said, children recorded here are known whole.
/// </summary>
[Fact("recorded-since", Title = "Recorded here since", Plain = true, On = SubjectKind.Council)]
public sealed record RecordedSince : Fact
{
    /// <summary>What clocks say they need to know.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [
        "approvals out of area", "assessments of parents", "care plans", "contacts of the reviewing officer", "dental checks", "disruption meetings", "education plans", "health assessments", "immunisations",
        "midway checks", "minutes", "notices of placement", "notices to the reviewing service", "permanence planning meetings", "placement plans", "reports", "return interviews", "reviewing officers", "reviews",
        "strengths and difficulties scores", "visits",
    ];

    /// <summary>One of <see cref="Kinds"/>.</summary>
    [Asks("What is recorded here?", Hint = "For example visits, care plans, minutes, health assessments: what came before that day is then not taken for missing")]
    public string What { get; init; } = "";

    [Asks("From which day?")]
    public DateOnly From { get; init; }

    public override bool StandsFor(Fact other) => other is RecordedSince since && since.What == What;
    public override (string Part, string Ask)? Lacks => What.Length == 0 ? (nameof(What), "Enter what is recorded here") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        What.Length == 0 || Kinds.Contains(What) ? [] : [new(nameof(What), $"Enter one of these: {string.Join(", ", Kinds)}")];

    public override string InWords => $"{char.ToUpperInvariant(What.FirstOrDefault('?'))}{What[Math.Min(1, What.Length)..]} recorded here since {From:d MMMM yyyy}";
}

/// <summary>
/// What is known of children whose records came from returns. A child recorded here from the first day is known
/// whole, and this says nothing about that child.
/// </summary>
public sealed class Coverage(IEnumerable<Covered> covered, IEnumerable<RecordedSince>? recorded = null)
{
    private readonly ILookup<string, DateSpan> spans = covered.ToLookup(each => each.What, each => each.Span, StringComparer.Ordinal);

    private readonly Dictionary<string, DateOnly> recordedFrom = (recorded ?? []).GroupBy(each => each.What, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Last().From, StringComparer.Ordinal);

    public static Coverage Of(County county) => new(
        county.Returns.SelectMany(record => record.Facts<Covered>()).Select(entry => entry.Fact),
        county.Council.Facts<RecordedSince>().Select(entry => entry.Fact));

    /// <summary>The day from which the council records it here; null where it has not said.</summary>
    public DateOnly? RecordedFrom(string what) => recordedFrom.TryGetValue(what, out var from) ? from : null;

    /// <summary>The first day from which nothing is missing up to the last day known; null where no import speaks of it.</summary>
    public DateOnly? KnownFrom(string what)
    {
        DateOnly? from = null;
        foreach (var span in spans[what].OrderByDescending(span => span.From))
        {
            if (from is { } later && span.Last < later.PlusDays(-1))
            {
                break;
            }

            from = span.From;
        }

        return from;
    }
}
