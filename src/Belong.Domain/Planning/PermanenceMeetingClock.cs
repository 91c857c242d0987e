using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Planning;

/// <summary>A permanence planning meeting is held at the outset of care.</summary>
public sealed class PermanenceMeetingClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("permanence-meeting-within", "Permanence planning meeting after becoming looked after", 20, "working days", "Local: at the outset of care");

    public static Setting Lapses { get; } = Setting.Number("permanence-meeting-lapses", "Permanence planning meeting at the outset: days after which a late one is missed", 120, "days", "Local: by the second review the plan must be for permanence");

    public override Rule Rule { get; } = new("Permanence planning meeting", "Local standard: at the outset of care, with family finding and the reviewing officer", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Act = typeof(Meeting),
        Settings = [Within, Lapses],
        LapsesAfter = Lapses,
    };

    public override string Needs => "permanence planning meetings";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Permanence planning meeting", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From.InWords()}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, First(child.Facts<Meeting>(), each => each.On, care.From, care.Until?.PlusDays(1), each => each.Kind == Meeting.Permanence && each.IsHeldBy(terms.Today)), care.Until);
        }
    }
}
