using Belong.Domain.Time;

namespace Belong.Domain.Facts;

/// <summary>From which day to which an import knows a kind of fact. Outside it, absence says nothing.</summary>
[Fact("covered", Title = "What the return covers")]
public sealed record Covered : LastingFact
{
    /// <summary>What is known: "episodes", "reviews" …</summary>
    public string What { get; init; } = "";

    public override string InWords => $"{What} known from {From:d MMMM yyyy}";
}

/// <summary>
/// What is known of children whose records came from returns. A child recorded here from the first day is known
/// whole, and this says nothing about that child.
/// </summary>
public sealed class Coverage(IEnumerable<Covered> covered)
{
    private readonly ILookup<string, DateSpan> spans = covered.ToLookup(each => each.What, each => each.Span, StringComparer.Ordinal);

    public static Coverage Of(County county) =>
        new(county.Returns.SelectMany(record => record.Facts<Covered>()).Select(entry => entry.Fact));

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
