using System.Collections.Immutable;

namespace Belong.Performance.Charts;

/// <summary>A bar for each group and series, from nought, its value at its end. A group's name stands over its bars, so that it may be long.</summary>
public static class BarChart
{
    private const decimal Bar = 16, Gap = 3, Between = 10, Line = 18;

    private static readonly Fill[] Fills = [Fill.Strong, Fill.Light, Fill.Hatched, Fill.Dotted];

    public static Drawing Of(Chart chart)
    {
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

        return new(Drawing.Across, y, chart.InWords, marks.ToImmutable());
    }
}

/// <summary>Which filling is which series: over a picture of more than one.</summary>
internal static class Legend
{
    private const decimal Swatch = 14;

    /// <returns>How far down it reaches.</returns>
    public static decimal Of(Chart chart, ImmutableArray<Mark>.Builder marks, IReadOnlyList<Fill> fills)
    {
        if (chart.Series.Length < 2)
        {
            return 0;
        }

        var (x, y) = (0m, Swatch);
        foreach (var (series, fill) in chart.Series.Zip(fills))
        {
            var wide = Swatch + 6 + Letters.Across(series.Name) + 16;
            if (x > 0 && x + wide > Drawing.Across)
            {
                (x, y) = (0, y + Swatch + 8);
            }

            marks.Add(new Box(x, y - Swatch, Swatch, Swatch, fill));
            marks.Add(new Words(x + Swatch + 6, y - 2, series.Name));
            x += wide;
        }

        return y + 10;
    }
}
