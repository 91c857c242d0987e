using System.Globalization;
using Belong.Domain.People;
using Belong.Performance;

namespace Belong.Web.House;

/// <summary>How figures are written.</summary>
public static class FigureWords
{
    private static readonly Dictionary<string, CodeList> Lists = new(StringComparer.Ordinal) { ["legal-status"] = CodeLists.LegalStatus, ["placement"] = CodeLists.Placement, ["provider"] = CodeLists.Provider };

    public static string Value(Figure figure) => figure.Value is not { } value
        ? "not known"
        : figure.Measure.Unit switch
        {
            Unit.Count => value.ToString("N0", CultureInfo.CurrentCulture),
            Unit.Percentage => $"{value:0.0}%",
            _ => value.ToString("N1", CultureInfo.CurrentCulture),
        };

    public static string MadeOf(Figure figure) =>
        (figure.Denominator is { } denominator ? $"{figure.Numerator:N0} of {denominator:N0}" : "")
        + (figure.NotKnown > 0 ? $", {figure.NotKnown:N0} not known" : "");

    /// <summary>What a group is called, codes with their meaning, beside what it is a group of.</summary>
    public static string WithTitle(Figure figure) => figure.Breakdown is { } breakdown ? $"{breakdown.Title}: {InGroup(figure)}" : InGroup(figure);

    /// <summary>What a group of a breakdown is called, codes with their meaning.</summary>
    public static string InGroup(Figure figure) => figure.Breakdown is { } breakdown
        ? $"{(Lists.TryGetValue(breakdown.Code, out var list) && list.Has(figure.Group) ? $"{list.Say(figure.Group)} ({figure.Group})" : Group(figure.Group!))}"
        : Group(figure.Group!);

    /// <summary>"returned-home" as "Returned home".</summary>
    public static string Group(string group) => char.IsAsciiLetterLower(group[0]) ? char.ToUpperInvariant(group[0]) + group[1..].Replace('-', ' ') : group;
}
