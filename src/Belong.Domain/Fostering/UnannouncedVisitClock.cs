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
