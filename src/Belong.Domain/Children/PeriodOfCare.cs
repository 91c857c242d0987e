using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child's episodes from becoming looked after to ceasing, short breaks left out.</summary>
public sealed record PeriodOfCare(ImmutableArray<Episode> Episodes)
{
    public DateOnly From => Episodes[0].From;
    public DateOnly? Until => Episodes[^1].Until;
    public DateSpan Span => new(From, Until);

    /// <summary>True when the first day of care is known, and not only the first day that the record reaches.</summary>
    public bool StartSeen => Episodes[0].ReasonNew == "S";

    /// <summary>Why it ended; empty while it goes on.</summary>
    public string ReasonCeased => Episodes[^1].ReasonCeased;

    /// <summary>The entries from which its beginning was worked out.</summary>
    public ImmutableArray<Entry> Because => Episodes[0].Because;

    /// <summary>
    /// An episode continues the one before when that ended with X1 on the day this begins and this is not itself a
    /// start (rulebook 9.1).
    /// </summary>
    public static bool Continues(Episode before, Episode after) =>
        before.ReasonCeased == "X1" && before.Until == after.From && after.ReasonNew != "S";

    /// <summary>Cuts episodes, in date order, into periods.</summary>
    public static ImmutableArray<PeriodOfCare> Of(IEnumerable<Episode> episodes)
    {
        var periods = ImmutableArray.CreateBuilder<PeriodOfCare>();
        var period = ImmutableArray.CreateBuilder<Episode>();
        foreach (var episode in episodes)
        {
            if (period.Count > 0 && !Continues(period[^1], episode))
            {
                periods.Add(new(period.ToImmutable()));
                period.Clear();
            }

            period.Add(episode);
        }

        if (period.Count > 0)
        {
            periods.Add(new(period.ToImmutable()));
        }

        return periods.ToImmutable();
    }
}

/// <summary>
/// One placement as stability measures count it: temporary moves belong to the placement they interrupt, and a change
/// of legal status or of house with the same carers does not make a new one.
/// </summary>
/// <param name="Episodes">All its episodes, temporary ones included; the first is never temporary.</param>
public sealed record CountedPlacement(ImmutableArray<Episode> Episodes)
{
    public DateOnly From => Episodes[0].From;
    public DateOnly? Until => Episodes[^1].Until;
    public DateSpan Span => new(From, Until);

    /// <summary>The placements as they were said that make it up, temporary moves left out; none where only a return told of it.</summary>
    public ImmutableArray<Entry<Placement>> Said
    {
        get
        {
            if (said.IsDefault)
            {
                said = [.. Episodes.SelectMany(episode => episode.Because).OfType<Entry<Placement>>().Where(entry => !entry.Fact.IsTemporary).DistinctBy(entry => entry.FactId)];
            }

            return said;
        }
    }

    private ImmutableArray<Entry<Placement>> said;

    /// <summary>True of any placement that makes it up.</summary>
    public bool Is(FactId placement) => Episodes.Any(episode => episode.Because.Any(entry => entry.FactId == placement && entry is Entry<Placement>));

    /// <summary>The entry that began it: the placement where it was said, else what there is.</summary>
    public Entry Began => Said is [var first, ..] ? first : Episodes[0].Because[0];

    /// <summary>The last episode that is not a temporary move: what kind of placement it is now.</summary>
    public Episode Last => Episodes.Last(episode => !episode.IsTemporary);

    /// <summary>
    /// Walks through a period of care. The first episode after temporary ones goes on with the placement before them
    /// when kind and postcode are the same; otherwise L, T and U go on (same carers) and anything else opens another.
    /// Temporary moves before any placement belong to none.
    /// </summary>
    public static ImmutableArray<CountedPlacement> In(PeriodOfCare care)
    {
        var placements = ImmutableArray.CreateBuilder<CountedPlacement>();
        var open = ImmutableArray.CreateBuilder<Episode>();
        foreach (var episode in care.Episodes)
        {
            if (episode.IsTemporary)
            {
                if (open.Count > 0)
                {
                    open.Add(episode);
                }

                continue;
            }

            if (open.Count > 0 && !GoesOn(open, episode))
            {
                placements.Add(new(open.ToImmutable()));
                open.Clear();
            }

            open.Add(episode);
        }

        if (open.Count > 0)
        {
            placements.Add(new(open.ToImmutable()));
        }

        return placements.ToImmutable();
    }

    private static bool GoesOn(ImmutableArray<Episode>.Builder open, Episode episode)
    {
        if (open[^1].IsTemporary)
        {
            var before = open.Last(each => !each.IsTemporary);
            if (before.Place == episode.Place && Places.Postcode.Plain(before.Postcode) == Places.Postcode.Plain(episode.Postcode))
            {
                return true;
            }
        }

        return episode.ReasonNew is "L" or "T" or "U";
    }
}
