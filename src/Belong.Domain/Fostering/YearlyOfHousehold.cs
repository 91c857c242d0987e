using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>Somebody comes to the home unannounced at least once a year.</summary>
public sealed class UnannouncedVisitClock : HouseholdClock
{
    public override Rule Rule { get; } = new("Unannounced visit to foster carers", "Fostering services: national minimum standards 2011, standard 21: at least one a year", Standing.Guidance, DateSpan.Since(2011, 4, 1))
    {
        Who = Post.SupervisingWorker,
        Act = typeof(UnannouncedVisit),
        Harm = Harm.Child,
        StoppedBy = ApprovalEnds,
    };

    protected override IEnumerable<Duty> Duties(HouseholdRecord household, Terms terms)
    {
        var known = KnownFrom(household, terms);
        var made = household.Facts<UnannouncedVisit>().Where(each => each.Fact.AtHome).OrderBy(each => each.Fact.On).Select(each => (each.Fact.On, (Entry)each)).ToList();
        return Together(Approvals(household, terms)).Where(each => !(each.Until < known)).SelectMany(approval => Again(Rule, "Unannounced visit", approval, known, made,
            (last, wasDone) => (last.PlusMonths(12), wasDone ? (Reason)$"a year after the unannounced visit of {last.InWords()}" : $"a year after {last.InWords()}, when the approval began or the record was opened here"), terms));
    }
}

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

/// <summary>Carers meet the training, support and development standards within a year of approval, family and friends within eighteen months.</summary>
public sealed class DevelopmentStandardsClock : HouseholdClock
{
    private const int Months = 12, MonthsOfConnected = 18;

    public override Rule Rule { get; } = new("Training, support and development standards met", "Fostering services: national minimum standards 2011, standard 20: within 12 months of approval, 18 for family and friends", Standing.Guidance, DateSpan.Since(2011, 4, 1))
    {
        Who = Post.SupervisingWorker,
        Act = typeof(DevelopmentStandards),
        Harm = Harm.Plan,
        StoppedBy = ApprovalEnds,
    };

    protected override IEnumerable<Duty> Duties(HouseholdRecord household, Terms terms)
    {
        var known = KnownFrom(household, terms);
        var met = household.Facts<DevelopmentStandards>().MinBy(each => each.Fact.On);
        foreach (var (said, from, until) in Together(Approvals(household, terms).Where(each => each.Said.Fact.Ground == FosterApproval.Full)))
        {
            var months = said.Fact.Kind == "connected" ? MonthsOfConnected : Months;
            if (from.PlusMonths(months) < known || met?.Fact.On < from)
            {
                continue; // it was due before the record was opened here, and is kept elsewhere; or they had met them before
            }

            var owed = Owed("Training, support and development standards", from.PlusMonths(months), $"{months} months after the approval of {from.InWords()}", terms, said);
            yield return met is not null && !(met.Fact.On > until) ? owed.Met(met.Fact.On, met) : Ending(owed, until, terms);
        }
    }
}
