using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Reviewing;

/// <summary>After a change of placement the council's own practice may ask for an additional review. It does not restart the timetable of the law.</summary>
public sealed class AdditionalReviewClock : ChildClock
{
    public static Setting Within { get; } = Setting.Number("additional-review-within", "Additional review after a change of placement; 0 asks for none", 0, "working days", "Local practice of some councils", 0);

    public override Rule Rule { get; } = new("Additional review after a change of placement", "Local practice", Standing.LocalPractice, InForce.CarePlanning)
    {
        Verified = false,
        Who = Post.ReviewingOfficer,
        Act = typeof(RecordReview),
        Settings = [Within],
    };

    public override string Needs => "reviews";

    protected override IEnumerable<Duty> Duties(ChildRecord child, Terms terms)
    {
        foreach (var care in child.PeriodsOfCare)
        {
            foreach (var (_, placement) in child.KnownPlacements.Where(each => ReferenceEquals(each.Care, care)).Skip(1))
            {
                if (terms.Number(Within, placement.From) is var days and > 0)
                {
                    var owed = Owed("Additional review", terms.Calendar.WorkingDaysAfter(placement.From, days).On, $"{days} working days after the move of {placement.From.InWords()}", terms, placement.Began);
                    yield return Once(child, terms, owed, placement.From, First(child.Reviews, review => review.HeldOn, placement.From), placement.Until);
                }
            }
        }
    }
}
