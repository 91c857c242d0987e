namespace Belong.Performance.Papers;

/// <summary>
/// What somebody can work out who has every printed number, every sum, and knows that each number that is not printed is at least one: the
/// sums are solved as far as they go, and what is left is bounded.
/// </summary>
internal static class Deduced
{
    private const double Nearly = 1e-6;

    /// <summary>The unseen numbers that can be but one or two: of two, one is as good as told.</summary>
    public static HashSet<string> Of(IReadOnlyList<(string Whole, System.Collections.Immutable.ImmutableArray<string> Parts)> sums, IReadOnlyDictionary<string, long> value, IReadOnlySet<string> unseen)
    {
        var known = new List<(Dictionary<string, double> Of, double Makes)>();
        foreach (var (whole, parts) in sums)
        {
            var of = new Dictionary<string, double>(StringComparer.Ordinal);
            double makes = 0;
            foreach (var (cell, times) in parts.Select(part => (part, 1.0)).Prepend((whole, -1.0)))
            {
                if (unseen.Contains(cell))
                {
                    of[cell] = of.GetValueOrDefault(cell) + times;
                }
                else
                {
                    makes -= times * value[cell];
                }
            }

            if (of.Count > 0)
            {
                known.Add((of, makes));
            }
        }

        return Pinned([.. known, .. Solved(known)]);
    }

    /// <summary>The same sums with each of some numbers in one of them only (Gauss and Jordan).</summary>
    private static List<(Dictionary<string, double> Of, double Makes)> Solved(IEnumerable<(Dictionary<string, double> Of, double Makes)> known)
    {
        var solved = new Dictionary<string, (Dictionary<string, double> Of, double Makes)>(StringComparer.Ordinal);
        foreach (var (of, makes) in known)
        {
            var row = (Of: new Dictionary<string, double>(of, StringComparer.Ordinal), Makes: makes);
            foreach (var cell in of.Keys.Where(solved.ContainsKey))
            {
                row = Less(row, solved[cell], row.Of.GetValueOrDefault(cell));
            }

            if (row.Of.Count == 0)
            {
                continue;
            }

            var (pivot, by) = row.Of.MinBy(each => each.Key, StringComparer.Ordinal);
            row = (row.Of.ToDictionary(each => each.Key, each => each.Value / by, StringComparer.Ordinal), row.Makes / by);
            foreach (var other in solved.Keys.Where(other => solved[other].Of.ContainsKey(pivot)).ToList())
            {
                solved[other] = Less(solved[other], row, solved[other].Of[pivot]);
            }

            solved[pivot] = row;
        }

        return [.. solved.Values];
    }

    private static (Dictionary<string, double> Of, double Makes) Less((Dictionary<string, double> Of, double Makes) row, (Dictionary<string, double> Of, double Makes) other, double times)
    {
        var of = new Dictionary<string, double>(row.Of, StringComparer.Ordinal);
        foreach (var (cell, by) in other.Of)
        {
            of[cell] = of.GetValueOrDefault(cell) - (times * by);
            if (Math.Abs(of[cell]) < Nearly)
            {
                of.Remove(cell);
            }
        }

        return (of, row.Makes - (times * other.Makes));
    }

    private static HashSet<string> Pinned(List<(Dictionary<string, double> Of, double Makes)> known)
    {
        var low = known.SelectMany(row => row.Of.Keys).Distinct(StringComparer.Ordinal).ToDictionary(cell => cell, _ => 1.0, StringComparer.Ordinal);
        var high = low.Keys.ToDictionary(cell => cell, _ => 1e9, StringComparer.Ordinal);
        var more = true;
        for (var round = 0; more && round < 50; round++)
        {
            more = false;
            foreach (var (of, makes) in known)
            {
                var least = of.Sum(each => each.Value * (each.Value > 0 ? low : high)[each.Key]);
                var most = of.Sum(each => each.Value * (each.Value > 0 ? high : low)[each.Key]);
                foreach (var (cell, by) in of)
                {
                    // What the others leave for it, at most and at least.
                    var up = (makes - (least - (by * (by > 0 ? low : high)[cell]))) / by;
                    var down = (makes - (most - (by * (by > 0 ? high : low)[cell]))) / by;
                    var (lower, upper) = (Math.Ceiling(Math.Min(up, down) - Nearly), Math.Floor(Math.Max(up, down) + Nearly));
                    if (lower > low[cell] || upper < high[cell])
                    {
                        (low[cell], high[cell], more) = (Math.Max(low[cell], lower), Math.Min(high[cell], upper), true);
                        least = of.Sum(each => each.Value * (each.Value > 0 ? low : high)[each.Key]);
                        most = of.Sum(each => each.Value * (each.Value > 0 ? high : low)[each.Key]);
                    }
                }
            }
        }

        return [.. low.Keys.Where(cell => high[cell] - low[cell] < 1.5)];
    }
}
