using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>An animal of the household, and whether somebody looked at how it is with children.</summary>
[Fact<HouseholdRecord>("pet", Title = "Pet", Plain = true)]
public sealed record Pet : LastingFact
{
    [Asks("Which animal is it, and what is it called?", Hint = "For example: Biscuit, a Labrador", Named = "Pet")]
    public string What { get; init; } = "";

    [Asks("When was it last assessed with children in mind?", Hint = "Leave blank if it has not been", Named = "Date of the assessment")]
    public DateOnly? AssessedOn { get; init; }

    [Asks("What was found, and what is to be heeded?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, string Ask)? Lacks => What.Trim().Length == 0 ? (nameof(What), "Enter which animal it is") : From == default ? (nameof(From), "Enter since when they have it") : null;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        AssessedOn > today || AssessedOn < From ? [new(nameof(AssessedOn), "The date of the assessment must be between the start date and today")] : [];

    public override string InWords => $"{What}{(AssessedOn is { } on ? $", assessed on {on.InWords()}" : ", not assessed")}{(Until is { } until ? $", until {until.InWords()}" : "")}";
}
