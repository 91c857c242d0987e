using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>Which decisions the carer may take is recorded in the placement plan, and the carer has a signed copy.</summary>
public sealed class DelegatedAuthorityClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("delegated-authority-within", "Delegated authority recorded and signed after the placement began", 5, "working days", "Local: anything an audit finds missing is corrected within five days");

    public override Rule Rule { get; } = new("Delegated authority recorded, and a signed copy with the carer", "Local standard: fostering target 8.3", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Paper,
        Act = typeof(PlacementPlan),
        StoppedBy = "if the placement ends",
        Settings = [Within],
    };

    public override string Needs => "placement plans";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        var plans = child.Facts<PlacementPlan>();
        foreach (var (_, placement) in child.KnownPlacements.Where(each => each.Placement.Last.Place is ['U', ..] or "K2"))
        {
            var days = terms.Number(Within, placement.From);
            var owed = Owed("Delegated authority signed", terms.Calendar.WorkingDaysAfter(placement.From, days).On, $"{days} working days after the placement began on {placement.From.InWords()}", terms, placement.Began) with { About = placement.Began };
            yield return Once(child, terms, owed, placement.From, First(plans, plan => plan.SignedCopyOn, DateOnly.MinValue, such: plan => plan.DelegationRecorded && placement.Is(plan.Placement)), placement.Until);
        }
    }
}
