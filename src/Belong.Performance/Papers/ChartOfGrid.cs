using System.Globalization;
using Belong.Performance.Charts;

namespace Belong.Performance.Papers;

/// <summary>
/// The picture of a table of figures: drawn from what the table prints and from nothing else, so that it shows no more than the table does, and is the same
/// wherever the table stands. Over a run of periods it is lines; of this period and the one before, bars.
/// </summary>
public static class ChartOfGrid
{
    private const string Change = "Change", Everybody = "All";
    private const int MostLines = 3;

    /// <returns>Null where the table is not to be drawn, or prints no two numbers.</returns>
    public static Drawing? Of(Grid grid)
    {
        if (!grid.Drawn || grid.Heads.Length < 2)
        {
            return null;
        }

        var heads = grid.Heads.Select(PlainWords.Of).ToList();
        var periods = heads[^1] == Change ? heads[1..^1] : heads[1..];
        var rows = grid.Rows.Where(row => row.Length > periods.Count && (grid.Rows.Length == 1 || PlainWords.Of(row[0]) != Everybody)).ToList();
        var cells = rows.Select(row => (Name: PlainWords.Of(row[0]), Values: row.Skip(1).Take(periods.Count).Select(cell => Read(PlainWords.Of(cell))).ToList())).ToList();
        var printed = cells.SelectMany(row => row.Values).OfType<(decimal Value, int Places, bool IsShare)>().ToList();
        if (printed.Count < 2)
        {
            return null;
        }

        Chart Made(IEnumerable<string> along, IEnumerable<Series> series) => new(grid.Title, [.. along], [.. series]) { IsShare = printed.Exists(each => each.IsShare), Places = printed.Max(each => each.Places) };
        if (heads[^1] == Change || periods.Count < 3)
        {
            return BarChart.Of(Made(cells.Select(row => row.Name), periods.Select((period, i) => new Series(period, [.. cells.Select(row => row.Values[i]?.Value)]))));
        }

        var chart = Made(periods, cells.Select(row => new Series(row.Name, [.. row.Values.Select(each => each?.Value)])));
        return chart.Series.Length <= MostLines ? LineChart.Of(chart) : LineChart.Multiples(chart);
    }

    /// <summary>A number as a table prints it: 1,234; 12.3%; 79 of 640 is 79; null for <i>c</i>, a dash and words.</summary>
    private static (decimal Value, int Places, bool IsShare)? Read(string text)
    {
        var number = text.Split(" of ")[0].Trim();
        var plain = number.TrimEnd('%');
        return decimal.TryParse(plain, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? (value, plain.Split('.') is [_, var places] ? places.Length : 0, number.EndsWith('%'))
            : null;
    }
}
