using System.Globalization;

namespace Belong.Performance;

/// <summary>How figures are written wherever they are shown.</summary>
public static class Print
{
    public static string Of(Figure? figure) => figure?.Value is not { } value ? "not known"
        : Value(value, figure.Measure.Unit);

    public static string Value(decimal value, Unit unit) => unit switch
    {
        Unit.Count => value.ToString("N0", CultureInfo.InvariantCulture),
        Unit.Percentage => $"{value.ToString("0.0", CultureInfo.InvariantCulture)}%",
        _ => value.ToString("N1", CultureInfo.InvariantCulture),
    };

    /// <summary>A figure of others: as many decimals as it was given with.</summary>
    public static string Of(Domain.Governance.FigureOfOthers figure) => figure.IsShare ? $"{figure.Value.ToString("0.##", CultureInfo.InvariantCulture)}%" : figure.Value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>"12 of 43", with how many are not known; nothing for a count of which all is known.</summary>
    public static string MadeOf(Figure figure) =>
        string.Join(", ", new[] { figure.Denominator is { } of && figure.Numerator is { } n ? $"{n.ToString("N0", CultureInfo.InvariantCulture)} of {of.ToString("N0", CultureInfo.InvariantCulture)}" : "", figure.NotKnown > 0 ? $"{figure.NotKnown.ToString("N0", CultureInfo.InvariantCulture)} not known" : "" }.Where(words => words.Length > 0));

    /// <summary>How a figure moved from one year to the next: points for shares, so many for counts.</summary>
    public static string Change(Figure? now, Figure? before) => now is null ? "" : Change(now.Measure.Unit, now.Value, before?.Value);

    public static string Change(Unit unit, decimal? now, decimal? before) => (now, before) is not ({ } value, { } last) ? ""
        : value == last ? "unchanged"
        : $"{(value > last ? "up" : "down")} {Math.Abs(value - last).ToString(unit == Unit.Count ? "N0" : "0.0", CultureInfo.InvariantCulture)}{(unit == Unit.Percentage ? " points" : "")}";
}
