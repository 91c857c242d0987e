using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>After every placement that ended unplanned a disruption meeting is held.</summary>
public sealed class DisruptionMeetingClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("disruption-meeting-within", "Disruption meeting after an unplanned end of a placement", 20, "working days", "Local standard");

    public static Setting Lapses { get; } = Setting.Number("disruption-meeting-lapses", "Disruption meeting: days after which a late one is missed", 60, "days", "Local: the service decides");

    public override Rule Rule { get; } = new("Disruption meeting", "Local standard: after each unplanned end of a placement", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(Meeting),
        Settings = [Within, Lapses],
        LapsesAfter = Lapses,
    };

    public override string Needs => "disruption meetings";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            Entry<Placement>? left = null;
            foreach (var (_, placement) in child.KnownPlacements.Where(each => ReferenceEquals(each.Care, care)))
            {
                // A move that was not planned: the placement before it broke down.
                if (left is not null && placement.Said.FirstOrDefault()?.Fact.Planned == false && left.Fact.ReasonForChange is not ("CARPL" or "PLACE"))
                {
                    var days = terms.Number(Within, placement.From);
                    var owed = Owed("Disruption meeting", terms.Calendar.WorkingDaysAfter(placement.From, days).On, $"{days} working days after the placement ended unplanned on {placement.From.InWords()}", terms, left) with { About = left };
                    yield return Once(child, terms, owed, placement.From, First(child.Facts<Meeting>(), each => each.On, placement.From, such: each => each.Kind == Meeting.Disruption && each.IsHeldBy(terms.Today)), care.Until);
                }

                left = placement.Said.LastOrDefault() ?? left;
            }
        }
    }
}
