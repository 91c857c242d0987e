using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// What one printed number counts. Children where each is counted once, so that other measures of the same children are seen to be; and always
/// the events, each by the child and the facts that tell of it, so that a child counted once in a quarter is found again among those counted twice in the year.
/// </summary>
internal sealed class Counted
{
    private readonly ImmutableDictionary<string, HashSet<string>> events;
    private string? name;

    private Counted(string measure, HashSet<string> events, HashSet<string>? children)
        : this(ImmutableDictionary.Create<string, HashSet<string>>(StringComparer.Ordinal).Add(measure, events), events, children)
    {
    }

    private Counted(ImmutableDictionary<string, HashSet<string>> byMeasure, HashSet<string> ownEvents, HashSet<string>? children) => (events, Events, Children) = (byMeasure, ownEvents, children);

    public HashSet<string> Events { get; }

    /// <summary>Null where a child is counted more than once.</summary>
    public HashSet<string>? Children { get; }

    public string Name => name ??= $"{Events.Count}/{(Children ?? Events).Order(StringComparer.Ordinal).Aggregate(17L, (hash, each) => unchecked((hash * 31) + each.Aggregate(7L, (all, letter) => unchecked((all * 31) + letter))))}";

    public static Counted Of(PaperFigure figure, IEnumerable<FrozenPart> parts, Func<FrozenPart, long> amount)
    {
        var list = parts.ToList();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in list)
        {
            var member = $"{part.About}/{string.Join(',', part.Evidence.Order())}";
            for (var turn = 0; turn < amount(part); turn++)
            {
                while (!found.Add(turn == 0 ? member : $"{member}#{turn}"))
                {
                    member += "+";
                }
            }
        }

        return new(figure.Figure!.Measure.Code, found, list.Select(part => part.About).Distinct().Count() == list.Count ? ChildrenOf(found) : null);
    }

    /// <summary>The same number as another measure counts it.</summary>
    public Counted And(Counted other) => new(events.SetItems(other.events), Events, Children ?? other.Children);

    /// <summary>All that numbers of one measure count, each once.</summary>
    public static Counted Together(IReadOnlyList<Counted> numbers)
    {
        var all = numbers.SelectMany(number => number.Events).ToHashSet(StringComparer.Ordinal);
        var children = ChildrenOf(all);
        return new(numbers[0].events.Keys.First(), all, children.Count == all.Count ? children : null);
    }

    /// <summary>What is left when others are taken from it; null where they are not all within it, or overlap.</summary>
    public Counted? Without(IReadOnlyList<Counted> others)
    {
        if (Children is not null && others.All(other => other.Children is not null))
        {
            return Left(Children, others.Select(other => other.Children!)) is { } children
                ? new(events.Keys.First(), [.. Events.Where(each => children.Contains(ChildOf(each)))], children)
                : null;
        }

        foreach (var measure in events.Keys.Where(measure => others.All(other => other.events.ContainsKey(measure))))
        {
            if (Left(events[measure], others.Select(other => other.events[measure])) is { } left)
            {
                var children = ChildrenOf(left);
                return new(measure, left, children.Count == left.Count ? children : null);
            }
        }

        return null;
    }

    private static HashSet<string>? Left(HashSet<string> whole, IEnumerable<HashSet<string>> parts)
    {
        var left = new HashSet<string>(whole, StringComparer.Ordinal);
        return parts.All(part => part.All(left.Remove)) ? left : null;
    }

    private static HashSet<string> ChildrenOf(HashSet<string> events) => events.Select(ChildOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>The child of an event, and which of the times for which it counts.</summary>
    private static string ChildOf(string one) => one.IndexOf('#', StringComparison.Ordinal) is > 0 and var turn ? $"{one[..one.IndexOf('/', StringComparison.Ordinal)]}{one[turn..]}" : one[..one.IndexOf('/', StringComparison.Ordinal)];
}
