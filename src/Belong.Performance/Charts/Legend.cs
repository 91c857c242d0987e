using System.Collections.Immutable;

namespace Belong.Performance.Charts;

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
