namespace Belong.Returns.Ssda903.Checking;

/// <summary>The typed rows of one year, a list for each table, before they are put by child.</summary>
public sealed class TypedTables
{
    public Dictionary<Table, List<Row>> Rows { get; } = [];

    /// <summary>Each table as it was given, for telling a reader where a row stands and what it says; none of rows that come from the record.</summary>
    public Dictionary<Table, GivenTable> Given { get; } = [];

    /// <summary>Header came from XML, and says itself who is unaccompanied.</summary>
    public bool IsXml { get; set; }

    public void Add(Table table, IEnumerable<Row> rows) => Rows[table] = [.. rows];

    /// <summary>Types one row.</summary>
    public static Row Type(Table table, int number, Cells cells) => table.Number switch
    {
        0 => new HeaderRow(number, cells),
        1 => new EpisodeRow(number, cells),
        2 => new ReviewRow(number, cells),
        3 => new UascRow(number, cells),
        4 => new Oc2Row(number, cells),
        5 => new Oc3Row(number, cells),
        6 => new Ad1Row(number, cells),
        7 => new PlacedAdoptionRow(number, cells),
        8 => new PrevPermRow(number, cells),
        9 => new MissingRow(number, cells),
        10 => new SwEpisodeRow(number, cells),
        _ => new DoLoRow(number, cells),
    };
}
