using System.Collections.Immutable;
using System.Diagnostics;

namespace Belong.Data.Demo;

/// <summary>
/// How many children took part in their reviews in which way, by age: whole numbers that give the published shares to the tenth, for as
/// many reviews as there are of each age and a few more.
/// </summary>
internal static class TakingPart
{
    /// <param name="has">Reviews there are of children under 5, of 5 to 9, 10 to 15 and 16 and over.</param>
    /// <param name="all">How many there are to be.</param>
    /// <returns>Of each code how many by age from 5 on, and how many reviews there are to be of each age.</returns>
    public static (ImmutableArray<(string Code, int[] ByBand)> Codes, int[] Wanted) Of(IReadOnlyList<int> has, int all)
    {
        (ImmutableArray<(string, int[])> Codes, int[] Wanted, double Strain)? best = null;
        for (var spoke = 2000; spoke <= 3600; spoke += 10)
        {
            for (var wrote = 400; wrote <= 1500; wrote += 10)
            {
                var codes = Published.ParticipationByAge.Select(each => (each.Code, ByBand: Parts(each.Code switch { "PN1" => spoke, "PN2" => 53, "PN3" => 200, "PN5" => (int)(wrote * 0.756), _ => wrote }, each.Shares))).ToImmutableArray();
                if (codes.Any(each => each.ByBand.Length == 0))
                {
                    continue;
                }

                var took = codes.Sum(each => each.ByBand.Sum());
                var of = (int)Math.Round(took / 0.963m, MidpointRounding.AwayFromZero);
                var wanted = new int[4];
                for (var band = 1; band <= 3; band++)
                {
                    wanted[band] = Math.Max(has[band], codes.Sum(each => each.ByBand[band - 1]));
                }

                var spare = of - wanted[1..].Sum();
                wanted[2] += Math.Max(spare, 0);
                wanted[0] = all - wanted[1..].Sum();
                if (spare < 0 || wanted[0] < has[0])
                {
                    continue;
                }

                var strain = Enumerable.Range(0, 4).Max(band => (double)(wanted[band] - has[band]) / has[band]);
                if (best is not { } known || strain < known.Strain)
                {
                    best = (codes, wanted, strain);
                }
            }
        }

        return best is { } found ? (found.Codes, found.Wanted) : throw new UnreachableException($"No shares as published can be had of {string.Join(", ", has)} reviews by age");
    }

    /// <summary>A number in three parts whose shares, to the tenth, are those; nothing where that cannot be.</summary>
    private static int[] Parts(int count, ImmutableArray<decimal> shares)
    {
        int[] parts = [.. shares.Select(share => (int)Math.Round(count * share / 100, MidpointRounding.AwayFromZero))];
        var sum = parts.Sum();
        return shares.Index().All(share => Math.Round(100m * parts[share.Index] / sum, 1, MidpointRounding.AwayFromZero) == share.Item) ? parts : [];
    }
}
