using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Export;

/// <summary>Which tables a collection year has. Their columns have been the same since 2017.</summary>
public static class Layout
{
    public static ImmutableArray<Table> Of(int year) =>
        [.. Ssda903.Tables.All.Where(table => (table != Ssda903.Tables.SwEpisodes || year >= 2024) && (table != Ssda903.Tables.DoLo || year >= 2027))];

    /// <summary>The name under which a table's file is usually sent.</summary>
    public static string FileOf(Table table) => table.Name switch
    {
        "PlacedAdoption" => "placed_for_adoption",
        "PrevPerm" => "previous_permanence",
        "SWEpisodes" => "sw_episodes",
        _ => table.Name.ToLowerInvariant(),
    };

    /// <summary>The code of the same meaning in that year: sex was 1 and 2 until 2023-24.</summary>
    public static string SexIn(int year, string code) => (code, year <= 2024) switch
    {
        ("M", true) => "1",
        ("F", true) => "2",
        ("1", false) => "M",
        ("2", false) => "F",
        _ => code,
    };
}
