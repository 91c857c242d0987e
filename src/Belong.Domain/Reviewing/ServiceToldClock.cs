using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing service is told within two working days that a child became looked after.</summary>
public sealed class ServiceToldClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("reviewing-service-told-within", "Reviewing service told that a child became looked after", 2, "working days", "IRO Handbook, read in a local procedure that quotes it");

    /// <summary>A stricter local count of lateness, for the figure that is reported by district.</summary>
    public static Setting LateFrom { get; } = Setting.Number("late-notification-from", "Counted as a late notification from so many working days", 2, "working days", "Local: two or more working days after; the handbook's within two has day 2 on time");

    public override Rule Rule { get; } = new("Reviewing service told", "IRO Handbook", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Paper,
        Act = typeof(ServiceTold),
        Settings = [Within],
    };

    public override string Needs => "notices to the reviewing service";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Tell the reviewing service", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From.InWords()}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, ToldOf(child, care), care.Until);
        }
    }

    /// <summary>The first notice of the child's becoming looked after, which may come up to two weeks before a planned start, but after any care before.</summary>
    public static (DateOnly On, Entry By)? ToldOf(ChildRecord child, PeriodOfCare care) =>
        First(child.Facts<ServiceTold>(), told => told.On, AfterCareBefore(child, care, care.From.PlusDays(-14)), care.Until?.PlusDays(1), told => told.Of == "looked-after");
}
