using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>
/// An approval is reviewed within a year and then at least once a year, counted from the last meeting. Where the record was opened after an approval began and no review is recorded, nobody can
/// say when the next is due: that is not late, it is not known.
/// </summary>
public sealed class HouseholdReviewClock : HouseholdClock
{
    public static Setting Months { get; } = Setting.Number("household-review-months", "Review of a foster carer’s approval at least every", 12, "months", "Fostering Services (England) Regulations 2011, regulation 28; number not verified here");

    public override Rule Rule { get; } = new("Review of a foster carer’s approval", "Fostering Services (England) Regulations 2011, regulation 28", Standing.Law, DateSpan.Since(2011, 4, 1))
    {
        Verified = false,
        Who = Post.SupervisingWorker,
        Act = typeof(HouseholdReview),
        Harm = Harm.Plan,
        StoppedBy = ApprovalEnds,
        Settings = [Months],
    };

    protected override IEnumerable<Duty> Duties(HouseholdRecord household, Terms terms)
    {
        var known = KnownFrom(household, terms);
        var held = household.Facts<HouseholdReview>().OrderBy(each => each.Fact.On).Select(each => (each.Fact.On, (Entry)each)).ToList();
        foreach (var approval in Together(Approvals(household, terms).Where(each => each.Said.Fact.Ground == FosterApproval.Full)).Where(each => !(each.Until < known)))
        {
            if (approval.From.PlusMonths(12) <= known && held.TrueForAll(each => each.On < approval.From || each.On > approval.Until))
            {
                yield return NotKnown("Review of approval", $"the record was opened here on {known.InWords()}, and no review is recorded: enter the last one", approval.Said);
                continue;
            }

            foreach (var duty in Again(Rule, "Review of approval", approval, approval.From, held, Next, terms).Where(duty => duty.By >= known || duty.IsOpen))
            {
                yield return duty;
            }
        }

        (DateOnly, Reason) Next(DateOnly last, bool wasDone)
        {
            var months = terms.Number(Months, last);
            return (last.PlusMonths(months), wasDone ? (Reason)$"{months} months after the review of {last.InWords()}" : $"{months} months after the approval of {last.InWords()}");
        }
    }
}
