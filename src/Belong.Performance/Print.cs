using System.Globalization;

namespace Belong.Performance;

/// <summary>How figures are written wherever they are shown.</summary>
public static class Print
{
    /// <summary>A share or a mean of no cases.</summary>
    public const string NoCases = "No cases";

    public static string Of(Figure? figure) => figure?.Value is { } value ? Value(value, figure.Measure.Unit)
        : figure?.Untold is { } untold ? untold.Word
        : figure is null ? Untold.NotRecorded
        : NoCases;

    /// <summary>What stands in a cell of a workbook: the number, or in words why there is none.</summary>
    public static object Cell(Figure? figure) => figure?.Value is { } value ? value : Of(figure);

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
        string.Join(", ", new[] { figure is { Denominator: { } of, Numerator: { } n, Untold: null } ? $"{Whole(n, figure.Measure)} of {Whole(of, figure.Measure)}" : "", figure.NotKnown > 0 ? $"{figure.NotKnown.ToString("N0", CultureInfo.InvariantCulture)} not known" : "", figure.OnlyInPart is { } part ? $"{char.ToLowerInvariant(part[0])}{part[1..]}" : "" }.Where(words => words.Length > 0));

    /// <summary>How a figure moved from one year to the next: points for shares, so many for counts.</summary>
    public static string Change(Figure? now, Figure? before) => now is not { IsComparable: true } || before is not { IsComparable: true } ? "" : Change(now.Measure.Unit, now.Value, before?.Value);

    public static string Change(Unit unit, decimal? now, decimal? before) => (now, before) is not ({ } value, { } last) ? ""
        : value == last ? "unchanged"
        : $"{(value > last ? "up" : "down")} {Math.Abs(value - last).ToString(unit == Unit.Count ? "N0" : "0.0", CultureInfo.InvariantCulture)}{(unit == Unit.Percentage ? " points" : "")}";

    /// <summary>A count as people say it: where posts are counted in hundredths, in whole posts again.</summary>
    public static string Whole(decimal count, Measure of) => (count / of.PartsOfOne).ToString(of.PartsOfOne == 1 ? "N0" : "#,0.##", CultureInfo.InvariantCulture);
}
