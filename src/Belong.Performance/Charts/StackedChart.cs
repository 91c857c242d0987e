using System.Collections.Immutable;

namespace Belong.Performance.Charts;

/// <summary>A bar for each period, of parts that make a whole; a part's number stands in it where there is room.</summary>
public static class StackedChart
{
    private const decimal Bar = 24, Line = 20, Between = 12;

    private static readonly Fill[] Fills = [Fill.Strong, Fill.Light, Fill.Hatched, Fill.Middle, Fill.Dotted, Fill.Open];

    public static Drawing Of(Chart chart)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var y = Legend.Of(chart, marks, [.. chart.Series.Select((_, s) => Fills[s % Fills.Length])]);
        var most = Enumerable.Range(0, chart.Along.Length).Select(i => chart.Series.Sum(series => series.Values[i] ?? 0)).DefaultIfEmpty(0).Max();
        for (var i = 0; i < chart.Along.Length; i++)
        {
            y += Line;
            marks.Add(new Words(0, y - 5, chart.Along[i]));
            var x = 0m;
            foreach (var (series, s) in chart.Series.Select((series, s) => (series, s)))
            {
                if (series.Values[i] is not (> 0 and var value))
                {
                    continue;
                }

                var wide = value / Math.Max(most, 0.0001m) * Drawing.Across;
                marks.Add(new Box(x, y, wide, Bar, Fills[s % Fills.Length]));
                if (Letters.Across(chart.Print(value)) + 8 < wide && Fills[s % Fills.Length] is Fill.Light or Fill.Open)
                {
                    marks.Add(new Words(x + (wide / 2), y + Bar - 7, chart.Print(value), Anchor.Middle));
                }

                x += wide;
            }

            y += Bar + Between;
        }

        return new(Drawing.Across, y, chart.InWords, marks.ToImmutable());
    }
}
