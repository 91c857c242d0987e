using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Returns;
using Belong.Domain.Time;

namespace Belong.Domain.Governance;

/// <summary>How much of some days is known.</summary>
public enum Extent
{
    None,
    Part,
    Whole,
}

/// <summary>
/// From when to when each topic is known: over the years of the returns that were taken in, and from the day on which people
/// began to record it here. Outside that absence says nothing.
/// </summary>
/// <param name="people">Since when people record each topic here, where the council itself does not say.</param>
public sealed class Coverage(IEnumerable<Covered> covered, IEnumerable<RecordedSince>? recorded = null, RecordedByPeople? people = null)
{
    private readonly ILookup<string, DateSpan> spans = covered.ToLookup(each => Topic.NameOf(each.What), each => each.Span, StringComparer.Ordinal);

    private readonly Dictionary<string, DateOnly> recordedFrom = (recorded ?? []).GroupBy(each => each.What, StringComparer.Ordinal).ToDictionary(each => each.Key, each => each.Last().From, StringComparer.Ordinal);

    private readonly RecordedByPeople people = people ?? RecordedByPeople.Nothing;

    public static Coverage Of(County county)
    {
        var returned = new Coverage(
            county.Returns.SelectMany(record => record.Facts<Covered>()).Select(entry => entry.Fact),
            county.Council.Facts<RecordedSince>().Select(entry => entry.Fact));
        return returned.With(RecordedByPeople.In(county, topic => returned.KnownUntil(topic.Name)));
    }

    /// <summary>The day from which the council records it here; null where it has not said.</summary>
    public DateOnly? RecordedFrom(string what) => recordedFrom.TryGetValue(what, out var from) ? from : null;

    /// <summary>The day from which it is recorded here: as the council says, else since people do; null where nobody does.</summary>
    public DateOnly? HereSince(string what) => RecordedFrom(what) ?? people.Since(what);

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

    /// <summary>The last day of which a return speaks; null where none does.</summary>
    public DateOnly? KnownUntil(string what) => spans[what].Max(span => (DateOnly?)span.Last);

    /// <summary>How much of those days is known.</summary>
    public Extent Of(string what, DateSpan over)
    {
        var known = SpansOf(what);
        return known.Any(span => span.From <= over.From && span.Last >= over.Last) ? Extent.Whole
            : known.Any(span => span.Touches(over)) ? Extent.Part
            : Extent.None;
    }

    /// <summary>True where the year's returns alone tell of those days.</summary>
    public bool IsReturned(string what, DateSpan over) => Joined(spans[what]).Any(span => span.From <= over.From && span.Last >= over.Last);

    /// <summary>The days that are known, runs that follow on each other joined, the first first.</summary>
    public ImmutableArray<DateSpan> SpansOf(string what) => Joined(HereSince(what) is { } since ? spans[what].Append(new(since)) : spans[what]);

    /// <summary>"from 1 April 2025 to 31 March 2027", or null where nothing is known.</summary>
    public string? InWords(string what) => SpansOf(what) is { IsEmpty: false } known
        ? string.Join(" and ", known.Select(span => span.Until is { } until ? $"from {span.From.InWords()} to {until.InWords()}" : span.From == DateOnly.MinValue ? "from the first record" : $"from {span.From.InWords()}"))
        : null;

    /// <summary>True where both answer everything alike, read from counties of which only children's records differ.</summary>
    public bool SameBut(Coverage other) => people.Equals(other.people);

    private Coverage With(RecordedByPeople found) => new(spans.SelectMany(topic => topic.Select(span => new Covered { What = topic.Key, From = span.From, Until = span.Until })), recordedFrom.Select(pair => new RecordedSince { What = pair.Key, From = pair.Value }), found);

    private static ImmutableArray<DateSpan> Joined(IEnumerable<DateSpan> each)
    {
        var joined = ImmutableArray.CreateBuilder<DateSpan>();
        foreach (var span in each.OrderBy(span => span.From))
        {
            if (joined.Count > 0 && joined[^1] is var last && (last.IsOpen || span.From <= last.Last.PlusDays(1)))
            {
                joined[^1] = last.IsOpen || span.IsOpen ? new(last.From) : new(last.From, last.Last > span.Last ? last.Last : span.Last);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined.ToImmutable();
    }
}
