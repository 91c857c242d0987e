namespace Belong.Web.Tests.House;

/// <summary>
/// A table written out by hand, with bars between its cells: the first line names the columns, the first cell of each other line
/// names the row. What a row is called ends, where it has one, with its name in the code in brackets.
/// </summary>
public sealed class TextTable
{
    private readonly Dictionary<string, IReadOnlyList<string>> rows = [];

    public TextTable(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        Columns = lines[0][1..];
        foreach (var line in lines.Skip(1).Where(line => line.Length > 1))
        {
            Assert.True(line.Length == Columns.Count + 1, $"“{line[0]}” has {line.Length - 1} cells, and there are {Columns.Count} columns");
            Assert.True(rows.TryAdd(line[0], line[1..]), $"“{line[0]}” stands twice");
        }
    }

    public IReadOnlyList<string> Columns { get; }

    public IEnumerable<string> Rows => rows.Keys;

    public string this[string row, string column] => rows[row][Columns.ToList().IndexOf(column)];

    /// <summary>The name in brackets at the end of a row's or column's words, or all of them where there is none.</summary>
    public static string NameIn(string words) => words.EndsWith(')') ? words[(words.LastIndexOf('(') + 1)..^1] : words;

    /// <summary>Each cell in which the table and what is the case differ, in words; blank where they agree.</summary>
    public string Differing(Func<string, string, string> is_) =>
        string.Join('\n', from row in Rows from column in Columns let found = is_(row, column) where found != this[row, column] select $"{row}: {column} should be “{this[row, column]}” and is “{found}”");

    /// <summary>Fails with every difference in words, where there is one.</summary>
    public static void Agree(string differing) => Assert.True(differing.Length == 0, differing);
}
