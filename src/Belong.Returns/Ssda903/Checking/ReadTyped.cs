using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>One year's files as typed rows, every row as it was given, and what could not be read at all.</summary>
public sealed record ReadTyped(TypedTables Tables, IReadOnlyList<NotUnderstood> NotUnderstood)
{
    /// <summary>What was read, though not as it stands.</summary>
    public IReadOnlyList<NotUnderstood> Remarks { get; private init; } = [];

    /// <summary>Reads the files of a year. Of two files of one table neither is used: which is meant cannot be told.</summary>
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
        var unread = new List<NotUnderstood>();
        var remarks = new List<NotUnderstood>();
        foreach (var read in OneFileATable.Of(reads.SelectMany(each => each), unread))
        {
            tables.Rows[read.Table!] = read.Rows;
            tables.Given[read.Table!] = read.Given!;
            remarks.AddRange(read.Remarks);
            tables.IsXml |= read.Table == Ssda903.Tables.Header && read.Given is GivenInXml;
        }

        return new(tables, unread) { Remarks = remarks };
    }

    private static IReadOnlyList<OneFile> Read(ReturnFile file, Words words)
    {
        if (file.Refused is { } why)
        {
            return [new(file.Name, null, [], [why])];
        }

        if (ReadXml.Is(file.Bytes))
        {
            var xml = ReadXml.Of(file.Name, file.Bytes);
            var typed = xml.Tables.Select(table => new OneFile(file.Name, table, xml.Rows[table].ConvertAll(row => Typed(table, row.Row.Number, row.Line, Cells.Of(row.Row.Values, words))), [])
            {
                Given = new GivenInXml(file.Name, xml.Rows[table]),
                Yields = xml.Rows[table].Count == 0,
                InSubfolder = file.InSubfolder,
            }).ToList();
            foreach (var (row, uasc) in typed.Where(each => each.Table == Ssda903.Tables.Header).SelectMany(each => each.Rows).Zip(xml.Unaccompanied))
            {
                ((HeaderRow)row).Uasc = uasc;
            }

            return [.. typed, new OneFile(file.Name, null, [], xml.NotUnderstood)];
        }

        if (!Ascii.IsValid(file.Bytes) || file.Bytes.AsSpan().Contains((byte)0))
        {
            return [Csv(file, ReadFile.Decode(file.Bytes).ToUpperInvariant(), words)];
        }

        // Nearly every return is plain letters, and one pass makes capitals of them.
        var capitals = ArrayPool<char>.Shared.Rent(file.Bytes.Length);
        Ascii.ToUpper(file.Bytes, capitals, out var length);
        var read = Csv(file, capitals.AsSpan(0, length), words);
        ArrayPool<char>.Shared.Return(capitals);
        return [read];
    }

    private static Row Typed(Table table, int number, int line, Cells cells)
    {
        var row = TypedTables.Type(table, number, cells);
        row.Line = line;
        return row;
    }

    /// <param name="text">In capitals.</param>
    private static OneFile Csv(ReturnFile file, ReadOnlySpan<char> text, Words words)
    {
        var unread = new List<NotUnderstood>();
        var told = new FileRemarks(file.Name);
        var rows = new List<Row>(text.Length / 64);
        Heading? heading = null;
        Span<Range> given = stackalloc Range[32];
        Span<Range> cells = stackalloc Range[16];
        var (line, number) = (0, 0);
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            line++;
            var here = text[start..end];
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
            if (ReadFile.IsBlank(here) || (heading is null && ReadFile.SaysNothing(here)))
            {
                continue;
            }

            if (heading is null)
            {
                heading = Heading.Of(here.ToString());
                if (heading is null)
                {
                    break;
                }

                continue;
            }

            var count = here.Contains('"') ? 0 : here.Split(given, ',');
            if (count == heading.Place.Length && here.Length <= 200 && here.IndexOfAnyExceptInRange(' ', '~') < 0 && !NoValue.MayStandIn(here, here[given[heading.ChildAt]]) && InOrder(here, given[..count], heading, cells, line, told))
            {
                rows.Add(Typed(heading.Table, number++, line, new(here, cells[..heading.Table.Columns.Length], words)));
                continue;
            }

            // A line with quotes or letters from elsewhere, or one with a fault.
            var (values, why) = ReadFile.Row(file.Name, here.ToString(), line, heading);
            if (values is null)
            {
                unread.Add(why!);
                number++;
                continue;
            }

            ReadFile.MakePlain(values, line, heading, told);
            rows.Add(Typed(heading.Table, number++, line, Cells.Of(values, words)));
        }

        if (heading is not null && DaysTurned.MayBeIn(text) && DaysTurned.In(file.Name, text, heading) is { } turned)
        {
            return new(file.Name, null, [], [turned]) { InSubfolder = file.InSubfolder };
        }

        if (heading is null)
        {
            unread.Add(WhyNoTable.Of(file.Name, ReadFile.Lines(ReadFile.Decode(file.Bytes)).Where(each => !ReadFile.IsBlank(each.Text))));
        }

        return new(file.Name, heading?.Table, rows, unread) { Given = heading is null ? null : new GivenInFile(file, heading), Remarks = heading is null ? [] : [.. told.Told(heading.Table, rows.Count + unread.Count)], InSubfolder = file.InSubfolder };
    }

    /// <summary>Puts the cells of a line in the order of the table's columns, blanks round them left out; false where one has no heading.</summary>
    private static bool InOrder(ReadOnlySpan<char> text, ReadOnlySpan<Range> given, Heading heading, Span<Range> cells, int line, FileRemarks told)
    {
        var place = heading.Place.AsSpan();
        for (var i = 0; i < given.Length; i++)
        {
            var (from, until) = (given[i].Start.Value, given[i].End.Value);
            while (from < until && text[from] == ' ')
            {
                from++;
            }

            while (until > from && text[until - 1] == ' ')
            {
                until--;
            }

            if (place[i] >= 0 && from < until && until - from < given[i].End.Value - given[i].Start.Value)
            {
                told.Add(line, heading.Table.Columns[place[i]], text[given[i]]);
            }

            if (place[i] >= 0)
            {
                cells[place[i]] = from..until;
            }
            else if (from < until)
            {
                return false;
            }
        }

        return true;
    }

    private sealed record OneFile(string Name, Table? Table, List<Row> Rows, IReadOnlyList<NotUnderstood> NotUnderstood) : ITableOfFile
    {
        public GivenTable? Given { get; init; }

        public IReadOnlyList<NotUnderstood> Remarks { get; init; } = [];

        public bool Yields { get; init; }

        public bool InSubfolder { get; init; }

        public IEnumerable<string> Ids => Rows.Select(row => row.Child);
    }
}
