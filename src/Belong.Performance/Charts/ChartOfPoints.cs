using Belong.Domain.Time;

namespace Belong.Performance.Charts;

/// <summary>The picture of one measure over a run of periods. What is not known well enough to stand beside the rest breaks the line.</summary>
public static class ChartOfPoints
{
    /// <param name="title">What is counted and of whom; the periods are added.</param>
    /// <param name="called">What a period is called beneath its point.</param>
    /// <param name="beside">Figures of others for the same periods: whose, and what each is; null where they give none.</param>
    /// <param name="own">What ours is called beside them.</param>
    /// <returns>Null where fewer than two can be drawn.</returns>
    public static Drawing? Of(string title, IReadOnlyList<Point> points, Unit unit, Func<Period, string> called, IReadOnlyList<(string Name, Func<Period, decimal?> Of)>? beside = null, string own = "") =>
        points.Count(Shown) < 2 ? null
        : LineChart.Of(new($"{title}, {called(points[0].Period)} to {called(points[^1].Period)}", [.. points.Select(point => called(point.Period))], [
            new(beside is { Count: > 0 } ? own : title, [.. points.Select(point => Shown(point) ? point.Value : null)]),
            .. (beside ?? []).Select(other => new Series(other.Name, [.. points.Select(point => other.Of(point.Period))])),
        ])
        {
            IsShare = unit == Unit.Percentage,
            Places = unit == Unit.Count ? 0 : 1,
        });

    private static bool Shown(Point point) => point is { Value: not null, IsDrawn: true };
}
