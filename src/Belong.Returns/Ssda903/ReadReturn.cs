using System.Collections.Immutable;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903;

/// <summary>A return of one year, as read: the rows that can be taken in, by child, and the list of those that cannot.</summary>
/// <param name="Tables">The tables for which there was a file. A table not given is empty, and says nothing of absence.</param>
public sealed record ReadReturn(
    int Year,
    ImmutableHashSet<Table> Tables,
    IReadOnlyDictionary<string, ImmutableArray<ReturnedRow>> Children,
    IReadOnlyList<NotUnderstood> NotUnderstood)
{
    /// <summary>What was read, though not as it stands: blanks beside values.</summary>
    public IReadOnlyList<NotUnderstood> Remarks { get; private init; } = [];

    /// <summary>The tables of which there is at least one row: what an import speaks of. A table of headings only withdraws nothing.</summary>
    public ImmutableHashSet<Table> TablesWithRows => [.. Children.Values.SelectMany(rows => rows).Select(row => row.Table).Distinct()];

    /// <summary>The days of which the rows tell, births and ends of a status apart, in no order.</summary>
    public IEnumerable<DateOnly> Days => Children.Values.SelectMany(rows => rows)
        .SelectMany(row => row.Table.Dates.Keys.Where(column => column is not ("DOB" or "MC_DOB" or "DUC")).Select(row.Date)).OfType<DateOnly>();

    /// <summary>Reads the files of a year. Of two files of one table neither is used: which is meant cannot be told.</summary>
    /// <param name="only">The tables to read; null for all of them.</param>
    public static ReadReturn Of(int year, IEnumerable<ReturnFile> files, IReadOnlyCollection<Table>? only = null)
    {
        var unread = new List<NotUnderstood>();
        var used = OneFileATable.Of(files.OrderBy(file => file.Name, StringComparer.Ordinal).SelectMany(FilesIn).Where(read => read.Table is null || only?.Contains(read.Table) != false), unread)
            .ToDictionary(read => read.Table!);

        var born = new HashSet<string>(StringComparer.Ordinal);
        var children = new Dictionary<string, List<ReturnedRow>>(StringComparer.Ordinal);
        foreach (var table in Ssda903.Tables.All.Where(used.ContainsKey))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (row, line) in used[table].Rows)
            {
                if (Refuse(row, year, born, seen) is var (column, why))
                {
                    unread.Add(new(used[table].Name, line, column, column is null ? null : row[column], why) { Child = row.Child });
                    continue;
                }

                if (table == Ssda903.Tables.Header)
                {
                    born.Add(row.Child);
                }

                if (!children.TryGetValue(row.Child, out var rows))
                {
                    children.Add(row.Child, rows = []);
                }

                rows.Add(row);
            }
        }

        return new(year, [.. used.Keys], children.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal), unread) { Remarks = [.. used.Values.SelectMany(read => read.Remarks)] };
    }

    /// <summary>A CSV file is one table, an XML file may be all of them.</summary>
    private static IEnumerable<FileRead> FilesIn(ReturnFile file)
    {
        if (file.Refused is { } why)
        {
            return [new(file.Name, null, [], [why])];
        }

        if (!ReadXml.Is(file.Bytes))
        {
            return [ReadFile.Of(file.Name, file.Bytes) with { InSubfolder = file.InSubfolder }];
        }

        var xml = ReadXml.Of(file.Name, file.Bytes);
        return [.. xml.Tables.Select(table => new FileRead(file.Name, table, xml.Rows[table], []) { Yields = xml.Rows[table].Count == 0, InSubfolder = file.InSubfolder }), new(file.Name, null, [], xml.NotUnderstood)];
    }

    private static (string? Column, string Why)? Refuse(ReturnedRow row, int year, HashSet<string> born, HashSet<string> seen)
    {
        if (row.Child.Length == 0)
        {
            return ("CHILD", "The child's id is missing");
        }

        foreach (var (column, rule) in row.Table.Dates)
        {
            if (rule == DateColumn.Required && row[column].Length == 0)
            {
                return (column, "The date is missing");
            }

            if (rule != DateColumn.Doubtful && row[column].Length > 0 && row.Date(column) is null)
            {
                return (column, "This is not a date in the form day/month/year");
            }
        }

        if (Ssda903.Tables.SpanOf(row.Table) is var (from, until) && row.Date(until) < row.Date(from))
        {
            return (until, "The end is before the start");
        }

        if (row.Table == Ssda903.Tables.Episodes && row.Date("DECOM") > new ReportingYear(year).Until)
        {
            return ("DECOM", "The episode begins after the year of the return");
        }

        if (row.Table == Ssda903.Tables.Oc3 && !born.Contains(row.Child) && row.Date("DOB") is null)
        {
            return ("DOB", "No table gives a date of birth that can be read");
        }

        // Keys are compared as days, so that 1/4/2026 and 01/04/2026 are one.
        return seen.Add($"{row.Child}|{FactOfRow.DayKey(row)}") ? null : (null, "An earlier row of the file is about the same thing, and the first is used");
    }
}
