using System.Collections.Immutable;
using Belong.Domain.People;
using Belong.Performance;

namespace Belong.Web.House;

/// <summary>What the groups of figures are called.</summary>
public static class FigureWords
{
    /// <summary>The parts of the service that measures speak of, in the order in which they are listed.</summary>
    public static ImmutableArray<(string Code, string Title)> Areas { get; } =
        [("Children", "Children in care"), ("Reviewing", "Reviews"), ("Health", "Health"), ("Education", "Education"), ("Missing", "Missing and away"), ("YouthJustice", "Youth justice"), ("Adoption", "Adoption"), ("LeavingCare", "Care leavers")];

    private static readonly Dictionary<string, CodeList> Lists = new(StringComparer.Ordinal) { ["legal-status"] = CodeLists.LegalStatus, ["placement"] = CodeLists.Placement, ["provider"] = CodeLists.Provider };

    /// <summary>What a group is called, codes with their meaning, beside what it is a group of.</summary>
    public static string WithTitle(Figure figure) => figure.Breakdown is { } breakdown ? $"{breakdown.Title}: {InGroup(figure)}" : InGroup(figure);

    /// <summary>What a group of a breakdown is called, codes with their meaning.</summary>
    public static string InGroup(Figure figure) => figure.Breakdown is { } breakdown
        ? $"{(Lists.TryGetValue(breakdown.Code, out var list) && list.Has(figure.Group) ? $"{list.Say(figure.Group)} ({figure.Group})" : Group(figure.Group!))}"
        : Group(figure.Group!);

    /// <summary>"returned-home" as "Returned home".</summary>
    public static string Group(string group) => char.IsAsciiLetterLower(group[0]) ? char.ToUpperInvariant(group[0]) + group[1..].Replace('-', ' ') : group;
}
