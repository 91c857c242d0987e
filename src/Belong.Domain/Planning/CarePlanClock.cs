using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>The care plan is prepared before the first placement or, where that cannot be, within ten working days of its start.</summary>
public sealed class CarePlanClock : ChildClock
{
    private const int WorkingDays = 10;

    public override Rule Rule { get; } = new("Care plan", "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 4(2)", Standing.Law, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Act = typeof(CarePlan),
    };

    public override string Needs => "care plans";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        var plans = child.Facts<CarePlan>();
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            if (child.KnownPlacements.FirstOrDefault(each => ReferenceEquals(each.Care, care)).Placement is not { } first)
            {
                continue;
            }

            var owed = Owed("Care plan", terms.Calendar.WorkingDaysAfter(first.From, WorkingDays).On, $"{WorkingDays} working days after the first placement began on {first.From.InWords()}", terms, [care.Because[0], first.Began]);
            yield return Once(child, terms, owed, first.From, First(plans, plan => plan.On, AfterCareBefore(child, care, care.From.PlusDays(-60)), care.Until?.PlusDays(1), plan => plan.Kind != CarePlan.Section31A), care.Until);
        }
    }
}
