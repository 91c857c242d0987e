using System.Collections.Immutable;
using System.Globalization;

namespace Belong.Returns.Ssda903;

/// <summary>One row as a return gave it, its values plain (<see cref="Blanks.Plain"/>), in the table's order of columns.</summary>
/// <param name="Number">From 0, over the non-blank data lines of the file.</param>
public sealed record ReturnedRow(Table Table, int Number, ImmutableArray<string> Values)
{
    public string Child => Values[0];

    public string this[string column] => Values[Table.IndexOf(column)];

    /// <summary>What it says of the child, blanks left out.</summary>
    public string InWords => string.Join(", ", Table.Columns.Skip(1).Zip(Values.Skip(1)).Where(cell => cell.Second.Length > 0).Select(cell => $"{cell.First} {cell.Second}"));

    public DateOnly? Date(string column) => ReturnDate.Read(this[column]);

    public bool SaysTheSameAs(ReturnedRow other) => Table == other.Table && Values.AsSpan().SequenceEqual(other.Values.AsSpan());
}

/// <summary>
/// A date as a return writes it: day/month/year in plain digits, one or two for day and month, four for the year, a
/// real day, no spaces inside.
/// </summary>
public static class ReturnDate
{
    public static DateOnly? Read(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf('/');
        var second = first < 0 ? -1 : text[(first + 1)..].IndexOf('/') + first + 1;
        if (first is < 1 or > 2 || second <= first || second - first - 1 is < 1 or > 2 || text.Length - second - 1 != 4)
        {
            return null;
        }

        return Number(text[..first]) is { } day && Number(text[(first + 1)..second]) is { } month && Number(text[(second + 1)..]) is { } year
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    public static string Write(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";

    private static int? Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
