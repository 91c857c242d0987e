using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>Somebody asked for a visit, or the provider was served a notice: the child is seen within a week.</summary>
public sealed class VisitAskedClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("visit-asked-within", "Visit that the child, the carer or the reviewing officer asks for, or after a notice to the provider", 7, "days", "2010 Regulations, regulation 28(7) and (8); number not verified here");

    public override Rule Rule { get; } = new("Requested visit", "2010 Regulations, regulation 28(7) and (8)", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Child,
        Act = typeof(Visit),
        Settings = [Within],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var asked in child.Facts<VisitAsked>())
        {
            var days = terms.Number(Within, asked.Fact.On);
            var owed = Owed("Requested visit", asked.Fact.On.PlusDays(days), $"{days} days after the visit was requested on {asked.Fact.On.InWords()} ({VisitAsked.Askers.Say(asked.Fact.By).ToLowerInvariant()})", terms, asked);
            yield return Once(child, terms, owed, asked.Fact.On, First(child.Facts<Visit>(), visit => visit.On, asked.Fact.On, such: visit => visit.Seen), child.CareOn(asked.Fact.On)?.Until);
        }
    }
}
