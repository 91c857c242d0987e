using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Belong.Returns.Ssda903.Export;

namespace Belong.Returns.SafeguardingDataset;

/// <summary>A table as a file of values with commas between them, days as they are written in a database. Words that a spreadsheet would take for a formula have a mark before them.</summary>
public static class DatasetFile
{
    public static byte[] Of(DatasetTable table, IEnumerable<ImmutableArray<object?>> rows)
    {
        var text = new StringBuilder().AppendJoin(',', table.Columns).Append("\r\n");
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(cell => WriteReturn.Cell(InWords(cell)))).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string InWords(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),

        // Whoever opens the file in a spreadsheet is shown words and runs nothing: no code of the data set begins so.
        string and ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] => $"'{cell}",
        _ => (string)cell,
    };
}
