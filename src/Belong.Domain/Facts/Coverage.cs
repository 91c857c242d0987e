using Belong.Domain.Time;

namespace Belong.Domain.Facts;

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
