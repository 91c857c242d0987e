using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Two social workers assess how old an unaccompanied young person is.</summary>
[Fact<ChildRecord>("age-assessment", Title = "Age assessment", Plain = true)]
public sealed record AgeAssessment : Fact
{
    public static CodeList Outcomes { get; } = new("outcome", new("child", "A child, as claimed"), new("child-other", "A child, born on a different date from that claimed"), new("adult", "An adult"));

    [Asks("When did the age assessment start?", Named = "Start of the assessment")]
    public DateOnly StartedOn { get; init; }

    [Asks("When was the age decided?", Hint = "Leave blank if ongoing", Named = "Date of the decision")]
    public DateOnly? DecidedOn { get; init; }

    [Asks("What did the age assessment decide?")]
    public string Outcome { get; init; } = "";

    [Asks("Is the young person challenging the decision?")]
    public bool Challenged { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(StartedOn), StartedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Outcome), Outcomes, Outcome)];
    public override (string Part, string Ask)? Lacks => DecidedOn is not null && Outcome.Length == 0 ? (nameof(Outcome), "Select what was decided") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. Whether.Came(DecidedOn, nameof(DecidedOn), today), .. Whether.NotBefore(DecidedOn, StartedOn, nameof(DecidedOn), "when the assessment started")];
    public override string InWords => $"Age assessment started on {StartedOn.InWords()}{(DecidedOn is { } on ? $", decided on {on.InWords()}: {Outcomes.Say(Outcome).ToLowerInvariant()}" : "")}";
}
