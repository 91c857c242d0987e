using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Children;

/// <summary>A child placed in an emergency with an approved carer outside the terms of the approval stays there no longer than six working days.</summary>
public sealed class OutsideTermsClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("outside-terms-within", "With a carer outside the terms of approval", 6, "working days", "2010 Regulations, regulation 23; the number read in guidance only");

    public override Rule Rule { get; } = new("End of an emergency placement outside terms", "2010 Regulations, regulation 23", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.SocialWorker,
        Harm = Harm.Child,
        Act = typeof(OutsideTerms),
        StoppedBy = "with an exemption, new terms of approval or a move",
        Settings = [Within],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var entry in child.Facts<OutsideTerms>())
        {
            var days = terms.Number(Within, entry.Fact.From);
            var owed = Owed("End of an emergency placement outside terms", terms.Calendar.WorkingDaysAfter(entry.Fact.From, days).On, $"{days} working days after the placement outside terms began on {entry.Fact.From.InWords()}", terms, entry) with { About = entry };
            var ended = entry.Fact.Until ?? child.KnownPlacements.FirstOrDefault(each => each.Placement.Is(entry.Fact.Placement)).Placement?.Until;
            yield return ended is { } until ? owed.Met(until, entry) : owed;
        }
    }
}
