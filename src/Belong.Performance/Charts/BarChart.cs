using System.Collections.Immutable;

namespace Belong.Performance.Charts;

/// <summary>A bar for each group and series, from nought, its value at its end. A group's name stands over its bars, so that it may be long.</summary>
public static class BarChart
{
    private const decimal Bar = 16, Gap = 3, Between = 10, Line = 18;

    /// <summary>Of more groups than these the bars are thin, their values beside their names, so that a page holds them.</summary>
    private const int Few = 6;

    private const decimal Thin = 8, ThinGap = 2, ThinBetween = 6;

    private static readonly Fill[] Fills = [Fill.Strong, Fill.Light, Fill.Hatched, Fill.Dotted];

    public static Drawing Of(Chart all)
    {
        // Of a period of which nothing is shown no bar says so at every group.
        var chart = all with { Series = [.. all.Series.Where(series => series.Values.Any(value => value is not null))] };
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var y = Legend.Of(chart, marks, [.. Fills.Take(chart.Series.Length)]);
        return chart.Along.Length > Few ? Dense(all, chart, y, marks) : Wide(all, chart, y, marks);
    }

    private static Drawing Wide(Chart all, Chart chart, decimal y, ImmutableArray<Mark>.Builder marks)
    {
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

    private static Drawing Dense(Chart all, Chart chart, decimal y, ImmutableArray<Mark>.Builder marks)
    {
        var most = Math.Max(chart.Most, 0.0001m);
        for (var i = 0; i < chart.Along.Length; i++)
        {
            var says = string.Join(" / ", chart.Series.Select(series => series.Values[i] is { } value ? chart.Print(value) : "not shown"));
            var lines = Letters.Wrapped(chart.Along[i], Drawing.Across - Letters.Across(says) - 10).ToList();
            foreach (var (line, at) in lines.Select((line, at) => (line, at)))
            {
                y += Line;
                marks.Add(new Words(0, y - 4, line));
                if (at == 0)
                {
                    marks.Add(new Words(Drawing.Across, y - 4, says, Anchor.End, IsStrong: true));
                }
            }

            foreach (var (series, s) in chart.Series.Select((series, s) => (series, s)))
            {
                if (series.Values[i] is { } value)
                {
                    marks.Add(new Box(0, y, Math.Max(1, Math.Max(0, value) / most * Drawing.Across), Thin, Fills[s % Fills.Length]));
                }

                y += Thin + ThinGap;
            }

            y += ThinBetween;
        }

        return new(Drawing.Across, y, all.InWords, marks.ToImmutable());
    }
}
