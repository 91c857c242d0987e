using Belong.Domain.Time;

namespace Belong.Performance;

/// <summary>One figure of a run of periods, without its parts.</summary>
public sealed record Point(Period Period, decimal? Value, long? Numerator, long? Denominator, bool IsProvisional)
{
    /// <summary>What it reads where there is no value.</summary>
    public string Instead { get; init; } = "";

    /// <summary>It is known well enough to be drawn beside others.</summary>
    public bool IsDrawn { get; init; } = true;

    /// <summary>The figure of a period; null stands for a group that nobody was in.</summary>
    public static Point Of(Period period, Figure? figure, bool isProvisional) =>
        new(period, figure?.Value, figure?.Numerator, figure?.Denominator, isProvisional) { Instead = Print.Of(figure), IsDrawn = figure?.IsComparable == true };
}
