using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Belong.Returns.Ssda903;

/// <summary>A file of a return, as text in rows. Nothing in it can stop the reading: what is odd is listed.</summary>
public static class ReadFile
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly SearchValues<char> Blank = SearchValues.Create(" ,\t\"\u00A0\uFEFF");
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads the rows of one table, or says why the file is none. Checks single rows, not rows against each other.</summary>
    internal static FileRead Of(string name, ReadOnlySpan<byte> bytes)
    {
        var text = Decode(bytes);
        using var lines = Lines(text).Where(line => !SaysNothing(line.Text)).GetEnumerator();
        if (!lines.MoveNext() || Heading.Of(lines.Current.Text) is not { } heading)
        {
            return new(name, null, [], [WhyNoTable.Of(name, Lines(text).Where(line => !IsBlank(line.Text)))]);
        }

        if (DaysTurned.MayBeIn(text) && DaysTurned.In(name, text, heading) is { } turned)
        {
            return new(name, null, [], [turned]);
        }

        var unread = new List<NotUnderstood>();
        var remarks = new FileRemarks(name);
        var rows = new List<(ReturnedRow Row, int Line)>();
        for (var number = 0; lines.MoveNext(); number++)
        {
            var (line, at) = lines.Current;
            var (values, why) = Row(name, line, at, heading);
            if (values is null)
            {
                unread.Add(why!);
                continue;
            }

            MakePlain(values, at, heading, remarks);
            rows.Add((new(heading.Table, number, ImmutableArray.Create(values)), at));
        }

        return new(name, heading.Table, rows, unread) { Remarks = [.. remarks.Told(heading.Table, rows.Count + unread.Count)] };
    }

    /// <summary>Makes the values of a row plain, and takes down beside which blanks stood.</summary>
    internal static void MakePlain(string[] values, int line, Heading heading, FileRemarks remarks)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (Blanks.Surround(values[i]))
            {
                remarks.Add(line, heading.Table.Columns[i], values[i]);
            }

            values[i] = Blanks.Plain(values[i]);
        }
    }

    /// <summary>The cells of one line in the order of the table's columns, as given, or why it cannot be read.</summary>
    internal static (string[]? Values, NotUnderstood? Why) Row(string name, string text, int line, Heading heading)
    {
        var cells = Cells(text, out var whole);
        if (!whole)
        {
            return (null, new(name, line, null, Shown(text), "A quotation mark is opened and not closed"));
        }

        if (heading.InOrder(cells) is not { } values)
        {
            return (null, new(name, line, null, Shown(text), heading.WhyNot(cells)));
        }

        for (var at = 0; at < values.Length; at++)
        {
            if (WhyNoValue(heading.Table, at, values[at]) is { } why)
            {
                return (null, new(name, line, heading.Table.Columns[at], Shown(values[at]), why) { Child = heading.Table.Columns.IndexOf("CHILD") is >= 0 and var child && child != at ? Shown(values[child]) : "" });
            }
        }

        return (values, null);
    }

    /// <summary>Why no return can hold the value; null where one can.</summary>
    internal static string? WhyNoValue(Table table, int column, string value) => IsOdd(value) ? WhyOdd(value) : NoValue.Why(table, column, value);

    /// <summary>A value that no return can hold: with characters that cannot be seen, or far too long.</summary>
    private static bool IsOdd(string value) => value.Length > 200 || (value.AsSpan().ContainsAnyExceptInRange(' ', '~') && Blanks.Hides(value));

    private static string WhyOdd(string value) => value.Length > 200 ? "The value is longer than any in a return can be" : "The value holds a character that cannot be seen";

    internal static string Shown(string text) => Short(Blanks.Shown(Short(text)));

    /// <summary>UTF-8 with or without its mark, UTF-16 with its mark or recognisably without, else Windows-1252.</summary>
    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (bytes.Length >= 4 && bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0)
        {
            return Encoding.Unicode.GetString(bytes);
        }

        if (bytes.Length >= 4 && bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0)
        {
            return Encoding.BigEndianUnicode.GetString(bytes);
        }

        try
        {
            while (bytes.StartsWith(Encoding.UTF8.Preamble))
            {
                bytes = bytes[3..]; // files put together have one each
            }

            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    /// <summary>Every line with its number, from 1.</summary>
    internal static IEnumerable<(string Text, int Number)> Lines(string text)
    {
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            yield return (text[start..end], ++number);
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }

    /// <summary>A line with nothing but commas and spaces is blank too: spreadsheets leave them behind.</summary>
    internal static bool IsBlank(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(Blank);

    /// <summary>Blank, or the line with which a spreadsheet is told that commas part the values.</summary>
    internal static bool SaysNothing(ReadOnlySpan<char> line) => IsBlank(line) || line.TrimEnd().Equals("sep=,", StringComparison.OrdinalIgnoreCase);

    /// <summary>The cells of one line. A line is never continued on the next: no value of a return holds a line break.</summary>
    internal static List<string> Cells(string line, out bool whole, char between = ',')
    {
        var cells = new List<string>(16);
        var cell = new StringBuilder();
        var (quoted, blank) = (false, true); // blank: nothing but spaces in the cell so far
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (quoted)
            {
                if (letter == '"' && i + 1 < line.Length && line[i + 1] == '"')
                {
                    cell.Append('"');
                    blank = false;
                    i++;
                }
                else if (letter == '"')
                {
                    quoted = false;
                }
                else
                {
                    blank &= char.IsWhiteSpace(letter);
                    cell.Append(letter);
                }
            }
            else if (letter == '"' && blank)
            {
                cell.Clear();
                quoted = true;
            }
            else if (letter == between)
            {
                cells.Add(cell.ToString());
                cell.Clear();
                blank = true;
            }
            else
            {
                blank &= char.IsWhiteSpace(letter);
                cell.Append(letter);
            }
        }

        whole = !quoted;
        cells.Add(cell.ToString());
        return cells;
    }

    internal static string Short(string text) => text.Length <= 120 ? text : string.Concat(text.AsSpan(0, 120), "…");
}

/// <summary>What was read of one file: rows of one table, with the line each stands on, and what could not be read.</summary>
internal sealed record FileRead(string Name, Table? Table, IReadOnlyList<(ReturnedRow Row, int Line)> Rows, IReadOnlyList<NotUnderstood> NotUnderstood) : ITableOfFile
{
    /// <summary>What was read, though not as it stands.</summary>
    public IReadOnlyList<NotUnderstood> Remarks { get; init; } = [];

    public bool Yields { get; init; }

    public bool InSubfolder { get; init; }

    public IEnumerable<string> Ids => Rows.Select(each => each.Row.Child);
}
