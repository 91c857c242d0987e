using System.Collections.Immutable;

namespace Belong.Performance.Papers;

/// <summary>
/// Which figures of a paper are not printed for everybody, so that no child can be told from them. A number from 1 to the least is
/// hidden, and a share with such a number above the line, below it, or between, and a mean of so few. Then as many more are hidden as it takes
/// that none of the first can be worked out: from a whole and its parts (groups, scopes, months of a quarter, and what is left when they are
/// taken from it), from one figure that counts all that another does and a few more, or from knowing that each hidden number is at least one.
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
        var cells = new PrintedNumbers(figures);
        var hidden = cells.OfFigure.SelectMany(numbers => numbers).Where(Small).ToHashSet();

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
            Spread();
            foreach (var sum in cells.Sums)
            {
                var unseen = sum.Parts.Where(hidden.Contains).ToList();
                var rest = sum.Left;
                if (hidden.Contains(sum.Whole))
                {
                    // A hidden whole whose parts are all to be seen is no secret.
                    if (unseen.Count == 0 && rest == 0 && Cheapest(sum.Parts) is { } part)
                    {
                        more |= hidden.Add(part);
                    }

                    continue;
                }

                // What is left of the whole when the printed parts are taken from it: each unknown of it is at least one.
                if (unseen.Count == 0 && !(rest >= 1 && rest <= least))
                {
                    continue;
                }

                var left = unseen.Sum(cell => cells.Value[cell]) + rest;
                if (unseen.Count + (rest > 0 ? 1 : 0) == 1 || left <= least)
                {
                    more |= hidden.Add(Cheapest(sum.Parts) ?? sum.Whole);
                }
            }
        }

        return [.. Enumerable.Range(0, figures.Count).Where(i => cells.OfFigure[i].Any(hidden.Contains))];

        bool Small(string cell) => cells.Value[cell] >= 1 && cells.Value[cell] <= least;

        // The least number that is not yet hidden and says something.
        string? Cheapest(IEnumerable<string> parts) => parts.Where(part => !hidden.Contains(part) && cells.Value[part] > 0).OrderBy(part => cells.Value[part]).ThenBy(part => part, StringComparer.Ordinal).FirstOrDefault();

        // A figure that is not printed prints none of its numbers: one that no other prints is hidden with it.
        void Spread()
        {
            for (var changed = true; changed;)
            {
                changed = false;
                var printed = Enumerable.Range(0, figures.Count).Where(i => !cells.OfFigure[i].Any(hidden.Contains)).SelectMany(i => cells.OfFigure[i]).ToHashSet(StringComparer.Ordinal);
                foreach (var cell in Enumerable.Range(0, figures.Count).Where(i => cells.OfFigure[i].Any(hidden.Contains)).SelectMany(i => cells.OfFigure[i]).Where(cell => !printed.Contains(cell) && cells.Value[cell] > 0))
                {
                    changed |= hidden.Add(cell);
                }
            }
        }
    }
}
