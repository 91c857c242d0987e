using System.Collections.Immutable;

namespace Belong.Returns.Ssda903;

/// <summary>The line of headings of a table: which table, and whose column each cell of a line is.</summary>
/// <param name="Place">For each cell its column in the table; -1 for a column without a heading, which spreadsheets leave at the edge and which says nothing while it is blank.</param>
internal sealed record Heading(Table Table, ImmutableArray<int> Place)
{
    /// <summary>A line has at least so many cells: up to the last column that has a heading.</summary>
    public int Needed { get; } = Place.AsSpan().LastIndexOfAnyExcept(-1) + 1;

    /// <summary>Which cell of a line is the child's id.</summary>
    public int ChildAt { get; } = Place.IndexOf(0);

    /// <summary>The table of which the line has every column once and no other; null where there is none.</summary>
    public static Heading? Of(string line)
    {
        var names = NamesIn(line, ',');
        var given = names.Where(name => name.Length > 0).ToList();
        var table = given.Distinct(StringComparer.Ordinal).Count() == given.Count ? Tables.WithColumns(given) : null;
        return table is null ? null : new(table, [.. names.Select(name => name.Length == 0 ? -1 : table.IndexOf(name))]);
    }

    /// <summary>The headings of a line, as they are compared.</summary>
    internal static List<string> NamesIn(string line, char between) =>
        ReadFile.Cells(line, out _, between).ConvertAll(cell => Blanks.Plain(cell).Trim('\uFEFF', '\u200B', ' '));

    /// <summary>The cells of a line in the order of the table's columns, as given; null where a value stands under no heading, or the line has too few.</summary>
    public string[]? InOrder(List<string> cells)
    {
        if (cells.Count < Needed)
        {
            return null;
        }

        var values = new string[Table.Columns.Length];
        for (var i = 0; i < cells.Count; i++)
        {
            if (i < Place.Length && Place[i] >= 0)
            {
                values[Place[i]] = cells[i];
            }
            else if (!string.IsNullOrWhiteSpace(cells[i]))
            {
                return null;
            }
        }

        return values;
    }

    /// <summary>Why a line could not be put in order.</summary>
    public string WhyNot(List<string> cells) => cells.Take(Place.Length).Index().FirstOrDefault(each => Place[each.Index] < 0 && !string.IsNullOrWhiteSpace(each.Item)) is { Item: not null } odd
        ? $"There is a value in column {ColumnName(odd.Index)}, which has no heading"
        : $"The line has {cells.Count} values and the table {Table.Columns.Length} columns";

    /// <summary>A column as a spreadsheet names it: A, B … AA.</summary>
    internal static string ColumnName(int at) => at < 26 ? $"{(char)('A' + at)}" : $"{ColumnName((at / 26) - 1)}{(char)('A' + (at % 26))}";
}
