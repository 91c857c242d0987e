using System.Collections.Immutable;
using Belong.Domain.Time;

namespace Belong.Performance.Papers;

/// <summary>Of whom and of when a figure is: a group of boys is the same children as everything narrowed to boys.</summary>
/// <param name="By">The groups it is narrowed to, each with the breakdown it is one of.</param>
internal sealed record Selection(Period Period, ImmutableHashSet<string> By)
{
    /// <summary>By which breakdowns, and periods how long: figures of one measure that share this are of other children or other days.</summary>
    public string Ways { get; } = $"{Period.Kind} {string.Join('+', By.Select(each => each.Split(':')[0]).Order(StringComparer.Ordinal))}";

    public string Name { get; } = $"{Period.Name} {string.Join('+', By.Order(StringComparer.Ordinal))}";

    /// <summary>What it is of when one, or more, of its groups is not asked about.</summary>
    public IEnumerable<Selection> Wider => By.SelectMany(group => new Selection(Period, By.Remove(group)) is var wider ? wider.Wider.Prepend(wider) : []);

    public static Selection Of(PaperFigure figure)
    {
        var groups = figure.Of.Length == 0 ? [] : figure.Of.Split('+').ToImmutableHashSet(StringComparer.Ordinal);
        return new(figure.Period, figure.Figure?.Group is { } group ? groups.Add($"{figure.Figure.Breakdown?.Code}:{group}") : groups);
    }

    /// <summary>Narrower than another in its groups, its days, or both.</summary>
    public bool IsWithin(Selection other) =>
        By.IsSupersetOf(other.By) && Period.From >= other.Period.From && Period.Until <= other.Period.Until && (By.Count > other.By.Count || Period.Kind < other.Period.Kind);
}
