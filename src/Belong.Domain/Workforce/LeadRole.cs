using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Workforce;

/// <summary>A theme on which somebody leads for the service.</summary>
[Fact<WorkerRecord>("lead-role", Title = "Lead role", Plain = true)]
public sealed record LeadRole : LastingFact
{
    public static CodeList Themes { get; } = new(
        "theme",
        new("asylum", "Unaccompanied asylum-seeking children"), new("disability", "Disabled children"), new("adoption", "Adoption and permanence"), new("leaving-care", "Leaving care"), new("missing", "Missing and exploitation"),
        new("education", "Education"), new("health", "Health and wellbeing"), new("participation", "Participation"), new("youth-justice", "Youth justice"), new("with-parents", "Placed with parents"));

    [Asks("Theme of the lead role")]
    public string Theme { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Theme), Themes, Theme)];
    public override (string Part, string Ask)? Lacks => Theme.Length == 0 ? (nameof(Theme), "Select the theme") : From == default ? (nameof(From), "Enter the start date") : null;
    public override string InWords => $"Leads on {Themes.Say(Theme).ToLowerInvariant()} from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
