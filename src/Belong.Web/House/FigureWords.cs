using System.Collections.Immutable;
using Belong.Performance;

namespace Belong.Web.House;

/// <summary>How lists of figures are laid out.</summary>
public static class FigureWords
{
    /// <summary>The parts of the service that measures speak of, in the order in which they are listed.</summary>
    public static ImmutableArray<(string Code, string Title)> Areas { get; } =
        [("Children", "Children in care"), ("Reviewing", "Reviews"), ("Health", "Health"), ("Education", "Education"), ("Missing", "Missing and away"), ("YouthJustice", "Youth justice"), ("Adoption", "Adoption"), ("LeavingCare", "Care leavers")];

    /// <summary>What a group is called, beside what it is a group of.</summary>
    public static string WithTitle(Figure figure) => figure.Breakdown is { } breakdown ? $"{breakdown.Title}: {figure.GroupInWords}" : figure.GroupInWords;
}
