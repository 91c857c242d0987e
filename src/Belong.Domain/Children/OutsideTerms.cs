using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child is with an approved carer outside the terms of the approval, in an emergency.</summary>
[Fact<ChildRecord>("outside-terms", Title = "Placement outside terms of approval", Plain = true)]
public sealed record OutsideTerms : AboutPlacement
{
    [Asks("When did the placement outside the carer’s terms start?", Named = "Start date")]
    public DateOnly From { get; init; }

    [Asks("When did the placement outside the carer’s terms end?", Hint = "For example, the terms were changed, an exemption was given or the child moved. Leave blank if ongoing", Named = "End date")]
    public DateOnly? Until { get; init; }

    [Asks("Why is the placement outside the carer’s terms?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(From), From);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. base.Sense(record, county, today), .. Whether.Came(Until, nameof(Until), today), .. Whether.NotBefore(Until, From, nameof(Until), "when the placement outside terms began")];
    public override string InWords => $"With a carer outside the terms of approval from {From.InWords()}{(Until is { } until ? $" to {until.InWords()}" : "")}";
}
