using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>A review may be adjourned once; it is completed within 20 working days, and counts as held on the day it is.</summary>
public sealed class AdjournmentClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("adjournment-within", "An adjourned review completed", 20, "working days", "2010 Regulations, regulation 36(2); number not verified here");

    public override Rule Rule { get; } = new("Adjourned review completed", "2010 Regulations, regulation 36(2)", Standing.Law, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Harm = Harm.Child,
        Act = typeof(RecordReview),
        Settings = [Within],
    };

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var adjourned in child.Facts<Adjournment>())
        {
            var opened = adjourned.Fact.OpenedOn;
            var days = terms.Number(Within, opened);
            var owed = Owed("Adjourned review completed", terms.Calendar.WorkingDaysAfter(opened, days).On, $"{days} working days after the review was opened on {opened.InWords()}", terms, adjourned) with { About = adjourned };
            yield return Once(child, terms, owed, opened, First(child.Reviews, review => review.HeldOn, opened, such: review => review.Planned is null || review.Planned == adjourned.Fact.Review), child.CareOn(opened)?.Until);
        }
    }
}
