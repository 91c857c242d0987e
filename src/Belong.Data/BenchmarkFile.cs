using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Governance;

namespace Belong.Data;

/// <summary>
/// Published tables of figures in one layout: a line for each figure with the columns measure, area, period, value, base, source, extracted and, where no measure here counts the same, title. Areas may be
/// written as their codes or as people say them; days as 2017-05-02 or 2/5/2017.
/// </summary>
public static class BenchmarkFile
{
    public static IReadOnlyList<string> Columns { get; } = ["measure", "area", "period", "value", "base", "source", "extracted", "title"];

    /// <summary>The measures of all areas of a year are some hundreds.</summary>
    public const int MostLines = 5_000;

    private static readonly string[] Needed = ["measure", "area", "period", "value", "source", "extracted"];

    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy"];

    /// <param name="known">Whether there is such a measure here.</param>
    /// <param name="wrong">What cannot be read, each with its line.</param>
    public static TakeFigures Read(Stream file, Func<string, bool> known, ICollection<string> wrong)
    {
        var rows = CsvLines.Of(file, wrong);
        if (rows.Count == 0)
        {
            if (wrong.Count == 0)
            {
                wrong.Add("The file is empty");
            }

            return new();
        }

        var heads = rows[0].Cells.Select(head => head.Trim().ToLowerInvariant()).ToList();
        foreach (var needed in Needed.Where(needed => !heads.Contains(needed)))
        {
            wrong.Add($"The file has no column “{needed}”. Its first line must be: {string.Join(',', Columns)}");
        }

        foreach (var strange in heads.Where(head => head.Length > 0 && !Columns.Contains(head)))
        {
            wrong.Add($"The column “{strange}” is not one of: {string.Join(", ", Columns)}");
        }

        if (wrong.Count > 0)
        {
            return new();
        }

        if (rows.Count > MostLines + 1)
        {
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"The file has {rows.Count - 1:N0} lines. Take over no more than {MostLines:N0} at a time"));
            return new();
        }

        var read = ImmutableArray.CreateBuilder<(int, TakeFigure)>();
        foreach (var (line, cells) in rows.Skip(1).Where(row => row.Cells.Any(cell => cell.Trim().Length > 0)))
        {
            string Cell(string column) => heads.IndexOf(column) is >= 0 and var at && at < cells.Length ? cells[at].Trim() : "";
            var (measure, title) = (Cell("measure"), Cell("title"));
            var area = FigureOfOthers.Areas.Codes.FirstOrDefault(code => code.Value.Equals(Cell("area"), StringComparison.OrdinalIgnoreCase) || code.Meaning.Equals(Cell("area"), StringComparison.OrdinalIgnoreCase))?.Value ?? Cell("area");
            if (!known(measure) && title.Length == 0)
            {
                wrong.Add($"Line {line}: there is no measure “{measure}” here. Give its title where none here counts the same");
            }

            if (Cell("base").Length > 0 && !int.TryParse(Cell("base"), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _))
            {
                wrong.Add($"Line {line}: the base “{Cell("base")}” is not a whole number");
            }

            DateOnly? extracted = DateOnly.TryParseExact(Cell("extracted"), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
            read.Add((line, new TakeFigure(measure)
            {
                Area = area,
                Period = Cell("period"),
                Value = Cell("value"),
                Base = int.TryParse(Cell("base"), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null,
                Source = Cell("source"),
                ExtractedOn = extracted,
                Title = known(measure) ? "" : title,
            }));
        }

        return new() { Rows = read.ToImmutable() };
    }
}
