using System.Collections.Immutable;

namespace Belong.Domain.Children;

/// <summary>
/// Returned episodes taken apart again into the period of care, the legal status and the placement they speak of.
/// Merging gives the same rows back: a row for which it would not is left out and comes back as it was returned.
/// </summary>
public sealed record SplitEpisodes(
    ImmutableArray<LookedAfter> Care,
    ImmutableArray<LegalStatus> Legal,
    ImmutableArray<Placement> Placements,
    ImmutableArray<Episode> AsReturned)
{
    /// <summary>Splits rows of one child, no two of which begin on one day.</summary>
    public static SplitEpisodes Of(IEnumerable<Episode> rows)
    {
        var believed = rows.OrderBy(row => row.From).ToList();
        var contradicting = new List<Episode>();

        while (true)
        {
            var split = Split(believed);
            var merged = Episodes.Merge(
                split.Care.Select(fact => new Said<LookedAfter>(fact, null)),
                split.Legal.Select(fact => new Said<LegalStatus>(fact, null)),
                split.Placements.Select(fact => new Said<Placement>(fact, null)));
            var byStart = merged.ToLookup(episode => episode.From);
            var lost = believed.Where(row => !byStart[row.From].Any(row.SameRowAs)).ToList();

            if (lost.Count == 0 && merged.Length == believed.Count)
            {
                return split with { AsReturned = [.. contradicting.OrderBy(row => row.From)] };
            }

            // Nothing lost and yet more merged than was said cannot be explained row by row: believe none of them.
            contradicting.AddRange(lost.Count > 0 ? lost : believed);
            believed = lost.Count > 0 ? [.. believed.Except(lost)] : [];
        }
    }

    private static SplitEpisodes Split(List<Episode> rows)
    {
        var care = ImmutableArray.CreateBuilder<LookedAfter>();
        var legal = ImmutableArray.CreateBuilder<LegalStatus>();
        var placements = ImmutableArray.CreateBuilder<Placement>();

        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (end < rows.Count && PeriodOfCare.Continues(rows[end - 1], rows[end]))
            {
                end++;
            }

            var period = rows[first..end];
            var seen = period[0].ReasonNew == "S";
            care.Add(new()
            {
                From = period[0].From,
                Until = period[^1].Until,
                Need = period[0].Need,
                StartSeen = seen,
                ReasonCeased = period[^1].ReasonCeased,
            });

            Runs(period, row => row.ReasonNew is "L" or "B" or "U", (run, starts) => legal.Add(new()
            {
                From = run[0].From,
                Until = run[^1].Until,
                Code = run[0].LegalStatus,
                StartSeen = starts || seen,
            }));

            Runs(period, row => row.ReasonNew is "P" or "T" or "B" or "U", (run, starts) => placements.Add(new()
            {
                From = run[0].From,
                Until = run[^1].Until,
                Code = run[0].Place,
                Provider = run[0].Provider,
                HomePostcode = run[0].HomePostcode,
                Postcode = run[0].Postcode,
                Urn = run[0].Urn,
                SameCarers = run[0].ReasonNew is "T" or "U",
                StartSeen = starts || seen,
                ReasonForChange = run[^1].ReasonForChange,
            }));

            first = end;
        }

        return new(care.ToImmutable(), legal.ToImmutable(), placements.ToImmutable(), []);
    }

    /// <summary>Cuts a period wherever a row begins something, and says whether that beginning was seen.</summary>
    private static void Runs(List<Episode> period, Func<Episode, bool> begins, Action<List<Episode>, bool> add)
    {
        for (var first = 0; first < period.Count;)
        {
            var end = first + 1;
            while (end < period.Count && !begins(period[end]))
            {
                end++;
            }

            add(period[first..end], begins(period[first]));
            first = end;
        }
    }
}
