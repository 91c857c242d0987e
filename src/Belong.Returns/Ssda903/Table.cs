using System.Collections.Immutable;

namespace Belong.Returns.Ssda903;

/// <summary>How a date column is taken: what happens to the row when it cannot be read.</summary>
public enum DateColumn
{
    /// <summary>Must be there and readable, or the row cannot be understood.</summary>
    Required,

    /// <summary>May be blank; unreadable, the row cannot be understood.</summary>
    Readable,

    /// <summary>Unreadable, the row is still taken in, with a doubt.</summary>
    Doubtful,
}

/// <summary>
/// A table of the SSDA903 return. A file is known to be it by its set of columns: names in any case, in any order,
/// trimmed; the file's own name says nothing.
/// </summary>
/// <param name="Number">Its place among <see cref="Tables.All"/>, from 0.</param>
/// <param name="Key">The columns that name a row beside the child: two rows of one child may not share them.</param>
/// <param name="Ends">Columns that are filled when what the row tells of is over.</param>
public sealed record Table(int Number, string Name, ImmutableArray<string> Columns, ImmutableArray<string> Key, ImmutableArray<string> Ends, ImmutableDictionary<string, DateColumn> Dates)
{
    public int IndexOf(string column) => Columns.IndexOf(column);
}

/// <summary>The tables of a return, from 2017 on.</summary>
public static class Tables
{
    public static Table Header { get; } = Of(0, "Header", "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB", "", "", required: "DOB", doubtful: "MC_DOB");

    public static Table Episodes { get; } = Of(
        1, "Episodes", "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN", "DECOM", "DEC REC REASON_PLACE_CHANGE", required: "DECOM", readable: "DEC");

    public static Table Reviews { get; } = Of(2, "Reviews", "CHILD DOB REVIEW REVIEW_CODE", "REVIEW", "", required: "REVIEW", doubtful: "DOB");
    public static Table Uasc { get; } = Of(3, "UASC", "CHILD SEX DOB DUC", "", "", readable: "DUC", doubtful: "DOB");

    public static Table Oc2 { get; } = Of(
        4, "OC2", "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED", "", "", doubtful: "DOB");

    public static Table Oc3 { get; } = Of(5, "OC3", "CHILD DOB IN_TOUCH ACTIV ACCOM", "", "", doubtful: "DOB");
    public static Table Ad1 { get; } = Of(6, "AD1", "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR", "", "", required: "DATE_MATCH", doubtful: "DATE_INT DOB");
    public static Table PlacedAdoption { get; } = Of(7, "PlacedAdoption", "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED", "DATE_PLACED", "DATE_PLACED_CEASED REASON_PLACED_CEASED", required: "DATE_PLACED", readable: "DATE_PLACED_CEASED", doubtful: "DOB");
    public static Table PrevPerm { get; } = Of(8, "PrevPerm", "CHILD DOB PREV_PERM LA_PERM DATE_PERM", "PREV_PERM DATE_PERM", "", doubtful: "DOB");
    public static Table Missing { get; } = Of(9, "Missing", "CHILD DOB MISSING MIS_START MIS_END", "MISSING MIS_START MIS_END", "MIS_END", required: "MIS_START", readable: "MIS_END", doubtful: "DOB");
    public static Table SwEpisodes { get; } = Of(10, "SWEpisodes", "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON", "SW_ID SW_DECOM", "SW_DEC", required: "SW_DECOM", readable: "SW_DEC", doubtful: "DOB");
    public static Table DoLo { get; } = Of(11, "DoLo", "CHILD DOB DOLO_START DOLO_END", "DOLO_START", "DOLO_END", required: "DOLO_START", readable: "DOLO_END", doubtful: "DOB");

    /// <summary>All of them, Header first.</summary>
    public static ImmutableArray<Table> All { get; } = [Header, Episodes, Reviews, Uasc, Oc2, Oc3, Ad1, PlacedAdoption, PrevPerm, Missing, SwEpisodes, DoLo];

    /// <summary>The two columns that begin and end what a row tells of, where it tells of a run of days.</summary>
    public static (string From, string Until)? SpanOf(Table table) => table.Name switch
    {
        "Episodes" => ("DECOM", "DEC"),
        "Missing" => ("MIS_START", "MIS_END"),
        "SWEpisodes" => ("SW_DECOM", "SW_DEC"),
        "DoLo" => ("DOLO_START", "DOLO_END"),
        "PlacedAdoption" => ("DATE_PLACED", "DATE_PLACED_CEASED"),
        _ => null,
    };

    public static Table Named(string name) => All.First(table => table.Name == name);

    /// <summary>The table with exactly these columns, or null.</summary>
    public static Table? WithColumns(IReadOnlyCollection<string> columns) =>
        All.FirstOrDefault(table => table.Columns.Length == columns.Count && columns.All(column => table.Columns.Contains(column)));

    private static Table Of(int number, string name, string columns, string key, string ends, string required = "", string readable = "", string doubtful = "") => new(
        number,
        name,
        Words(columns),
        Words(key),
        Words(ends),
        Words(required).Select(column => (column, DateColumn.Required))
            .Concat(Words(readable).Select(column => (column, DateColumn.Readable)))
            .Concat(Words(doubtful).Select(column => (column, DateColumn.Doubtful)))
            .ToImmutableDictionary(pair => pair.column, pair => pair.Item2, StringComparer.Ordinal));

    private static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
