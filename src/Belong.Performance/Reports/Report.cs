using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Belong.Domain.Governance;
using Belong.Performance.Charts;

namespace Belong.Performance.Reports;

/// <summary>Some words of a report; those that print a figure name it, so that they open to it.</summary>
/// <param name="OfLastYear">The figure is that of the year before.</param>
public readonly record struct Piece(string Words, Figure? Figure = null, bool OfLastYear = false);

/// <summary>A row of a report's table: this year, and last year beside it where there is one.</summary>
public sealed record ReportRow(string Name, Figure? This, Figure? Last);

/// <summary>A table of figures; drawn as bars too where that helps.</summary>
public sealed record ReportTable(string Title, ImmutableArray<ReportRow> Rows, bool Drawn = false)
{
    /// <summary>This year's figures beside last year's, where it is to be drawn and there are any.</summary>
    public Drawing? Picture(string thisYear, string lastYear) =>
        !Drawn || Rows.All(row => row.This?.Value is null) ? null
        : BarChart.Of(new($"{Title}, {thisYear} and {lastYear}", [.. Rows.Select(row => row.Name)], [new(thisYear, [.. Rows.Select(row => row.This?.Value)]), new(lastYear, [.. Rows.Select(row => row.Last?.Value)])])
        {
            IsShare = Rows.Any(row => row.This?.Measure.Unit == Unit.Percentage),
            Places = Rows.Max(row => new[] { row.This?.Value, row.Last?.Value }.OfType<decimal>().Select(value => value % 1 == 0 ? 0 : 1).DefaultIfEmpty(0).Max()),
        });
}

/// <summary>A part of a report: live figures in its sentences, its tables, and room for its author's comment.</summary>
public sealed record ReportPart(string Code, string Title, ImmutableArray<Piece> Text, ImmutableArray<ReportTable> Tables);

/// <summary>The digest of a report that was published before reports had texts of their own.</summary>
public static class PrintedDigest
{
    /// <summary>SHA-256, in hex, over everything that a report prints; the instant at which it was read is not printed.</summary>
    public static string Digest(PublishedReport printed)
    {
        var text = new StringBuilder();
        Line(printed.Report, $"{printed.Year}", $"{printed.Figures.Count} {printed.Parts.Count} {printed.Comments.Count} {printed.Quotations.Count}");
        foreach (var figure in printed.Figures)
        {
            Line(figure.Key, figure.Title, figure.Definition, $"{figure.Numerator}/{figure.Denominator}", figure.Value);
        }

        foreach (var part in printed.Parts)
        {
            Line(part.Code, part.Title, part.Text, $"{part.Tables.Count}");
            foreach (var table in part.Tables)
            {
                Line(table.Title, $"{table.Rows.Count}");
                foreach (var row in table.Rows)
                {
                    Line(row.Name, row.This, row.Last, row.Change);
                }
            }
        }

        foreach (var (part, words) in printed.Comments)
        {
            Line(part, words);
        }

        foreach (var quotation in printed.Quotations)
        {
            Line(quotation);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        // Counts and a length before each, so that no two reports can run together into the same text.
        void Line(params ReadOnlySpan<string> cells)
        {
            foreach (var cell in cells)
            {
                text.Append(cell.Length).Append(':').Append(cell).Append('\n');
            }
        }
    }
}
