using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>One short break is not meant to last over 17 days; beyond, the child is looked after like any other.</summary>
public sealed class ShortBreakLimitClock : ChildClock
{
    private const int Days = 17;

    public override Rule Rule { get; } = new("End of a short break", "2010 Regulations, regulation 48: no single placement of more than 17 days", Standing.Law, InForce.CarePlanning)
    {
        Who = Post.SocialWorker,
        Act = typeof(RecordLegalStatus),
        StoppedBy = "if the child goes home, or is recorded as looked after from that day",
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var stay in child.Episodes.Where(episode => episode.IsShortBreak && episode.LegalStatus == "V3"))
        {
            var owed = Owed("End of the short break", stay.From.PlusDays(Days), $"{Days} days after the short break began on {stay.From.InWords()}", terms, stay.Because);
            yield return stay.Until is { } until ? owed.Met(until, stay.Because[0]) : owed;
        }
    }
}
