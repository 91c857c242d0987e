using System.Globalization;

namespace Belong.Returns.Ssda903;

/// <summary>
/// What a reader must know of a file that was read. Values beside which blanks stood were read without them, by the check, the import and the
/// record alike; the Department may not do so. A table of headings only is known to be empty, and takes nothing back.
/// </summary>
internal sealed class FileRemarks(string file)
{
    private (int Line, string Column, string Value)? first;
    private int values;

    public void Add(int line, string column, ReadOnlySpan<char> value)
    {
        values++;
        first ??= (line, column, value.ToString());
    }

    /// <summary>One sentence each; none of a file with rows and without such blanks.</summary>
    public IEnumerable<NotUnderstood> Told(Table table, int rows) =>
    [
        .. Blanks(),
        .. rows > 0 ? [] : (NotUnderstood[])[new(file, 1, null, null, $"The table {table.Name} has headings and no rows: there was nothing to report, and nothing reported before is withdrawn")],
    ];

    private IEnumerable<NotUnderstood> Blanks() => first is not var (line, column, value) ? [] :
    [
        new(file, line, column, ReadFile.Shown(value), values == 1
            ? "The value has a blank before or after it, and was read without the blank"
            : $"The value has a blank before or after it. {values.ToString("N0", CultureInfo.GetCultureInfo("en-GB"))} values of the file have one, and were read without"),
    ];
}
