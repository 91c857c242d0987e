using Belong.Domain.Alerts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Notice was given that the placement in which the child now lives will end.</summary>
public sealed class PlacementEndingWatch : Watch<ChildRecord>
{
    public override string Code => "placement-ending";
    public override string Title => "Placement ending";

    protected override IEnumerable<Alert> Look(ChildRecord child, Terms terms)
    {
        var today = terms.Today;
        return child.IsLookedAfterOn(today) && child.PlacementOn(today) is { Fact.Until: null } lives && child.Facts<PlacementEnding>().Where(each => each.Fact.Placement == lives.FactId && each.Fact.GivenOn <= today).MaxBy(each => each.Fact.GivenOn) is { } notice
            ? [new(Code, "Placement ending", notice.Fact.EndsOn <= today.PlusDays(5) ? Urgency.Act : Urgency.Prepare, $"{(notice.Fact.EndsOn < today ? "Was to end" : "Ends")} on {notice.Fact.EndsOn.InWords()}. Notice by: {PlacementEnding.Givers.Say(notice.Fact.By).ToLowerInvariant()}.{notice.Fact.Plan.AsNextSentence()}", [notice]) { EndedBy = typeof(MoveChild) }]
            : [];
    }
}
