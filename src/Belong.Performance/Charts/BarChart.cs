using System.Collections.Immutable;

namespace Belong.Performance.Charts;

/// <summary>A bar for each group and series, from nought, its value at its end. A group's name stands over its bars, so that it may be long.</summary>
public static class BarChart
{
    private const decimal Bar = 16, Gap = 3, Between = 10, Line = 18;

    private static readonly Fill[] Fills = [Fill.Strong, Fill.Light, Fill.Hatched, Fill.Dotted];

    public static Drawing Of(Chart all)
    {
        // Of a period of which nothing is shown no bar says so at every group.
        var chart = all with { Series = [.. all.Series.Where(series => series.Values.Any(value => value is not null))] };
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var y = Legend.Of(chart, marks, [.. Fills.Take(chart.Series.Length)]);
        var widest = chart.Series.SelectMany(each => each.Values.OfType<decimal>()).Select(value => Letters.Across(chart.Print(value))).DefaultIfEmpty(0).Max() + 8;
        var most = Math.Max(chart.Most, 0.0001m);
        for (var i = 0; i < chart.Along.Length; i++)
        {
            foreach (var line in Letters.Wrapped(chart.Along[i], Drawing.Across))
            {
                y += Line;
                marks.Add(new Words(0, y - 5, line));
            }

            foreach (var (series, s) in chart.Series.Select((series, s) => (series, s)))
            {
                if (series.Values[i] is { } value)
                {
                    var wide = Math.Max(0, value) / most * (Drawing.Across - widest);
                    marks.Add(new Box(0, y, Math.Max(wide, 1), Bar, Fills[s % Fills.Length]));
                    marks.Add(new Words(wide + 6, y + Bar - 3, chart.Print(value), IsStrong: s == 0));
                }
                else
                {
                    marks.Add(new Words(0, y + Bar - 3, "not shown", IsQuiet: true));
                }

                y += Bar + Gap;
            }

            y += Between;
        }

        return new(Drawing.Across, y, all.InWords, marks.ToImmutable());
    }
}
