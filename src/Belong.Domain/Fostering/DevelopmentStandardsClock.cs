using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

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
