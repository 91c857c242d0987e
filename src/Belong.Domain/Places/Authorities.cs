using System.Collections.Frozen;

namespace Belong.Domain.Places;

/// <summary>
/// Which authority answers for children in an area, by the codes of the Office for National Statistics, and since when:
/// districts lie in counties, and some authorities took the place of others. As reorganised up to 2025.
/// </summary>
public static class Authorities
{
    /// <summary>Counties, and the numbers of their districts (E07…).</summary>
    private static readonly FrozenDictionary<string, string> CountyOf = Districts(
        "E10000003 8-12; E10000007 32-39; E10000008 40-47; E10000011 61-65; E10000012 66-77; E10000013 78-83; E10000014 84-94; "
        + "E10000015 95-96 98-99 102-103 240-243; E10000016 105-116; E10000017 117-128; E10000018 129-135; E10000019 136-142; E10000020 143-149; "
        + "E10000024 170-176; E10000025 177-181; E10000028 192-199; E10000029 200-206 244-245; E10000030 207-217; E10000031 218-222; E10000032 223-229; E10000034 234-239; "
        + "E06000059 48-53; E06000060 4-7; E06000061 150 152-153 156; E06000062 151 154-155; E06000063 26 28-29; E06000064 27 30-31; E06000065 163-169; E06000066 187-191 246");

    /// <summary>Authorities that took another's place: from which day, and whose.</summary>
    private static readonly FrozenDictionary<string, (DateOnly Since, string Was)> Newer = new Dictionary<string, (DateOnly, string)>(StringComparer.Ordinal)
    {
        ["E06000059"] = (new(2019, 4, 1), "E10000009"),
        ["E06000060"] = (new(2020, 4, 1), "E10000002"),
        ["E06000061"] = (new(2021, 4, 1), "E10000021"),
        ["E06000062"] = (new(2021, 4, 1), "E10000021"),
        ["E06000063"] = (new(2023, 4, 1), "E10000006"),
        ["E06000064"] = (new(2023, 4, 1), "E10000006"),
        ["E06000065"] = (new(2023, 4, 1), "E10000023"),
        ["E06000066"] = (new(2023, 4, 1), "E10000027"),
        ["E08000038"] = (new(2025, 4, 1), "E08000016"),
        ["E08000039"] = (new(2025, 4, 1), "E08000019"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Codes given up for one other, whatever the day: where the newer is two, it cannot be told which.</summary>
    private static readonly FrozenDictionary<string, string> Successor = Newer.GroupBy(each => each.Value.Was)
        .Where(same => same.Count() == 1).ToFrozenDictionary(same => same.Key, same => same.Single().Key, StringComparer.Ordinal);

    /// <summary>
    /// The authority that answered for children in that area on the day: a district's county, and the code that was in
    /// use then. WAL, SCO and NIR outside England.
    /// </summary>
    public static string On(string code, DateOnly day)
    {
        if (code.Length == 0)
        {
            return "";
        }

        var outside = code[0] switch
        {
            'W' => "WAL",
            'S' => "SCO",
            'N' => "NIR",
            _ => null,
        };
        if (outside is not null)
        {
            return outside;
        }

        var now = CountyOf.GetValueOrDefault(code, code);
        now = Successor.GetValueOrDefault(now, now);
        return Newer.TryGetValue(now, out var newer) && day < newer.Since ? newer.Was : now;
    }

    private static FrozenDictionary<string, string> Districts(string counties) => counties.Split(';', StringSplitOptions.TrimEntries)
        .Select(county => county.Split(' '))
        .SelectMany(county => county.Skip(1).SelectMany(Numbers).Select(number => (District: $"E07{number:000000}", County: county[0])))
        .ToFrozenDictionary(each => each.District, each => each.County, StringComparer.Ordinal);

    private static IEnumerable<int> Numbers(string range)
    {
        var ends = range.Split('-').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
