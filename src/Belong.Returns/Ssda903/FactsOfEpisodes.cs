using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Returns;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903;

/// <summary>The periods of care, legal statuses and placements that all years' episode rows make together.</summary>
public static class FactsOfEpisodes
{
    /// <summary>The episode a row tells of.</summary>
    public static Episode EpisodeOf(ReturnedRow row) => new(row.Date("DECOM")!.Value, row.Date("DEC"))
    {
        ReasonNew = row["RNE"],
        LegalStatus = row["LS"],
        Need = row["CIN"],
        Place = row["PLACE"],
        Provider = row["PLACE_PROVIDER"],
        ReasonCeased = row["REC"],
        ReasonForChange = row["REASON_PLACE_CHANGE"],
        HomePostcode = row["HOME_POST"],
        Postcode = row["PL_POST"],
        Urn = row["URN"],
    };

    /// <summary>
    /// The episodes all years tell of, each in its latest words. What an earlier year left going on and a later one does not have was
    /// not for that never so: it is known until the later year begins. Only where the later year says something else of the days before it is the earlier not believed.
    /// </summary>
    internal static List<ToldEpisode> Latest(List<ReturnedChild> years)
    {
        var latest = new SortedDictionary<DateOnly, ToldEpisode>();
        foreach (var year in years.Where(year => year.SpeaksOf(Tables.Episodes.Name)))
        {
            var begins = new ReportingYear(year.Year).From;
            var rows = year.Rows.Where(row => row.Table == Tables.Episodes).ToList();
            var saysOtherwise = rows.Exists(row => row.Date("DECOM") < begins);
            foreach (var stale in latest.Values.Where(each => each.GoesOnAt(begins)).ToList())
            {
                latest.Remove(stale.From);
                if (!saysOtherwise && stale.LostFrom(begins) is { } lost)
                {
                    latest.Add(lost.From, lost);
                }
            }

            foreach (var row in rows)
            {
                latest[row.Date("DECOM")!.Value] = new(year.Year, row);
            }
        }

        return [.. latest.Values];
    }

    internal static IEnumerable<ReturnedFact> Of(List<ReturnedChild> years)
    {
        var rows = Latest(years);
        if (rows.Count == 0)
        {
            yield break;
        }

        var rowOf = rows.ToDictionary(each => each.From);
        var lost = rows.Find(each => each.Doubt is not null);
        var split = SplitEpisodes.Of(rows.Select(each => each.Episode));

        foreach (var care in split.Care)
        {
            yield return Make(care, "care", [.. DoubtsOf(care), .. FactOfRow.Unknown(CodeLists.Need, care.Need)]);
        }

        foreach (var legal in split.Legal)
        {
            yield return Make(legal, "legal", FactOfRow.Unknown(CodeLists.LegalStatus, legal.Code));
        }

        foreach (var placement in split.Placements)
        {
            yield return Make(placement, "placement", FactOfRow.Unknown(CodeLists.Placement, placement.Code));
        }

        foreach (var row in split.AsReturned)
        {
            yield return Make(EpisodeAsReturned.Of(row), "episode", ["The row contradicts itself or the rows beside it, so it is kept as it was returned"]);
        }

        IEnumerable<string> DoubtsOf(LookedAfter care) =>
            lost is not null && care.Until == lost.KnownUntil ? [lost.Doubt!]
            : care.ReasonCeased == "X1" ? ["The return says that another episode followed, and has none"]
            : care is { Until: null, ReasonCeased.Length: > 0 } ? ["The return gives a reason why care ended and no day"]
            : [];

        ReturnedFact Make(LastingFact fact, string word, ImmutableArray<string> doubts)
        {
            var told = rowOf[fact.From];
            var key = FactOfRow.KeyOf(fact)!;
            return new(key, fact, new(FactOfRow.Label(told.Year), told.Row.Table.Name, told.Row.Number, key), doubts);
        }
    }
}
