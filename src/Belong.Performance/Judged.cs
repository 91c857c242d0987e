using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Performance;

/// <summary>How a figure stands against its target: always a word, beside which a colour may stand.</summary>
public enum Against
{
    NoTarget,
    NotKnown,

    /// <summary>The period is not over: a part of it is not held against what the whole should be.</summary>
    TooEarly,
    Met,
    Near,
    Missed,
}

/// <summary>A figure, what it should be, and what it was before: one line of a scorecard.</summary>
/// <param name="Before">The period before it.</param>
/// <param name="LastYear">The same period of the year before.</param>
public sealed record Judged(Figure Figure, Figure? Before, Figure? LastYear, Entry<MeasureTarget>? Target, ImmutableArray<Entry<FigureOfOthers>> Benchmarks)
{
    /// <summary>The period is over.</summary>
    public bool IsOver { get; init; } = true;

    public Against Against => Target is null ? Against.NoTarget : !IsOver ? Against.TooEarly : Of(Known(Figure), Known(LastYear), Target.Fact, Figure.Measure.Polarity);

    /// <summary>Why it stands so, in words.</summary>
    public string Why => Target is not { } target ? "No target is set for the year"
        : Against == Against.TooEarly ? "The period is not over: it is judged when it is"
        : Against == Against.NotKnown ? "The figure, or the one it would be compared with, is not recorded"
        : target.Fact.Direction == "reach" ? $"Target {Print.Value(target.Fact.Value!.Value, Figure.Measure.Unit)}{Allowed(target.Fact)}; it is {Print.Of(Figure)}"
        : $"Target: {MeasureTarget.Directions.Say(target.Fact.Direction).ToLowerInvariant()} ({Print.Of(LastYear)}){Allowed(target.Fact)}; it is {Print.Of(Figure)}";

    /// <summary>Met where it reaches the number or goes the way it should; near where it is off by no more than the tolerance.</summary>
    public static Against Of(decimal? value, decimal? lastYear, MeasureTarget target, Polarity polarity)
    {
        if (value is not { } now || (target.Direction != "reach" && lastYear is null))
        {
            return Against.NotKnown;
        }

        // How far the figure is from where it should be, in its own unit; nothing or less is there.
        var off = target.Direction switch
        {
            "down" => now - lastYear!.Value,
            "up" => lastYear!.Value - now,
            // To stay as good as last year: what got better stayed.
            "steady" => polarity switch
            {
                Polarity.HigherIsBetter => lastYear!.Value - now,
                Polarity.LowerIsBetter => now - lastYear!.Value,
                _ => Math.Abs(now - lastYear!.Value),
            },
            _ => polarity switch
            {
                Polarity.HigherIsBetter => target.Value!.Value - now,
                Polarity.LowerIsBetter => now - target.Value!.Value,
                _ => Math.Abs(now - target.Value!.Value),
            },
        };

        // Steady has nothing stricter than its tolerance: within it, it is met.
        var there = target.Direction == "steady" ? off <= target.Tolerance : target.Direction == "reach" ? off <= 0 : off < 0;
        return there ? Against.Met : off <= target.Tolerance ? Against.Near : Against.Missed;
    }

    private static decimal? Known(Figure? figure) => figure is { IsComparable: true } ? figure.Value : null;

    /// <summary>The target of a measure for the year a period ends in; none for a part of a year where the year is what its parts add up to.</summary>
    public static Entry<MeasureTarget>? TargetOf(string measure, Period period, County county) =>
        period.Kind != PeriodKind.Year && AllMeasures.Find(measure)?.AddsUp == true ? null : county.Council.Facts<MeasureTarget>().LastOrDefault(each => each.Fact.Measure == measure && each.Fact.Year == period.Year.Ends);

    /// <summary>What others count for the same period.</summary>
    public static ImmutableArray<Entry<FigureOfOthers>> BenchmarksOf(string measure, Period period, County county) =>
        [.. county.Council.Facts<FigureOfOthers>().Where(each => each.Fact.Measure == measure && each.Fact.Period == period.Name && each.Fact.Area != FigureOfOthers.Service)];

    private static string Allowed(MeasureTarget target) => target.Tolerance > 0 ? $", within {target.Tolerance.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}" : "";
}
