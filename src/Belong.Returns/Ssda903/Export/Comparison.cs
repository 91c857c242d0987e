using System.Collections.Immutable;

namespace Belong.Returns.Ssda903.Export;

/// <summary>A number of this year's return beside last year's.</summary>
public sealed record Compared(string What, int Now, int Before)
{
    public int Change => Now - Before;

    /// <summary>Worth a look before signing: changed by a quarter and by ten or more.</summary>
    public bool IsLarge => Math.Abs(Change) >= 10 && Math.Abs(Change) * 4 >= Math.Max(Now, Before);
}

/// <summary>Headline comparisons of two years' returns: rows by table, and how often each code was used.</summary>
public static class Comparison
{
    private static readonly (Table Table, string Column)[] Coded =
    [
        (Tables.Header, "SEX"), (Tables.Header, "ETHNIC"), (Tables.Episodes, "LS"), (Tables.Episodes, "CIN"), (Tables.Episodes, "PLACE"), (Tables.Episodes, "PLACE_PROVIDER"),
        (Tables.Episodes, "REC"), (Tables.Episodes, "REASON_PLACE_CHANGE"), (Tables.Reviews, "REVIEW_CODE"), (Tables.Oc3, "IN_TOUCH"), (Tables.Oc3, "ACTIV"), (Tables.Oc3, "ACCOM"), (Tables.Missing, "MISSING"),
    ];

    public static IEnumerable<Compared> RowsByTable(MadeReturn now, MadeReturn before) =>
        now.InOrder.Select(table => new Compared(table.Name, now.Tables[table].Length, before.Tables.GetValueOrDefault(table, []).Length));

    /// <summary>Codes that are used in either year, the largest shifts first.</summary>
    public static IEnumerable<Compared> Codes(MadeReturn now, MadeReturn before) =>
        from coded in Coded
        let here = Count(now, coded.Table, coded.Column)
        let there = Count(before, coded.Table, coded.Column)
        from code in here.Keys.Union(there.Keys)
        let compared = new Compared($"{coded.Column} {(code.Length > 0 ? code : "blank")}", here.GetValueOrDefault(code), there.GetValueOrDefault(code))
        orderby Math.Abs(compared.Change) descending, compared.What
        select compared;

    private static Dictionary<string, int> Count(MadeReturn made, Table table, string column) =>
        made.Tables.GetValueOrDefault(table, ImmutableArray<MadeRow>.Empty).CountBy(row => row.Row[column]).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
}
