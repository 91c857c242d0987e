using System.Collections.Immutable;
using Belong.Domain.Time;

namespace Belong.Returns.Ssda903;

/// <summary>A file to be read: its name, for telling the reader, and its bytes.</summary>
public sealed record ReturnFile(string Name, byte[] Bytes);

/// <summary>A return of one year, as read: the rows that can be taken in, by child, and the list of those that cannot.</summary>
/// <param name="Tables">The tables for which there was a file. A table not given is empty, and says nothing of absence.</param>
public sealed record ReadReturn(
    int Year,
    ImmutableHashSet<Table> Tables,
    IReadOnlyDictionary<string, ImmutableArray<ReturnedRow>> Children,
    IReadOnlyList<NotUnderstood> NotUnderstood)
{
    /// <summary>Reads the files of a year. Of two files of one table the last by name is used and the other listed.</summary>
    /// <param name="only">The tables to read; null for all of them.</param>
    public static ReadReturn Of(int year, IEnumerable<ReturnFile> files, IReadOnlyCollection<Table>? only = null)
    {
        var unread = new List<NotUnderstood>();
        var used = new Dictionary<Table, FileRead>();
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            foreach (var read in FilesIn(file, unread))
            {
                if (read.Table is { } table && only is not null && !only.Contains(table))
                {
                    continue;
                }

                if (read.Table is not null && used.TryGetValue(read.Table, out var before))
                {
                    unread.Add(new(before.Name, 0, null, null, $"{read.Name} has the same table, {read.Table.Name}, and is used instead"));
                    unread.RemoveAll(each => before.NotUnderstood.Contains(each));
                }

                unread.AddRange(read.NotUnderstood);
                if (read.Table is not null)
                {
                    used[read.Table] = read;
                }
            }
        }

        var born = new HashSet<string>(StringComparer.Ordinal);
        var children = new Dictionary<string, List<ReturnedRow>>(StringComparer.Ordinal);
        foreach (var table in Ssda903.Tables.All.Where(used.ContainsKey))
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (row, line) in used[table].Rows)
            {
                if (Refuse(row, year, born, seen) is var (column, why))
                {
                    unread.Add(new(used[table].Name, line, column, column is null ? null : row[column], why));
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

        return new(year, [.. used.Keys], children.ToDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal), unread);
    }

    /// <summary>A CSV file is one table, an XML file may be all of them.</summary>
    private static IEnumerable<FileRead> FilesIn(ReturnFile file, List<NotUnderstood> unread)
    {
        if (!ReadXml.Is(file.Bytes))
        {
            return [ReadFile.Of(file.Name, file.Bytes)];
        }

        var xml = ReadXml.Of(file.Name, file.Bytes);
        unread.AddRange(xml.NotUnderstood);
        return xml.Tables.Select(table => new FileRead(file.Name, table, xml.Rows[table], []));
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
