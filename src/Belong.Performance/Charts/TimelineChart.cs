using System.Collections.Immutable;
using Belong.Domain.Time;

namespace Belong.Performance.Charts;

/// <summary>Something that went on from a day to a day: a post held, a home open, a plan in force; no end while it goes on.</summary>
public sealed record Stretch(string Name, DateOnly From, DateOnly? Until);

/// <summary>What went on when, a row for each, the years marked above.</summary>
public static class TimelineChart
{
    private const decimal Bar = 12, Line = 18, Top = 22;

    /// <param name="from">The first day that is drawn.</param>
    /// <param name="until">The last: what goes on ends there.</param>
    public static Drawing Of(string title, IReadOnlyList<Stretch> stretches, DateOnly from, DateOnly until)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var days = Math.Max(1, until.DayNumber - from.DayNumber);
        decimal At(DateOnly day) => Drawing.Across * Math.Clamp(day.DayNumber - from.DayNumber, 0, days) / days;
        var y = Top;
        foreach (var stretch in stretches)
        {
            foreach (var line in Letters.Wrapped(stretch.Name, Drawing.Across))
            {
                y += Line;
                marks.Add(new Words(0, y - 4, line));
            }

            marks.Add(new Box(At(stretch.From), y, Math.Max(2, At(stretch.Until ?? until) - At(stretch.From)), Bar, stretch.Until is null ? Fill.Strong : Fill.Light));
            y += Bar + 4;
        }

        var (free, step) = (-1m, Math.Max(1, (until.Year - from.Year + 7) / 8));
        for (var year = from.Year; year <= until.Year; year += step)
        {
            var x = At(new DateOnly(year, 1, 1) < from ? from : new DateOnly(year, 1, 1));
            marks.Insert(0, new Charts.Line([(x, Top - 4), (x, y)], 1, IsFaint: true));
            if (x > free && x + Letters.Across($"{year}") <= Drawing.Across)
            {
                marks.Add(new Words(x, Top - 8, $"{year}", IsQuiet: true));
                free = x + Letters.Across($"{year}") + 6;
            }
        }

        return new(Drawing.Across, y, $"{title}. {string.Join(". ", stretches.Select(each => $"{each.Name}: from {each.From.InWords()}{(each.Until is { } end ? $" to {end.InWords()}" : "")}"))}", marks.ToImmutable());
    }
}
