using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// The numbers that figures print, each by the children or events it counts: a share prints what is above the line, what is below it, and
/// by them what is between; a mean how many it is of. Two figures that count the same print one number, so that what is hidden in the
/// one is hidden in the other.
/// </summary>
internal sealed class PrintedNumbers
{
    private readonly Dictionary<string, Counted> counted = new(StringComparer.Ordinal);
    private readonly HashSet<(string One, string Other)> twoWays = [];
    private int noughts;

    public PrintedNumbers(IReadOnlyList<PaperFigure> figures, int least)
    {
        var numbers = figures.Select(Numbers).ToList();
        OfFigure = [.. numbers.Select(each => each.Select(Named).ToImmutableArray())];
        var headlines = figures.Select((figure, at) => (figure.Figure, figure.Period, figure.Of, Numbers: OfFigure[at])).Where(each => each.Figure is { Measure: { Event: not null, Unit: Unit.Count }, Group: null } && each.Of.Length == 0);
        foreach (var same in headlines.GroupBy(each => (each.Figure!.Measure.Event, each.Figure.Measure.Asylum, each.Period)).Select(same => same.ToList()))
        {
            twoWays.UnionWith(from one in same from other in same where one.Figure!.Measure != other.Figure!.Measure select (one.Numbers[0], other.Numbers[0]));
        }

        // The same kind of number of each figure of a measure: above the line, below it, between.
        foreach (var same in figures.Select((figure, at) => (Figure: figure, At: at)).Where(each => each.Figure.Figure is not null).GroupBy(each => each.Figure.Figure!.Measure.Code))
        {
            for (var kind = 0; kind < 3; kind++)
            {
                AddSums([.. same.Where(each => numbers[each.At].Length > kind).Select(each => (Selection.Of(each.Figure), numbers[each.At][kind]))]);
            }
        }

        // What is below the line is what is above it and what is between.
        Sums.AddRange(OfFigure.Where(each => each.Length == 3).Select(each => (each[1], ImmutableArray.Create(each[0], each[2]))).DistinctBy(each => each.Item1));
        Sums.AddRange(Nested(least).ToList());
    }

    /// <summary>The numbers each figure prints; none for a figure of others.</summary>
    public ImmutableArray<ImmutableArray<string>> OfFigure { get; }

    public Dictionary<string, long> Value { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers that make up another, of which some may be rests that no figure prints.</summary>
    public List<(string Whole, ImmutableArray<string> Parts)> Sums { get; } = [];

    /// <summary>
    /// Pairs of which all that the first counts is among what the second does, with no more than so many beside, or with just what a third number
    /// counts. Not two counts of one event counted two ways, of the same children, for the whole service and the same period: what lies between them is a
    /// definition's doing, and says nothing of a child.
    /// </summary>
    private IEnumerable<(string Whole, ImmutableArray<string> Parts)> Nested(int least)
    {
        var cells = OfFigure.SelectMany(each => each).Distinct(StringComparer.Ordinal).Where(cell => Value[cell] > 0).OrderBy(cell => Value[cell]).ThenBy(cell => cell, StringComparer.Ordinal).ToList();
        var sizes = Value.Values.ToHashSet();
        for (var i = 0; i < cells.Count; i++)
        {
            for (var j = i + 1; j < cells.Count; j++)
            {
                var beside = Value[cells[j]] - Value[cells[i]];
                if (beside > 0 && (beside <= least || sizes.Contains(beside)) && !twoWays.Contains((cells[i], cells[j])) && counted[cells[j]].Without([counted[cells[i]]]) is { } rest && (beside <= least || Value.ContainsKey(rest.Name)))
                {
                    yield return (cells[j], [cells[i], Named(rest)]);
                }
            }
        }
    }

    /// <summary>
    /// How figures of one measure make up each other: groups, scopes, the periods within a period, groups of groups; and how they make up
    /// what is left of one when others are taken from it, though no figure prints that.
    /// </summary>
    private void AddSums(IReadOnlyList<(Selection Selection, Counted Counted)> printed)
    {
        // A whole that no figure prints is had from its parts, and gives away other parts of it.
        var figures = printed.Where(each => each.Counted.Events.Count > 0).ToList();
        foreach (var wider in printed.SelectMany(each => each.Selection.Wider).DistinctBy(wider => wider.Name, StringComparer.Ordinal).OrderByDescending(wider => wider.By.Count).ThenBy(wider => wider.Name, StringComparer.Ordinal))
        {
            if (!printed.Any(each => each.Selection.Name == wider.Name) && figures.Where(each => each.Selection.IsWithin(wider) && each.Selection.Period == wider.Period).Select(each => each.Counted).ToList() is { Count: > 0 } within)
            {
                figures.Add((wider, Counted.Together(within)));
            }
        }

        var wholes = new Queue<(Selection Selection, Counted Counted)>(figures);
        var seen = new HashSet<(string, string)>();
        while (wholes.TryDequeue(out var whole))
        {
            foreach (var family in figures.Where(each => each.Selection.IsWithin(whole.Selection)).GroupBy(each => each.Selection.Ways, StringComparer.Ordinal))
            {
                var parts = new List<Counted>();
                foreach (var part in family.Select(each => each.Counted).Where(part => part.Events.Count > 0))
                {
                    if (parts.TrueForAll(each => each.Name != part.Name) && part.Name != whole.Counted.Name && whole.Counted.Without([.. parts, part]) is not null)
                    {
                        parts.Add(part);
                    }
                }

                if (parts.Count == 0 || !seen.Add((Named(whole.Counted), string.Join(' ', parts.Select(part => part.Name)))) || whole.Counted.Without(parts) is not { } left)
                {
                    continue;
                }

                Sums.Add((Named(whole.Counted), [.. parts.Select(Named), .. left.Events.Count > 0 ? new[] { Named(left) } : []]));
                if (left.Events.Count > 0)
                {
                    wholes.Enqueue((whole.Selection, left));
                }
            }
        }
    }

    private ImmutableArray<Counted> Numbers(PaperFigure figure)
    {
        var parts = figure.Kept.Where(part => !part.NotKnown).ToList();
        if (figure.Figure is null)
        {
            return [];
        }

        return figure.Unit switch
        {
            Unit.Count => [Counted.Of(figure, parts.Where(part => part.Numerator != 0), part => part.Numerator)],
            Unit.Percentage => [Counted.Of(figure, parts.Where(part => part.Numerator != 0), part => part.Numerator), Counted.Of(figure, parts.Where(part => part.Denominator != 0), part => part.Denominator), Counted.Of(figure, parts.Where(part => part.Denominator > part.Numerator), part => part.Denominator - part.Numerator)],
            _ => [Counted.Of(figure, parts.Where(part => part.Denominator != 0), part => 1)],
        };
    }

    /// <summary>The name of a number, which the same children or events always give. A nought is a number of its own.</summary>
    private string Named(Counted number)
    {
        var name = number.Events.Count == 0 ? $"nought/{noughts++}" : number.Name;
        Value[name] = number.Events.Count;
        counted[name] = counted.TryGetValue(name, out var before) ? before.And(number) : number;
        return name;
    }
}
