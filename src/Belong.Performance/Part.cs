using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;

namespace Belong.Performance;

/// <summary>
/// What one child, or one event in a child's life, adds to a figure, and why. A figure is nothing but the sum of its
/// parts, so it opens to them.
/// </summary>
/// <param name="Numerator">What it adds above the line: 1 or 0, or days, or points.</param>
/// <param name="Denominator">What it adds below the line; of no meaning for a count.</param>
/// <param name="Why">In words: what was looked at and what came of it.</param>
/// <param name="Evidence">The entries that were looked at.</param>
public sealed record Part(Record About, long Numerator, long Denominator, string Why, ImmutableArray<Entry> Evidence)
{
    /// <summary>The child it is about; null where it is about a worker or the council itself.</summary>
    public ChildRecord? Child => About as ChildRecord;

    /// <summary>The group within the measure it belongs to, for measures that are only given in groups.</summary>
    public string? Group { get; init; }

    /// <summary>True when the record does not reach far enough to tell. Left out of the figure and counted as such.</summary>
    public bool NotKnown { get; init; }

    /// <summary>Below the line, and above it too if it counts.</summary>
    public static Part Counted(Record about, bool counts, string why, params ImmutableArray<Entry> evidence) => new(about, counts ? 1 : 0, 1, why, evidence);

    public static Part Unknown(ChildRecord child, string why, params ImmutableArray<Entry> evidence) => new(child, 0, 0, why, evidence) { NotKnown = true };
}
