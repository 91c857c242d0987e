using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
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

            var owed = Owed("Care plan", terms.Calendar.WorkingDaysAfter(first.From, WorkingDays).On, $"{WorkingDays} working days after the first placement began on {first.From:d MMMM yyyy}", terms, [care.Because[0], first.Began]);
            yield return Once(child, terms, owed, first.From, First(plans, plan => plan.On, AfterCareBefore(child, care, care.From.PlusDays(-60)), care.Until?.PlusDays(1), plan => plan.Kind != CarePlan.Section31A), care.Until);
        }
    }
}

/// <summary>A permanence planning meeting is held at the outset of care.</summary>
public sealed class PermanenceMeetingClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("permanence-meeting-within", "Permanence planning meeting after becoming looked after", 20, "working days", "Local: at the outset of care");

    public override Rule Rule { get; } = new("Permanence planning meeting", "Local standard: at the outset of care, with family finding and the reviewing officer", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(Meeting),
        Settings = [Within],
    };

    public override string Needs => "permanence planning meetings";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Permanence planning meeting", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From:d MMMM yyyy}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, First(child.Facts<Meeting>(), each => each.On, care.From, care.Until?.PlusDays(1), each => each.Kind == Meeting.Permanence && each.IsHeldBy(terms.Today)), care.Until);
        }
    }
}

/// <summary>After every placement that ended unplanned a disruption meeting is held.</summary>
public sealed class DisruptionMeetingClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("disruption-meeting-within", "Disruption meeting after an unplanned end of a placement", 20, "working days", "Local standard");

    public override Rule Rule { get; } = new("Disruption meeting", "Local standard: after each unplanned end of a placement", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(Meeting),
        Settings = [Within],
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
                    var owed = Owed("Disruption meeting", terms.Calendar.WorkingDaysAfter(placement.From, days).On, $"{days} working days after the placement ended unplanned on {placement.From:d MMMM yyyy}", terms, left) with { About = left };
                    yield return Once(child, terms, owed, placement.From, First(child.Facts<Meeting>(), each => each.On, placement.From, such: each => each.Kind == Meeting.Disruption && each.IsHeldBy(terms.Today)), care.Until);
                }

                left = placement.Said.LastOrDefault() ?? left;
            }
        }
    }
}

/// <summary>What a meeting asked for is done by the day it named.</summary>
public sealed class MeetingActionClock : ChildClock
{
    public override Rule Rule { get; } = new("Action of a meeting", "The meeting itself", Standing.LocalPractice, InForce.Always)
    {
        Who = Post.SocialWorker,
        Act = typeof(MeetingAction),
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var action in child.Facts<MeetingAction>())
        {
            var meeting = child.Head(action.Fact.Meeting)?.Said as Meeting;
            var owed = Owed(action.Fact.What, action.Fact.By, $"decided by the {(meeting is null ? "meeting" : $"{Meeting.Kinds.Say(meeting.Kind).ToLowerInvariant()} on {meeting.On:d MMMM yyyy}")}, for {action.Fact.Owner}", terms, action) with { About = action, Keyed = "action" };
            yield return action.Fact.DoneOn is { } done ? owed.Met(done, action)
                : Ceased(child, meeting?.On ?? action.Fact.By) is { } ceased ? owed.Stopped(ceased)
                : owed;
        }
    }
}
