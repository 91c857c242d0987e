using System.Globalization;
using Belong.Domain.Places;
using Belong.Domain.Tests.Facts;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Domain.Tests.Places;

/// <summary>
/// Where postcodes and areas lie, kept as text that people read: the nation of every postcode area, the authority of every code on the days round each
/// reorganisation, places of Northern Ireland to the metre, and what the check works out of two postcodes with lists of some nations only.
/// </summary>
public sealed class PlacesAllOverTests
{
    [Fact]
    public void Places_lie_where_it_was_agreed() => Agreed.Holds("places.txt", [.. Areas(), .. Codes(), .. Irish(), .. Distances(), .. LookedUp()]);

    private static IEnumerable<string> Areas()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => $"{(char)letter}").ToList();
        var areas = letters.Concat(letters.SelectMany(one => letters.Select(other => $"{one}{other}"))).ToList();
        foreach (var same in areas.GroupBy(area => $"{OutsideEngland.Of($"{area}1 1AA") ?? "not told"}, {(OutsideEngland.Perhaps($"{area}1 1AA") ? "perhaps outside" : "in England")}, {NationsOf.InWords(NationsOf.Postcode($"{area}1 1AA"))}"))
        {
            yield return $"{same.Key}: {(same.Count() > 40 ? $"{same.Count()} others" : string.Join(' ', same))}";
        }

        foreach (var postcode in new[] { "", " ", "1", "1AA", "G", "BT", "bt1 1aa", "B T1 1AA", "DG", "DG1", "TD15 1AA", "DG16 5EA", "td9 9td", "ZE", "CH7", "GY" })
        {
            yield return $"“{postcode}”: {OutsideEngland.Of(postcode) ?? "not told"}, {(OutsideEngland.Perhaps(postcode) ? "perhaps outside" : "in England")}, {NationsOf.InWords(NationsOf.Postcode(postcode))}";
        }

        for (var nations = 0; nations < 16; nations++)
        {
            yield return $"nations {nations}: {NationsOf.InWords((Nations)nations)}; as a whole {NationsOf.WholeOf((Nations)nations)}";
        }

        foreach (var code in new[] { "", "E10000016", "W06000015", "S12000036", "N09000003", "L99999999", "M99999999", "e10000016", "X" })
        {
            yield return $"authority “{code}”: {NationsOf.InWords(NationsOf.Authority(code))}";
        }
    }

    private static IEnumerable<string> Codes()
    {
        DateOnly[] days = [.. new[] { 2019, 2020, 2021, 2023, 2025 }.SelectMany(year => new[] { new DateOnly(year, 3, 31), new DateOnly(year, 4, 1) })];
        IEnumerable<string> codes = [.. Enumerable.Range(1, 250).Select(number => $"E07{number:000000}"), .. Enumerable.Range(1, 36).Select(number => $"E10{number:000000}"), .. Enumerable.Range(55, 14).Select(number => $"E06{number:000000}"), .. Enumerable.Range(14, 28).Select(number => $"E08{number:000000}"), "W06000015", "S12000036", "N09000003", "L99999999", "9", "E"];
        foreach (var same in codes.GroupBy(code => string.Join(" ", days.Select(day => Authorities.On(code, day) is var on && on == code ? "itself" : on)), StringComparer.Ordinal))
        {
            yield return $"{(same.Count() > 40 ? $"{same.Count()} codes from {same.First()} to {same.Last()}" : string.Join(' ', same))}: {string.Join(", ", days.Zip(same.Key.Split(' ')).Aggregate(new List<(DateOnly From, string Is)>(), (list, next) => list.Count > 0 && list[^1].Is == next.Second ? list : [.. list, next]).Select((each, at) => at == 0 ? each.Is : $"from {each.From:yyyy-MM-dd} {each.Is}"))}";
        }
    }

    private static IEnumerable<string> Irish()
    {
        foreach (var east in new[] { -1, 0, 1, 100_000, 179_999, 180_000, 180_001, 199_999, 200_000, 243_217, 299_999, 333_333, 379_999, 380_000 })
        {
            foreach (var north in new[] { 299_999, 300_000, 300_001, 346_789, 400_000, 459_999, 460_000, 460_001, 555_555, 619_999, 620_000 })
            {
                if (IrishGrid.ToBritishGrid(east, north) is { } found && found != (east, north))
                {
                    yield return $"Irish {east} {north}: {found.East} {found.North}";
                }
                else
                {
                    yield return $"Irish {east} {north}: {(IrishGrid.ToBritishGrid(east, north) is null ? "nowhere" : "the same")}";
                }
            }
        }
    }

    private static IEnumerable<string> Distances()
    {
        foreach (var (east, north) in new[] { (0, 0), (80, 0), (81, 0), (161, 0), (241, 0), (1609, 0), (1690, 0), (0, 1690), (-1690, 0), (32_186, 0), (32_266, 0), (32_267, 0), (3000, 4000), (24_000, 18_000), (500_000, 500_000) })
        {
            yield return $"{east} metres east and {north} north: {Postcode.Miles(new(400_000, 300_000, ""), new(400_000 + east, 300_000 + north, "")).ToString("F1", CultureInfo.InvariantCulture)} miles";
        }

        foreach (var postcode in new[] { null, "", " ", "tn1 1aa", "TN11AA", " T N 1 1 A A " })
        {
            yield return $"“{postcode}” is compared as “{Postcode.Plain(postcode)}”";
        }
    }

    private static IEnumerable<string> LookedUp()
    {
        string[] postcodes = ["", "AA1 1AA", "BB1 1BB", "WW1 1WW", "XX1 1XX", "CF10 1AA", "BT1 1AA", "EH1 1AA", "GY1 1AA", "CH1 1AA", "TD1 1AA", "DG1 1AA"];
        foreach (var nations in new[] { Nations.England, Nations.England | Nations.Wales, Nations.England | Nations.Scotland, Nations.England | Nations.Wales | Nations.Scotland | Nations.NorthernIreland })
        {
            foreach (var authority in new[] { "E10000016", "", "E10000023" })
            {
                foreach (var same in postcodes.SelectMany(home => postcodes.Select(placement => (home, placement))).GroupBy(pair => LookUp(pair.home, pair.placement, nations, authority)))
                {
                    yield return $"{NationsOf.InWords(nations)}, {(authority.Length == 0 ? "no authority" : authority)}, {string.Join(", ", same.GroupBy(pair => pair.placement, pair => pair.home).GroupBy(each => string.Join('/', each.Select(home => home.Length == 0 ? "blank" : home)), each => each.Key.Length == 0 ? "blank" : each.Key).Select(each => $"from {each.Key} to {string.Join('/', each)}"))}: {same.Key}";
                }
            }
        }
    }

    private static string LookUp(string home, string placement, Nations nations, string authority)
    {
        var row = (EpisodeRow)TypedTables.Type(Tables.Episodes, 0, Cells.Of(["1001", "14/02/2027", "S", "C2", "N1", "U4", "PR1", "", "", "", home, placement, ""], new Words()));
        Belong.Returns.Ssda903.Checking.Places.LookUp([row], new AList(nations), authority, Day("2027-03-31"));
        return string.Join(", ", new[]
        {
            row.HomePostIsKnown is { } knowsHome ? $"home {(knowsHome ? "known" : "unknown")}" : "", row.PlPostIsKnown is { } knows ? $"placement {(knows ? "known" : "unknown")}" : "",
            row.PlLa.Length > 0 ? row.PlLa : "", row.PlLocation, row.PlDistance is { } miles ? $"{miles.ToString("F1", CultureInfo.InvariantCulture)} miles" : "", row.AreaIsBeyondList ? "area beyond the list" : "", row.IsBeyondList ? "beyond the list" : "",
        }.Where(part => part.Length > 0).DefaultIfEmpty("nothing"));
    }

    private sealed class AList(Nations nations) : IPlaceOfPostcode
    {
        public Nations Nations => nations;

        public GridPlace? Find(string postcode) => postcode switch
        {
            "AA1 1AA" => new(550_000, 150_000, "E10000016"),
            "BB1 1BB" => new(582_186, 150_000, "E07000163"),
            "WW1 1WW" => new(330_000, 150_000, "W06000015"),
            "CF10 1AA" when nations.HasFlag(Nations.Wales) => new(318_000, 176_000, "W06000015"),
            _ => null,
        };
    }
}
