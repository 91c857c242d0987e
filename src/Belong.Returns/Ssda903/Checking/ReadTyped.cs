using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>One year's files as typed rows, every row as it was given, and what could not be read at all.</summary>
public sealed record ReadTyped(TypedTables Tables, IReadOnlyList<NotUnderstood> NotUnderstood)
{
    /// <summary>Reads the files of a year. Of two files of one table the last by name is used and the other listed.</summary>
    public static ReadTyped Of(IReadOnlyList<ReturnFile> files) => Of([files])[0];

    /// <summary>Reads the files of several years together, on all cores, the largest first so that none is left over at the end.</summary>
    public static IReadOnlyList<ReadTyped> Of(IReadOnlyList<IReadOnlyList<ReturnFile>> years)
    {
        var inOrder = years.SelectMany((files, year) => files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (Year: year, File: file))).ToList();
        var reads = new IReadOnlyList<OneFile>[inOrder.Count];
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, inOrder.Count).OrderByDescending(i => inOrder[i].File.Bytes.Length), EnumerablePartitionerOptions.NoBuffering),
            () => new Words(),
            (i, _, words) =>
            {
                reads[i] = Read(inOrder[i].File, words);
                return words;
            },
            _ => { });
        return [.. years.Select((_, year) => Together(reads.Where((_, i) => inOrder[i].Year == year)))];
    }

    private static ReadTyped Together(IEnumerable<IReadOnlyList<OneFile>> reads)
    {
        var tables = new TypedTables();
        var from = new Dictionary<Table, (string Name, bool IsXml)>();
        var unread = new List<NotUnderstood>();
        foreach (var read in reads.SelectMany(each => each))
        {
            if (read.Table is { } table)
            {
                if (from.TryGetValue(table, out var before))
                {
                    unread.Add(new(before.Name, 0, null, null, $"{read.Name} has the same table, {table.Name}, and is used instead"));
                    unread.RemoveAll(each => !before.IsXml && each.File == before.Name && each.Line > 0);
                }

                from[table] = (read.Name, read.IsXml);
                tables.Rows[table] = read.Rows;
                tables.IsXml = table == Ssda903.Tables.Header ? read.IsXml : tables.IsXml;
            }

            unread.AddRange(read.NotUnderstood);
        }

        return new(tables, unread);
    }

    private static IReadOnlyList<OneFile> Read(ReturnFile file, Words words)
    {
        if (ReadXml.Is(file.Bytes))
        {
            var xml = ReadXml.Of(file.Name, file.Bytes);
            var typed = xml.Tables.Select(table => new OneFile(file.Name, true, table, xml.Rows[table].ConvertAll(row => TypedTables.Type(table, row.Row.Number, Cells.Of(row.Row.Values, words))), [])).ToList();
            foreach (var (row, uasc) in typed.Where(each => each.Table == Ssda903.Tables.Header).SelectMany(each => each.Rows).Zip(xml.Unaccompanied))
            {
                ((HeaderRow)row).Uasc = uasc;
            }

            return [.. typed, new OneFile(file.Name, true, null, [], xml.NotUnderstood)];
        }

        if (!Ascii.IsValid(file.Bytes) || file.Bytes.AsSpan().Contains((byte)0))
        {
            return [Csv(file.Name, ReadFile.Decode(file.Bytes).ToUpperInvariant(), words)];
        }

        // Nearly every return is plain letters, and one pass makes capitals of them.
        var capitals = ArrayPool<char>.Shared.Rent(file.Bytes.Length);
        Ascii.ToUpper(file.Bytes, capitals, out var length);
        var read = Csv(file.Name, capitals.AsSpan(0, length), words);
        ArrayPool<char>.Shared.Return(capitals);
        return [read];
    }

    /// <param name="text">In capitals.</param>
    private static OneFile Csv(string name, ReadOnlySpan<char> text, Words words)
    {
        var unread = new List<NotUnderstood>();
        var rows = new List<Row>(text.Length / 64);
        (Table Table, int[] Place)? head = null;
        Span<Range> given = stackalloc Range[32];
        Span<Range> cells = stackalloc Range[16];
        var (line, number) = (0, 0);
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            line++;
            var here = text[start..end];
            var next = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
            start = next;
            if (ReadFile.IsBlank(here))
            {
                continue;
            }

            if (head is null)
            {
                head = ReadFile.TableOf(here.ToString());
                if (head is null)
                {
                    unread.Add(new(name, line, null, ReadFile.Short(here.ToString()), "No table of the return has these columns"));
                    return new(name, false, null, [], unread);
                }

                continue;
            }

            var (table, place) = head.Value;
            var count = here.Contains('"') ? 0 : here.Split(given, ',');
            if (count == place.Length && here.Length <= 200 && here.IndexOfAnyExceptInRange(' ', '~') < 0)
            {
                for (var i = 0; i < count; i++)
                {
                    cells[place[i]] = given[i];
                }

                rows.Add(TypedTables.Type(table, number++, new(here, cells[..count], words)));
                continue;
            }

            // A line with quotes or letters from elsewhere, or one with a fault.
            var values = ReadFile.Cells(here.ToString(), out var whole);
            if (ReadFile.Shape(name, here.ToString(), line, values, whole, table) is { } why)
            {
                unread.Add(why);
                number++;
                continue;
            }

            var ordered = new string[values.Count];
            for (var i = 0; i < ordered.Length; i++)
            {
                ordered[place[i]] = values[i];
            }

            rows.Add(TypedTables.Type(table, number++, Cells.Of(ordered, words)));
        }

        if (head is null)
        {
            unread.Add(new(name, 0, null, null, "The file is empty"));
        }

        return new(name, false, head?.Table, rows, unread);
    }

    private sealed record OneFile(string Name, bool IsXml, Table? Table, List<Row> Rows, IReadOnlyList<NotUnderstood> NotUnderstood);
}
