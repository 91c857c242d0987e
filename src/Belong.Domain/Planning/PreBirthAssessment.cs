using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>Parents judged a high risk to a baby not yet born are assessed, up to a decision on proceedings.</summary>
[Fact<ChildRecord>("pre-birth-assessment", Title = "Pre-birth assessment", Plain = true)]
public sealed record PreBirthAssessment : Fact
{
    public static CodeList Decisions { get; } = new("decision", new("proceedings", "Proceedings from birth"), new("protection", "Child protection plan"), new("support", "Support at home"), new("none", "No further action"));

    [Asks("When was the assessment started?", Named = "Start of the assessment")]
    public DateOnly StartedOn { get; init; }

    [Asks("When is the baby expected?", Named = "Expected date of birth")]
    public DateOnly? ExpectedOn { get; init; }

    [Asks("When was the assessment complete?", Hint = "Leave blank if ongoing", Named = "End of the assessment")]
    public DateOnly? CompletedOn { get; init; }

    [Asks("What was decided?")]
    public string Decision { get; init; } = "";

    [Asks("Why is the assessment needed?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(StartedOn), StartedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Decision), Decisions, Decision)];
    public override (string Part, string Ask)? Lacks => CompletedOn is not null && Decision.Length == 0 ? (nameof(Decision), "Select what was decided") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. Whether.Came(CompletedOn, nameof(CompletedOn), today), .. CompletedOn < StartedOn ? new[] { new Problem(nameof(CompletedOn), "The assessment cannot be complete before it started") } : []];
    public override string InWords => $"Pre-birth assessment started on {StartedOn.InWords()}{(CompletedOn is { } on ? $", complete on {on.InWords()}: {Decisions.Say(Decision).ToLowerInvariant()}" : "")}";
}
