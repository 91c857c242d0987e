using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>The placement plan is made before each placement or, where that cannot be, within five working days of its start.</summary>
public sealed class PlacementPlanClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("placement-plan-within", "Placement plan after the placement began", 5, "working days", "2010 Regulations, regulation 9; the number read in the Welsh regulations only");

    public override Rule Rule { get; } = new("Placement plan", "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9", Standing.Law, InForce.CarePlanning)
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
        foreach (var (_, placement) in child.KnownPlacements)
        {
            var days = terms.Number(Within, placement.From);
            var owed = Owed("Placement plan", terms.Calendar.WorkingDaysAfter(placement.From, days).On, $"{days} working days after the placement began on {placement.From.InWords()}", terms, placement.Began) with { About = placement.Began };
            yield return Once(child, terms, owed, placement.From, First(plans, plan => plan.On, DateOnly.MinValue, such: plan => placement.Is(plan.Placement)), placement.Until);
        }
    }
}
