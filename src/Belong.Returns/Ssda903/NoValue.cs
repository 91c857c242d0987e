using System.Text.RegularExpressions;

namespace Belong.Returns.Ssda903;

/// <summary>
/// What spreadsheets and reports leave where a value should stand: an error, a number cut to a few digits, a total below the last row, the
/// headings once more. None of it is a value, and taken for one it would become a child or a code.
/// </summary>
public static partial class NoValue
{
    /// <summary>What a workbook's cell is read as when it holds a formula and not what the formula comes to.</summary>
    public const string Formula = "#FORMULA";

    private const string Error = "The cell shows a spreadsheet’s error and no value: type the value";

    /// <summary>Why the cell holds no value; null where it may.</summary>
    internal static string? Why(Table table, int column, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        return value.IsEmpty ? null
            : value.Equals(Formula, StringComparison.OrdinalIgnoreCase) ? "The cell has a formula and not what it comes to: open the workbook in a spreadsheet and save it again"
            : IsError(value) ? Error
            : value.Contains('+') && Shortened().IsMatch(value) ? "A spreadsheet has shortened the number, and its last digits are lost: export the table again, with ids as text"
            : table.Columns[column] == "CHILD" ? WhyNoChild(value)
            : null;
    }

    /// <summary>True for a line that has to be looked at cell by cell.</summary>
    internal static bool MayStandIn(ReadOnlySpan<char> line, ReadOnlySpan<char> child) => line.ContainsAny('#', '+') || WhyNoChild(child.Trim()) is not null;

    /// <summary>Hashes alone stand where a column was too narrow for its day.</summary>
    private static bool IsError(ReadOnlySpan<char> value) => value[0] == '#' && value.Length > 1 && (!value.ContainsAnyExcept('#') || Errors().IsMatch(value));

    private static string? WhyNoChild(ReadOnlySpan<char> value) =>
        value.IsEmpty || char.IsAsciiDigit(value[0]) ? null
        : value.Equals("CHILD", StringComparison.OrdinalIgnoreCase) ? "The headings stand here a second time"
        : Totals().IsMatch(value) ? "This is no child: a total or the end of a report"
        : null;

    [GeneratedRegex(@"^#(REF!|N/A|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|BLOCKED!|CONNECT!|FIELD!|UNKNOWN!|GETTING_DATA)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Errors();

    [GeneratedRegex(@"^[0-9]([.,][0-9]+)?E\+[0-9]{2,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"^((GRAND |SUB[ -]?)?TOTALS?\b|(COUNT|SUM|AVERAGE|ROWS)\b *:?$|END OF |EOF$|\([0-9]+ ROWS? AFFECTED\))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Totals();
}
