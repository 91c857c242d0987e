using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>The officer speaks to the child in private before the day of each review.</summary>
public sealed class ContactBeforeReviewClock : ChildClock
{
    public static Setting DaysBefore { get; } = Setting.Number("contact-before-review", "Reviewing officer contact with the child before a review, at least", 1, "days before", "Local: before the day of the review", 0, 60);

    public override Rule Rule { get; } = new("Reviewing officer sees the child before the review", "Duty of the IRO under the 2010 Regulations, regulation 36; local standard for the day", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(OfficersContact),
        StoppedBy = "if the review is held without the visit",
        Settings = [DaysBefore],
    };

    /// <summary>What must be known of to say whether the officer was in touch.</summary>
    public const string Contacts = "contacts of the reviewing officer";

    public override string Needs => Contacts;

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        DateOnly? before = null;
        foreach (var planned in child.PlannedReviews.Where(each => each.Planned.Fact.Cancelled.Length == 0))
        {
            var days = terms.Number(DaysBefore, planned.On);
            var day = planned.Held?.Fact.HeldOn ?? planned.On;
            var owed = Owed("See the child before the review", day.PlusDays(-days), $"{(days == 0 ? "on or before" : days == 1 ? "before" : $"{days} days before")} the day of the review, {day.InWords()}", terms, planned.Planned) with { About = planned.Planned };
            var from = before is { } last ? last.PlusDays(1) : planned.On.PlusMonths(-6);
            yield return Once(child, terms, owed, planned.On, First(child.Facts<OfficersContact>(), contact => contact.On, from, day.PlusDays(1), contact => contact.WithChild && contact.Private), planned.Held?.Fact.HeldOn.PlusDays(1) ?? child.CeasedBefore(planned));
            before = day;
        }
    }
}
