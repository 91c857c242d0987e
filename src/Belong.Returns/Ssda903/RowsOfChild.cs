using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Returns;

namespace Belong.Returns.Ssda903;

/// <summary>The rows of a return about one child, to stored text and back.</summary>
public static class RowsOfChild
{
    /// <param name="tables">The tables of which the return spoke, by name with spaces between; empty for all.</param>
    public static ReturnedChild Store(int year, string authority, IEnumerable<ReturnedRow> rows, string tables = "") => new()
    {
        Year = year,
        Authority = authority,
        Tables = tables,
        Text = string.Join('\n', rows
            .OrderBy(row => Tables.All.IndexOf(row.Table)).ThenBy(row => row.Number)
            .GroupBy(row => FactOfRow.KeyOf(row, year))
            .SelectMany(same => same.Select((row, nth) => $"{row.Number.ToString(CultureInfo.InvariantCulture)}\t{FactOfRow.Nth(same.Key, nth + 1)}\t{row.Table.Name}\t{string.Join('\t', row.Values)}"))),
    };

    extension(ReturnedChild returned)
    {
        /// <summary>The rows, in the order of the tables and of the file.</summary>
        public ImmutableArray<ReturnedRow> Rows =>
            [.. returned.Lines.Select(line => new ReturnedRow(Ssda903.Tables.Named(line[2]), int.Parse(line[0], CultureInfo.InvariantCulture), [.. line[3..]]))];
    }
}
