using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// The numbers that figures print, each by the children or events it counts: a share prints what is above the line, what is below it, and
/// by them what is between; a mean how many it is of. Two figures that count the same print one number, so that what is hidden in the
/// one is hidden in the other.
/// </summary>
internal sealed class PrintedNumbers
{
    private readonly Dictionary<string, HashSet<string>> counted = new(StringComparer.Ordinal);
    private readonly HashSet<(string One, string Other)> twoWays = [];
    private int noughts;

    public PrintedNumbers(IReadOnlyList<PaperFigure> figures)
    {
        OfFigure = [.. figures.Select(Numbers)];
        var headlines = figures.Select((figure, at) => (figure.Figure, figure.Period, figure.Of, Numbers: OfFigure[at])).Where(each => each.Figure is { Measure: { Event: not null, Unit: Unit.Count }, Group: null } && each.Of.Length == 0);
        foreach (var same in headlines.GroupBy(each => (each.Figure!.Measure.Event, each.Figure.Measure.Asylum, each.Period)).Select(same => same.ToList()))
        {
            twoWays.UnionWith(from one in same from other in same where one.Figure!.Measure != other.Figure!.Measure select (one.Numbers[0], other.Numbers[0]));
        }

        foreach (var (whole, parts) in Families(figures))
        {
            // The same kind of number of each: above the line, below it, between.
            for (var kind = 0; kind < OfFigure[whole].Length; kind++)
            {
                var of = counted.GetValueOrDefault(OfFigure[whole][kind]);
                if (of is null)
                {
                    continue;
                }

                var taken = new HashSet<string>(StringComparer.Ordinal);
                var made = new List<string>();
                foreach (var part in parts.Where(part => OfFigure[part].Length > kind).Select(part => OfFigure[part][kind]).Distinct(StringComparer.Ordinal))
                {
                    if (counted.TryGetValue(part, out var members) && members.Count > 0 && part != OfFigure[whole][kind] && members.IsSubsetOf(of) && !members.Overlaps(taken))
                    {
                        taken.UnionWith(members);
                        made.Add(part);
                    }
                }

                if (made.Count > 0)
                {
                    Sums.Add((OfFigure[whole][kind], [.. made], of.Count - taken.Count));
                }
            }
        }

        // What is below the line is what is above it and what is between.
        Sums.AddRange(OfFigure.Where(numbers => numbers.Length == 3).Select(numbers => (numbers[1], ImmutableArray.Create(numbers[0], numbers[2]), 0L)).DistinctBy(each => each.Item1));
    }

    /// <summary>The numbers each figure prints; none for a figure of others.</summary>
    public ImmutableArray<ImmutableArray<string>> OfFigure { get; }

    public Dictionary<string, long> Value { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers that, with a rest that is not printed, make up another.</summary>
    public List<(string Whole, ImmutableArray<string> Parts, long Left)> Sums { get; } = [];

    /// <summary>
    /// Pairs of which all that the first counts is among what the second does, with no more than so many beside. Not two counts of one
    /// event counted two ways, of the same children, for the whole service and the same period: what lies between them is a definition's doing, and says nothing of a child.
    /// </summary>
    public IEnumerable<(string Inner, string Outer)> Nested(int least)
    {
        var cells = counted.Where(cell => cell.Value.Count > 0).OrderBy(cell => cell.Value.Count).ThenBy(cell => cell.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            for (var j = i + 1; j < cells.Count && cells[j].Value.Count - cells[i].Value.Count <= least; j++)
            {
                if (cells[j].Value.Count > cells[i].Value.Count && !twoWays.Contains((cells[i].Key, cells[j].Key)) && cells[i].Value.IsSubsetOf(cells[j].Value))
                {
                    yield return (cells[i].Key, cells[j].Key);
                }
            }
        }
    }

    /// <summary>Figures that may be the parts of another: its groups, the same of narrower scopes, the same of the periods within its own.</summary>
    private static IEnumerable<(int Whole, IReadOnlyList<int> Parts)> Families(IReadOnlyList<PaperFigure> figures)
    {
        var ours = figures.Select((figure, at) => (Figure: figure, At: at)).Where(each => each.Figure.Figure is not null).ToList();
        foreach (var same in ours.GroupBy(each => each.Figure.Figure!.Measure.Code))
        {
            foreach (var whole in same)
            {
                var of = Groups(whole.Figure.Of);
                foreach (var family in same.Where(each => each.At != whole.At).GroupBy(each => FamilyOf(whole.Figure, of, each.Figure)).Where(family => family.Key is not null))
                {
                    yield return (whole.At, [.. family.Select(each => each.At)]);
                }
            }
        }
    }

    /// <summary>Of which family of a whole a figure may be a part; null of none.</summary>
    private static string? FamilyOf(PaperFigure whole, HashSet<string> of, PaperFigure part)
    {
        var (a, b) = (whole.Figure!, part.Figure!);
        var sameGroup = a.Group == b.Group && a.Breakdown == b.Breakdown;
        if (whole.Period == part.Period && whole.Of == part.Of)
        {
            return a.Group is null && b.Group is not null ? $"by {b.Breakdown?.Code}" : null;
        }

        if (whole.Period == part.Period && Groups(part.Of) is var narrower && narrower.Count == of.Count + 1 && narrower.IsSupersetOf(of))
        {
            var added = narrower.Except(of, StringComparer.Ordinal).Single();
            return sameGroup ? $"of {added.Split(':')[0]}" : null;
        }

        return sameGroup && whole.Of == part.Of && part.Period.Kind < whole.Period.Kind && part.Period.From >= whole.Period.From && part.Period.Until <= whole.Period.Until ? $"in {part.Period.Kind}" : null;
    }

    private static HashSet<string> Groups(string of) => of.Length == 0 ? [] : [.. of.Split('+')];

    private ImmutableArray<string> Numbers(PaperFigure figure)
    {
        var parts = figure.Parts.Where(part => !part.NotKnown).ToList();
        if (figure.Figure is null)
        {
            return [];
        }

        return figure.Unit switch
        {
            Unit.Count => [Cell(parts.Where(part => part.Numerator != 0), part => part.Numerator)],
            Unit.Percentage => [Cell(parts.Where(part => part.Numerator != 0), part => part.Numerator), Cell(parts.Where(part => part.Denominator != 0), part => part.Denominator), Cell(parts.Where(part => part.Denominator > part.Numerator), part => part.Denominator - part.Numerator)],
            _ => [Cell(parts.Where(part => part.Denominator != 0), part => 1)],
        };
    }

    /// <summary>The number some parts make, under a name that the same children or events always give. A nought is a number of its own.</summary>
    private string Cell(IEnumerable<Part> parts, Func<Part, long> amount)
    {
        var list = parts.ToList();

        // A child counted once is told by who it is, so that other measures of the same children are seen to be; one counted often by each event.
        var once = list.Select(part => part.About.Id).Distinct().Count() == list.Count;
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in list)
        {
            var member = once ? $"{part.About.Id}" : $"{part.About.Id}/{string.Join(',', part.Evidence.Select(entry => entry.FactId.Value).Order())}";
            for (var turn = 0; turn < amount(part); turn++)
            {
                while (!members.Add(turn == 0 ? member : $"{member}#{turn}"))
                {
                    member += "+";
                }
            }
        }

        var name = members.Count == 0 ? $"nought/{noughts++}" : $"{members.Count}/{members.Order(StringComparer.Ordinal).Aggregate(17L, (hash, each) => unchecked((hash * 31) + Stable(each)))}";
        Value[name] = members.Count;
        counted.TryAdd(name, members);
        return name;
    }

    private static long Stable(string text) => text.Aggregate(7L, (hash, letter) => unchecked((hash * 31) + letter));
}
