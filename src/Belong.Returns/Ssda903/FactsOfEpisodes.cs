using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
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
    /// The episodes all years tell of, each in its latest words. An episode that an earlier year left open, or that
    /// ended after a later year began, and that the later year does not have, is not believed any more.
    /// </summary>
    internal static List<(int Year, ReturnedRow Row)> Latest(List<ReturnedChild> years)
    {
        var latest = new SortedDictionary<DateOnly, (int Year, ReturnedRow Row)>();
        foreach (var year in years)
        {
            var begins = new ReportingYear(year.Year).From;
            foreach (var stale in latest.Where(each => !(each.Value.Row.Date("DEC") < begins)).Select(each => each.Key).ToList())
            {
                latest.Remove(stale);
            }

            foreach (var row in year.Rows.Where(row => row.Table == Tables.Episodes))
            {
                latest[row.Date("DECOM")!.Value] = (year.Year, row);
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

        var rowOf = rows.ToDictionary(each => each.Row.Date("DECOM")!.Value);
        var split = SplitEpisodes.Of(rows.Select(each => EpisodeOf(each.Row)));

        foreach (var care in split.Care)
        {
            yield return Make(care, "care", care.ReasonCeased == "X1" ? ["The return says that another episode followed, and has none"] : care is { Until: null, ReasonCeased.Length: > 0 } ? ["The return gives a reason why care ended and no day"] : FactOfRow.Unknown(CodeLists.Need, care.Need));
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

        ReturnedFact Make(LastingFact fact, string word, ImmutableArray<string> doubts)
        {
            var (year, row) = rowOf[fact.From];
            var key = FactOfRow.KeyOf(fact)!;
            return new(key, fact, new(FactOfRow.Label(year), row.Table.Name, row.Number, key), doubts);
        }
    }
}
