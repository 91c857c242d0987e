namespace Belong.Domain.Tests.Performance;

/// <summary>
/// Somebody who has what is published, knows the rule by which numbers are hidden, and tries every county that it could have been of. A
/// county is so many children in each smallest kind (a boy of 10 to 15 in team A); what is printed is a sum of kinds.
/// </summary>
/// <param name="kinds">How many smallest kinds there are.</param>
/// <param name="most">No kind has more children than this: the largest number that is printed, or what anybody would guess.</param>
internal sealed class HostileReader(int kinds, int most)
{
    private readonly List<(int[] Kinds, int Low, int High)> known = [];

    /// <summary>So many are printed of these kinds together.</summary>
    public HostileReader Reads(IEnumerable<int> of, long number) => Knows(of, (int)number, (int)number);

    /// <summary>Of these kinds together a mark is printed: noughts are never hidden, so there is at least one.</summary>
    public HostileReader ReadsAMark(IEnumerable<int> of) => Knows(of, 1, most * kinds);

    /// <summary>How many of these kinds there could be, of the numbers asked about.</summary>
    public IReadOnlyList<int> CouldBe(IEnumerable<int> of, IEnumerable<int> numbers)
    {
        var these = of.ToArray();
        return [.. numbers.Where(number => Could([.. known, (these, number, number)]))];
    }

    private HostileReader Knows(IEnumerable<int> of, int low, int high)
    {
        known.Add(([.. of], low, high));
        return this;
    }

    /// <summary>Whether there is a county of which all of this is true. Given up after many tries, there may be: the reader has not found out.</summary>
    private bool Could(IReadOnlyList<(int[] Kinds, int Low, int High)> all)
    {
        var tries = 20_000;
        return Try(new int[kinds], [.. Enumerable.Repeat(most, kinds)]);

        bool Try(int[] low, int[] high)
        {
            if (--tries < 0)
            {
                return true;
            }

            if (!Narrowed(all, low, high))
            {
                return false;
            }

            var open = Enumerable.Range(0, kinds).Where(i => low[i] < high[i]).OrderBy(i => high[i] - low[i]).Select(i => (int?)i).FirstOrDefault();
            if (open is not { } at)
            {
                return true;
            }

            for (var number = low[at]; number <= high[at]; number++)
            {
                int[] lower = [.. low], upper = [.. high];
                (lower[at], upper[at]) = (number, number);
                if (Try(lower, upper))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool Narrowed(IReadOnlyList<(int[] Kinds, int Low, int High)> all, int[] low, int[] high)
    {
        for (var more = true; more;)
        {
            more = false;
            foreach (var (of, least, greatest) in all)
            {
                var (fewest, many) = (of.Sum(i => low[i]), of.Sum(i => high[i]));
                if (fewest > greatest || many < least)
                {
                    return false;
                }

                foreach (var i in of)
                {
                    var (up, down) = (Math.Max(low[i], least - (many - high[i])), Math.Min(high[i], greatest - (fewest - low[i])));
                    if (up > down)
                    {
                        return false;
                    }

                    if (up > low[i] || down < high[i])
                    {
                        (fewest, many) = (fewest + up - low[i], many + down - high[i]);
                        (low[i], high[i], more) = (up, down, true);
                    }
                }
            }
        }

        return true;
    }
}
