using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The assessment of a parent with whom the child was placed at once is complete, and the placement looked at again.</summary>
[Fact<ChildRecord>("parent-assessment", Title = "Parent assessment", Plain = true)]
public sealed record ParentAssessment : AboutPlacement
{
    [Asks("When was the assessment complete?", Named = "Date of the assessment")]
    public DateOnly On { get; init; }

    [Asks("When was the decision to place reviewed?", Hint = "Leave blank if this has not happened yet", Named = "Date of the decision")]
    public DateOnly? DecidedOn { get; init; }

    [Asks("What did the assessment find?", Long = true)]
    public string Found { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. base.Sense(record, county, today), .. Whether.Came(DecidedOn, nameof(DecidedOn), today), .. Whether.NotBefore(DecidedOn, On, nameof(DecidedOn), "when the assessment was complete")];
    public override string InWords => $"Parent assessment completed on {On.InWords()}{(DecidedOn is { } decided ? $", placement decision reviewed on {decided.InWords()}" : "")}";
}
