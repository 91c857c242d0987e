using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A named reviewing officer is allocated within five working days, and before the first review.</summary>
public sealed class OfficerAllocatedClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("reviewing-officer-within", "Reviewing officer allocated after becoming looked after", 5, "working days", "Good practice, read in a local procedure");

    public override Rule Rule { get; } = new("Reviewing officer allocated", "Children Act 1989, section 25A; IRO Handbook", Standing.Guidance, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingManager,
        Harm = Harm.Child,
        Act = typeof(AllocateReviewingOfficer),
        Settings = [Within],
    };

    public override string Needs => "reviewing officers";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare.Where(care => care.StartSeen))
        {
            var days = terms.Number(Within, care.From);
            var owed = Owed("Allocate a reviewing officer", terms.Calendar.WorkingDaysAfter(care.From, days).On, $"{days} working days after becoming looked after on {care.From.InWords()}", terms, care.Because);
            yield return Once(child, terms, owed, care.From, child.ReviewingOfficerOn(care.From) is { } already ? (care.From, already) : First(child.Facts<ReviewingOfficer>(), officer => officer.From, care.From, care.Until?.PlusDays(1)), care.Until);
        }
    }
}
