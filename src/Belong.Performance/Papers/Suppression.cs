using System.Collections.Immutable;
using Belong.Domain.Facts;

namespace Belong.Performance.Papers;

/// <summary>
/// Which figures of a set that is published together are not printed, so that no child can be told from them. A number from 1 to
/// the least is hidden, and a share with such a number above the line, below it, or between. Then as many more are hidden as it
/// takes that none of the first can be worked out: from a total and its other groups, from a figure and another that counts all
/// of its children and a few more, or from knowing that each hidden number is at least one.
/// </summary>
/// <remarks>
/// What is published at another time, or by others, is not looked at. The rule is the Department's practice, read at second hand;
/// the number is a setting.
/// </remarks>
public static class Suppression
{
    /// <summary>What stands where a number is hidden.</summary>
    public const string Mark = "c";

    /// <summary>The figures that are hidden, by their place in the list.</summary>
    /// <param name="least">A number from 1 to this is hidden; nought is not.</param>
    public static ImmutableHashSet<int> Of(IReadOnlyList<PaperFigure> figures, int least)
    {
        var cells = new Cells(figures);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < figures.Count; i++)
        {
            if (IsSmall(figures[i], least))
            {
                hidden.Add(cells.OfFigure[i]);
            }
        }

        // Where one counts all that another does and a few more, the few can be had by taking one from the other.
        foreach (var (inner, outer) in cells.Nested(least))
        {
            if (!hidden.Contains(inner) && !hidden.Contains(outer))
            {
                hidden.Add(inner);
            }
        }

        for (var more = true; more;)
        {
            more = false;
            foreach (var sum in cells.Sums)
            {
                var unseen = sum.Parts.Where(hidden.Contains).ToList();
                var visible = !hidden.Contains(sum.Whole);
                if (unseen.Count == 0 || !visible)
                {
                    // A hidden whole whose parts are all to be seen is no secret.
                    if (!visible && unseen.Count == 0 && Cheapest(sum.Parts, hidden) is { } part)
                    {
                        more = hidden.Add(part);
                    }

                    continue;
                }

                // Each hidden number is at least one: where what is left for them is little, it is as good as told.
                var left = unseen.Sum(cell => cells.Value[cell]);
                if (unseen.Count == 1 || left <= least)
                {
                    more |= hidden.Add(Cheapest(sum.Parts, hidden) ?? sum.Whole);
                }
            }
        }

        return [.. Enumerable.Range(0, figures.Count).Where(i => hidden.Contains(cells.OfFigure[i]))];

        // The least number that is not yet hidden and says something.
        string? Cheapest(IEnumerable<string> parts, HashSet<string> already) => parts.Where(part => !already.Contains(part) && cells.Value[part] > 0).OrderBy(part => cells.Value[part]).ThenBy(part => part, StringComparer.Ordinal).FirstOrDefault();
    }

    private static bool IsSmall(PaperFigure figure, int least)
    {
        bool Small(long number) => number >= 1 && number <= least;
        var (n, d) = (figure.Numerator ?? 0, figure.Denominator ?? 0);
        return figure.Figure is { } && figure.Unit switch
        {
            Unit.Count => Small(n),
            Unit.Percentage => d > 0 && (Small(d) || Small(n) || Small(d - n)),
            _ => figure.Parts.Where(part => part is { NotKnown: false, Denominator: > 0 }).Select(part => part.About.Id).Distinct().Count() is var many && Small(many),
        };
    }

    /// <summary>
    /// The numbers that figures print. Two figures that count the same of the same children print one number, so that what is
    /// hidden in the one is hidden in the other.
    /// </summary>
    private sealed class Cells
    {
        private readonly Dictionary<string, HashSet<SubjectId>> counted = new(StringComparer.Ordinal);

        public Cells(IReadOnlyList<PaperFigure> figures)
        {
            OfFigure = [.. figures.Select(figure => Cell(figure.Parts.Where(part => part is { NotKnown: false, Numerator: not 0 }), figure.Unit == Unit.Average || figure.Figure is null))];
            foreach (var same in figures.Select((figure, at) => (figure, at)).Where(each => each.figure is { Figure: not null, Unit: not Unit.Average }).GroupBy(each => (each.figure.Figure!.Measure.Code, each.figure.Period, each.figure.Of)))
            {
                var whole = same.Where(each => each.figure.Figure!.Group is null).Select(each => each.at).DefaultIfEmpty(-1).First();

                // Its own groups, or those of one breakdown, where they make up the whole; the groups of a share, where they make up its base.
                foreach (var groups in same.Where(each => each.figure.Figure!.Group is not null).GroupBy(each => each.figure.Figure!.Breakdown?.Code ?? ""))
                {
                    var parts = groups.Select(each => OfFigure[each.at]).Distinct().ToImmutableArray();
                    var sum = groups.Sum(each => each.figure.Numerator ?? 0);
                    if (whole >= 0 && figures[whole].Numerator == sum)
                    {
                        Sums.Add((OfFigure[whole], parts));
                    }

                    if (groups.First().figure is { Unit: Unit.Percentage, Denominator: { } of } && of == sum && groups.All(each => each.figure.Denominator == of))
                    {
                        var name = $"base/{groups.First().at}";
                        Value[name] = of;
                        Sums.Add((name, parts));
                    }
                }
            }
        }

        /// <summary>The number each figure prints.</summary>
        public ImmutableArray<string> OfFigure { get; }

        public Dictionary<string, long> Value { get; } = new(StringComparer.Ordinal);

        /// <summary>Numbers that add up to another.</summary>
        public List<(string Whole, ImmutableArray<string> Parts)> Sums { get; } = [];

        /// <summary>Pairs of which the first's children are all among the second's, with no more than so many beside.</summary>
        public IEnumerable<(string Inner, string Outer)> Nested(int least)
        {
            var cells = counted.Where(cell => cell.Value.Count > 0).OrderBy(cell => cell.Value.Count).ThenBy(cell => cell.Key, StringComparer.Ordinal).ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                for (var j = i + 1; j < cells.Count && cells[j].Value.Count - cells[i].Value.Count <= least; j++)
                {
                    if (cells[j].Value.Count > cells[i].Value.Count && cells[i].Value.IsSubsetOf(cells[j].Value))
                    {
                        yield return (cells[i].Key, cells[j].Key);
                    }
                }
            }
        }

        /// <summary>The number some parts make, under a name that the same children always give.</summary>
        private string Cell(IEnumerable<Part> parts, bool ofItsOwn)
        {
            var by = parts.GroupBy(part => part.About.Id).Select(group => (group.Key, Amount: group.Sum(part => part.Numerator))).OrderBy(each => each.Key.Value).ToList();
            var name = ofItsOwn ? $"own/{OfOwn++}" : $"{by.Count}/{by.Sum(each => each.Amount)}/{by.Aggregate(17L, (hash, each) => unchecked((hash * 31) + each.Key.Value.GetHashCode() + each.Amount))}";
            Value[name] = by.Sum(each => each.Amount);
            if (!ofItsOwn)
            {
                counted.TryAdd(name, [.. by.Select(each => each.Key)]);
            }

            return name;
        }

        private int OfOwn { get; set; }
    }
}
