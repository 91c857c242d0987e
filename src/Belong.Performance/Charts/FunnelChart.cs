using System.Collections.Immutable;

namespace Belong.Performance.Charts;

/// <summary>How many are left after each step, each as wide as it is of the first, with the share of the step before.</summary>
public static class FunnelChart
{
    private const decimal Step = 26, Line = 20, Between = 8;

    public static Drawing Of(Chart chart)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var (y, first) = (0m, Math.Max(chart.Most, 0.0001m));
        decimal? before = null;
        for (var i = 0; i < chart.Along.Length; i++)
        {
            var value = chart.Series[0].Values[i];
            var share = value is { } left && before is > 0 and var of ? $", {Math.Round(100 * left / of, MidpointRounding.AwayFromZero):0}% of those before" : "";
            foreach (var line in Letters.Wrapped($"{chart.Along[i]}: {(value is { } known ? chart.Print(known) : "not shown")}{share}", Drawing.Across))
            {
                y += Line;
                marks.Add(new Words(0, y - 5, line, IsStrong: i == 0));
            }

            if (value is { } now)
            {
                marks.Add(new Box(0, y, Math.Max(1, now / first * Drawing.Across), Step, i == 0 ? Fill.Strong : Fill.Light));
            }

            (y, before) = (y + Step + Between, value ?? before);
        }

        return new(Drawing.Across, y, chart.InWords, marks.ToImmutable());
    }
}
