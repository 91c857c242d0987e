using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The plan for the placement is made: regulation 9, and what day-to-day decisions the carer may take.</summary>
[Fact<ChildRecord>("placement-plan", Title = "Placement plan", Plain = true)]
public sealed record PlacementPlan : AboutPlacement
{
    [Asks("When was the placement plan agreed?", Named = "Date of the agreement")]
    public DateOnly On { get; init; }

    [Asks("Does the plan say which decisions the carer may take?", Hint = "Delegated authority, for every child")]
    public bool DelegationRecorded { get; init; }

    [Asks("When did the carer receive the signed copy?", Hint = "Leave blank if this has not happened yet", Named = "Date the carer received the copy")]
    public DateOnly? SignedCopyOn { get; init; }

    [Asks("Who can agree to a night at a friend’s?", Hint = "The carer decides as a parent would, unless a reason is recorded")]
    public string Overnight { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. base.Sense(record, county, today), .. Whether.Came(SignedCopyOn, nameof(SignedCopyOn), today), .. Whether.NotBefore(SignedCopyOn, On, nameof(SignedCopyOn), "when the plan was agreed")];
    public override string InWords => $"Placement plan agreed on {On.InWords()}, delegated authority {(DelegationRecorded ? "recorded" : "not recorded")}{(SignedCopyOn is { } signed ? $", signed copy given on {signed.InWords()}" : "")}";
}
