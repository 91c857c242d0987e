using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A placement outside the council's area is approved.</summary>
[Fact<ChildRecord>("out-of-area-approval", Title = "Approval out of area", Plain = true)]
public sealed record OutOfAreaApproval : AboutPlacement
{
    public static CodeList Approvers { get; } = new("approver", new("nominated", "The nominated officer"), new("director", "The director of children’s services"));

    [Asks("When was the placement approved?", Named = "Approval date")]
    public DateOnly On { get; init; }

    [Asks("Who approved the placement?", Hint = "At a distance, in an area that does not adjoin ours, only the director can")]
    public string Approver { get; init; } = "";

    [Asks("When was the authority of that area told?", Named = "Date the other authority was told")]
    public DateOnly? AreaToldOn { get; init; }

    [Asks("Why is the placement out of area?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Approver), Approvers, Approver)];
    public override (string Part, string Ask)? Lacks => Approver.Length == 0 ? (nameof(Approver), "Select who approved it") : null;
    public override string InWords => $"Approved out of area on {On.InWords()} by {Approvers.Say(Approver).ToLowerInvariant()}";

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. base.Sense(record, county, today),
        .. record.Head(Placement)?.Said is Placement { Area: Children.Placement.AtADistance } && Approver == "nominated" ? new[] { new Problem(nameof(Approver), "The placement is at a distance: the director of children’s services must approve it") } : [],
    ];
}
