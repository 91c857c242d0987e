using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Fostering;

/// <summary>A clock of a household's record, while it is approved.</summary>
public abstract class HouseholdClock : Clock<HouseholdRecord>
{
    /// <summary>What ends it, beside being done.</summary>
    protected const string ApprovalEnds = "if the approval ends";

    public override string Needs => Topic.FosterCarers;

    /// <summary>
    /// From when the household's record can be judged: since it was opened here, and not before the council says that it records the support of foster carers here. What was done before
    /// is kept elsewhere.
    /// </summary>
    protected static DateOnly KnownFrom(HouseholdRecord household, Terms terms)
    {
        var opened = LondonTime.Of(household.Entries[0].Signature.At).Day;
        var since = terms.Council.Facts<RecordedSince>().LastOrDefault(each => each.Fact.What == Topic.FosterCarers)?.Fact.From;
        return since > opened ? since.Value : opened;
    }

    /// <summary>The times the household was approved, each to the day on which the approval ended or will end by a notice.</summary>
    protected static IEnumerable<(Entry<FosterApproval> Said, DateOnly From, DateOnly? Until)> Approvals(HouseholdRecord household, Terms terms) =>
        household.Facts<FosterApproval>().OrderBy(each => each.Fact.From).Select(each => (each, each.Fact.From, household.EndOf(each, terms)));

    /// <summary>The same with approvals that stand beside each other, or follow without a day between, as one: carers are met once, whatever they are approved for.</summary>
    protected static IReadOnlyList<(Entry<FosterApproval> Said, DateOnly From, DateOnly? Until)> Together(IEnumerable<(Entry<FosterApproval> Said, DateOnly From, DateOnly? Until)> approvals)
    {
        var spans = new List<(Entry<FosterApproval> Said, DateOnly From, DateOnly? Until)>();
        foreach (var each in approvals)
        {
            if (spans is [.., var last] && !(last.Until < each.From))
            {
                spans[^1] = last with { Until = last.Until is { } until && each.Until is { } later ? until > later ? until : later : null };
            }
            else
            {
                spans.Add(each);
            }
        }

        return spans;
    }

    /// <summary>A duty that is asked no more once the approval has ended, or that would fall due only after its end. Until the day itself what is owed is owed.</summary>
    protected static Duty Ending(Duty duty, DateOnly? until, Terms terms) => until is { } over && (over <= terms.Today || duty.By > over) ? duty.Stopped(over) : duty;

    /// <summary>
    /// Something that is done again and again while the household is approved: each time by a day counted from the last, the first from the approval or, where that lies before the
    /// days of which the record knows, or before the rule was in force, from those. What was done before them counts only where it is still in time: history that is entered makes no breach.
    /// </summary>
    /// <param name="done">When it was done, the first first.</param>
    /// <param name="by">The day by which it is due next, and why, from the day it was done last or the approval began.</param>
    protected static IEnumerable<Duty> Again(Rule rule, string what, (Entry<FosterApproval> Said, DateOnly From, DateOnly? Until) approval, DateOnly known, IEnumerable<(DateOnly On, Entry Said)> done, Func<DateOnly, bool, (DateOnly By, Reason Why)> by, Terms terms)
    {
        known = known > rule.InForce.From ? known : rule.InForce.From;
        var before = done.Where(each => each.On <= known && each.On >= approval.From).Cast<(DateOnly On, Entry Said)?>().LastOrDefault();
        var (last, said, wasDone) = before is { } first && by(first.On, true).By >= known ? (first.On, first.Said, true) : (approval.From > known ? approval.From : known, (Entry)approval.Said, false);
        foreach (var (on, entry) in done.Where(each => each.On > last && !(each.On > approval.Until)))
        {
            var (due, why) = by(last, wasDone);
            yield return Owed(rule, what, due, why, terms, said).Met(on, entry);
            (last, said, wasDone) = (on, entry, true);
        }

        var (next, because) = by(last, wasDone);
        yield return Ending(Owed(rule, what, next, because, terms, said), approval.Until, terms);
    }
}
