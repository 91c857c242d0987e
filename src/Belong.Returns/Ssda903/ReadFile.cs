using System.Collections.Immutable;
using System.Text;

namespace Belong.Returns.Ssda903;

/// <summary>A file of a return, as text in rows. Nothing in it can stop the reading: what is odd is listed.</summary>
public static class ReadFile
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads the rows of one table, or says that the file is no table. Checks single rows, not rows against each other.</summary>
    public static FileRead Of(string name, ReadOnlySpan<byte> bytes)
    {
        using var lines = Lines(Decode(bytes)).Where(line => !IsBlank(line.Text)).GetEnumerator();
        var unread = new List<NotUnderstood>();
        if (!lines.MoveNext())
        {
            unread.Add(new(name, 0, null, null, "The file is empty"));
            return new(name, null, [], unread);
        }

        if (TableOf(lines.Current.Text) is not var (table, place))
        {
            unread.Add(new(name, lines.Current.Number, null, Short(lines.Current.Text), "No table of the return has these columns"));
            return new(name, null, [], unread);
        }

        var rows = new List<(ReturnedRow Row, int Line)>();
        for (var number = 0; lines.MoveNext();)
        {
            var (text, line) = lines.Current;
            var cells = Cells(text, out var whole);
            if (Shape(name, text, line, cells, whole, table) is { } why)
            {
                unread.Add(why);
            }
            else
            {
                var values = new string[place.Length];
                for (var i = 0; i < place.Length; i++)
                {
                    values[place[i]] = cells[i].Trim().ToUpperInvariant();
                }

                rows.Add((new(table, number, ImmutableArray.Create(values)), line));
            }

            number++;
        }

        return new(name, table, rows, unread);
    }

    /// <summary>The table whose columns a first line names, and for each cell the column it belongs to; null where there is none.</summary>
    internal static (Table Table, int[] Place)? TableOf(string line)
    {
        var head = Cells(line, out _).ConvertAll(cell => cell.Trim().Trim('\uFEFF').ToUpperInvariant());
        return Tables.WithColumns([.. head.Distinct(StringComparer.Ordinal)]) is { } table && head.Count == table.Columns.Length
            ? (table, head.ConvertAll(table.IndexOf).ToArray())
            : null;
    }

    internal static NotUnderstood? Shape(string name, string text, int line, List<string> cells, bool whole, Table table) =>
        !whole ? new(name, line, null, Short(text), "A quotation mark is opened and not closed")
        : cells.Count != table.Columns.Length ? new(name, line, null, Short(text), $"The line has {cells.Count} values and the table {table.Columns.Length} columns")
        : cells.Find(cell => !IsPrintable(cell.AsSpan().Trim())) is { } odd ? new(name, line, table.Columns[0], Short(odd), "A value holds a character that cannot be printed")
        : cells.Find(cell => cell.Length > 200) is { } slab ? new(name, line, null, Short(slab), "A value is longer than any in a return can be")
        : null;

    /// <summary>A value that no return can hold: with characters that cannot be printed, or far too long.</summary>
    internal static bool IsOdd(string value) => value.Length > 200 || !IsPrintable(value.AsSpan().Trim());

    private static bool IsPrintable(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
            {
                return false;
            }
        }

        return true;
    }

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
            return StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    private static IEnumerable<(string Text, int Number)> Lines(string text)
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
    internal static bool IsBlank(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(" ,\t\"") < 0;

    /// <summary>The cells of one line. A line is never continued on the next: no value of a return holds a line break.</summary>
    internal static List<string> Cells(string line, out bool whole)
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
            else if (letter == ',')
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
public sealed record FileRead(string Name, Table? Table, IReadOnlyList<(ReturnedRow Row, int Line)> Rows, IReadOnlyList<NotUnderstood> NotUnderstood);
