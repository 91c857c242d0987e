using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>The foster care agreement is signed on approval, and anew when the terms change. The regulations give no number of days.</summary>
public sealed class AgreementClock : HouseholdClock
{
    public static Setting Days { get; } = Setting.Number("household-agreement-days", "Foster care agreement signed after approval, or new terms, within", 10, "working days", "Local: Fostering Services Regulations 2011, regulation 27(5) asks for it and gives no number");

    public override Rule Rule { get; } = new("Foster care agreement signed", "the days; the Fostering Services (England) Regulations 2011, regulation 27(5)(b) and Schedule 5, ask for the agreement", Standing.LocalPractice, DateSpan.Since(2011, 4, 1))
    {
        Who = Post.SupervisingWorker,
        Act = typeof(CareAgreement),
        Harm = Harm.Paper,
        StoppedBy = ApprovalEnds,
        Settings = [Days],
    };

    protected override IEnumerable<Duty> Duties(HouseholdRecord household, Terms terms)
    {
        var known = KnownFrom(household, terms);
        var signed = household.Facts<CareAgreement>().OrderBy(each => each.Fact.On).ToList();
        foreach (var (said, from, until) in Approvals(household, terms).Where(each => !(each.Until < known)))
        {
            var turns = household.Facts<TermsOfApproval>().Where(each => each.Fact.On > from && !(each.Fact.On > until)).OrderBy(each => each.Fact.On).Select(each => (each.Fact.On, Said: (Entry)each, Why: "the new terms")).Prepend((from, said, "the approval")).ToList();
            for (var i = 0; i < turns.Count; i++)
            {
                var (on, because, what) = turns[i];
                if (on < known)
                {
                    continue;
                }

                var days = terms.Number(Days, on);
                var owed = Owed("Foster care agreement", terms.Calendar.WorkingDaysAfter(on, days).On, $"{days} working days after {what} of {on.InWords()}", terms, because);
                var next = i + 1 < turns.Count ? turns[i + 1].Item1 : until;
                var met = signed.Find(each => each.Fact.On >= on && !(each.Fact.On >= next && next != until));
                yield return met is not null ? owed.Met(met.Fact.On, met) : Ending(owed, next, terms);
            }
        }
    }
}
