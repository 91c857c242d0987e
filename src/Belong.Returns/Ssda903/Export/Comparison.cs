using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Export;

/// <summary>A number of this year's return beside last year's.</summary>
/// <param name="Before">Null where the record does not know last year's table.</param>
public sealed record Compared(string What, int Now, int? Before)
{
    public int? Change => Now - Before;

    /// <summary>Worth a look before signing: changed by a quarter and by ten or more.</summary>
    public bool IsLarge => Change is { } change && Math.Abs(change) >= 10 && Math.Abs(change) * 4 >= Math.Max(Now, Before!.Value);
}

/// <summary>Headline comparisons of two years' returns: rows by table, and how often each code was used.</summary>
public static class Comparison
{
    private static readonly (Table Table, string Column)[] Coded =
    [
        (Tables.Header, "SEX"), (Tables.Header, "ETHNIC"), (Tables.Episodes, "LS"), (Tables.Episodes, "CIN"), (Tables.Episodes, "PLACE"), (Tables.Episodes, "PLACE_PROVIDER"),
        (Tables.Episodes, "REC"), (Tables.Episodes, "REASON_PLACE_CHANGE"), (Tables.Reviews, "REVIEW_CODE"), (Tables.Oc3, "IN_TOUCH"), (Tables.Oc3, "ACTIV"), (Tables.Oc3, "ACCOM"), (Tables.Missing, "MISSING"),
    ];

    public static IEnumerable<Compared> RowsByTable(CheckRecord check) =>
        check.Made.InOrder.Select(table => new Compared(table.Name, check.Made.Tables[table].Length, check.LastKnown.Contains(table) ? check.Last.Tables[table].Length : null));

    /// <summary>Codes that are used in either year, the largest shifts first; of tables that the record knows in both.</summary>
    public static IEnumerable<Compared> Codes(CheckRecord check) =>
        from coded in Coded
        where check.LastKnown.Contains(coded.Table)
        let here = Count(check.Made, coded.Table, coded.Column)
        let there = Count(check.Last, coded.Table, coded.Column)
        from code in here.Keys.Union(there.Keys)
        let compared = new Compared($"{coded.Column} {(code.Length > 0 ? code : "blank")}", here.GetValueOrDefault(code), there.GetValueOrDefault(code))
        orderby Math.Abs(compared.Change ?? 0) descending, compared.What
        select compared;

    private static Dictionary<string, int> Count(MadeReturn made, Table table, string column) =>
        made.Tables.GetValueOrDefault(table, ImmutableArray<MadeRow>.Empty).CountBy(row => row.Row[column]).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
}
