using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// Which figures of a paper are not printed for everybody, so that no child can be told from them. A number from 1 to the least is
/// hidden, and a share with such a number above the line, below it, or between, and a mean of so few. Then as many more are hidden as it takes
/// that none of the first can be worked out: from a whole and its parts (groups, scopes, months of a quarter, and what is left when they are
/// taken from it), from one figure that counts all that another does and a few more, or from knowing that each hidden number is at least one.
/// </summary>
/// <remarks>
/// What others publish is not looked at. The rule is the Department's practice, read at second hand;
/// the number is a setting.
/// </remarks>
public static class Suppression
{
    /// <summary>What stands where a number is hidden.</summary>
    public const string Mark = "c";

    /// <summary>The figures that are hidden, by their place in the list.</summary>
    /// <param name="least">A number from 1 to this is hidden; nought is not.</param>
    /// <param name="published">Figures of papers that everybody may have read before: those printed can no longer be hidden, and those hidden are not to be told by what is printed now.</param>
    public static ImmutableHashSet<int> Of(IReadOnlyList<PaperFigure> figures, int least, IReadOnlyList<(PaperFigure Figure, bool IsHidden)>? published = null)
    {
        published ??= [];
        var cells = new PrintedNumbers([.. figures, .. published.Select(each => each.Figure)], least);
        var known = Enumerable.Range(0, published.Count).Where(i => !published[i].IsHidden).SelectMany(i => cells.OfFigure[figures.Count + i]).ToHashSet(StringComparer.Ordinal);
        var printed = cells.OfFigure.Take(figures.Count).SelectMany(numbers => numbers).Concat(known).ToHashSet(StringComparer.Ordinal);
        var hidden = cells.Value.Keys.Where(cell => !known.Contains(cell) && (!printed.Contains(cell) || Small(cell))).ToHashSet(StringComparer.Ordinal);
        for (var more = true; more;)
        {
            more = false;
            Spread();
            foreach (var (whole, parts) in cells.Sums)
            {
                var unseen = parts.Where(hidden.Contains).ToList();
                if (!hidden.Contains(whole) && unseen.Count > 0 && (unseen.Sum(cell => cells.Value[cell]) <= least || (unseen.Count == 1 && printed.Contains(unseen[0]))))
                {
                    // What is left of the whole when the printed parts are taken from it: each unknown of it is at least one. A rest that is large is nobody's secret.
                    more |= (Cheapest(parts) ?? (known.Contains(whole) ? null : whole)) is { } another && hidden.Add(another);
                }
            }

            // Where no sum tells by itself, several together may.
            if (!more && Deduced.Of(cells.Sums, cells.Value, hidden).Where(Small).Order(StringComparer.Ordinal).Select(Near).OfType<string>().FirstOrDefault() is { } near)
            {
                more = hidden.Add(near);
            }
        }

        return [.. Enumerable.Range(0, figures.Count).Where(i => cells.OfFigure[i].Any(hidden.Contains))];

        bool Small(string cell) => cells.Value[cell] >= 1 && cells.Value[cell] <= least;

        // The least number that is not yet hidden and says something; what was printed before is hidden from nobody.
        string? Cheapest(IEnumerable<string> parts) => parts.Where(part => !hidden.Contains(part) && !known.Contains(part) && cells.Value[part] > 0).OrderBy(part => cells.Value[part]).ThenBy(part => part, StringComparer.Ordinal).FirstOrDefault();

        // The cheapest number of the sums that a hidden one is in or, where they have none to give, of the sums next to those.
        string? Near(string cell)
        {
            var about = new HashSet<string>(StringComparer.Ordinal) { cell };
            for (var before = 0; before < about.Count;)
            {
                before = about.Count;
                var sums = cells.Sums.Where(sum => about.Contains(sum.Whole) || sum.Parts.Any(about.Contains)).ToList();
                if ((Cheapest(sums.SelectMany(sum => sum.Parts)) ?? Cheapest(sums.Select(sum => sum.Whole))) is { } found)
                {
                    return found;
                }

                about.UnionWith(sums.SelectMany(sum => sum.Parts.Append(sum.Whole)).Where(each => hidden.Contains(each) || known.Contains(each)));
            }

            return null;
        }

        // A figure that is not printed prints none of its numbers: one that no other prints is hidden with it.
        void Spread()
        {
            for (var changed = true; changed;)
            {
                changed = false;
                var seen = Enumerable.Range(0, figures.Count).Where(i => !cells.OfFigure[i].Any(hidden.Contains)).SelectMany(i => cells.OfFigure[i]).Concat(known).ToHashSet(StringComparer.Ordinal);
                foreach (var cell in Enumerable.Range(0, figures.Count).Where(i => cells.OfFigure[i].Any(hidden.Contains)).SelectMany(i => cells.OfFigure[i]).Where(cell => !seen.Contains(cell) && cells.Value[cell] > 0))
                {
                    changed |= hidden.Add(cell);
                }
            }
        }
    }
}
