using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Duties;

/// <summary>A rule at work: from a record it works out every duty there has been, done, stopped or open.</summary>
/// <remarks>Pure: the same record, the same terms, the same duties. Only <see cref="Terms.Today"/> ends what goes on for ever.</remarks>
public abstract class Clock
{
    /// <summary>The kind of record of which it works them out.</summary>
    public abstract RecordKind About { get; }

    /// <summary>The rule, or the first of several where the law sets out cases.</summary>
    public abstract Rule Rule { get; }

    /// <summary>All its rules.</summary>
    public virtual ImmutableArray<Rule> Rules => [Rule];

    /// <summary>
    /// What must be known for it to judge, as coverage and the council name it ("reviews", "visits"); empty where the trigger
    /// itself is enough.
    /// </summary>
    public virtual string Needs => "";

    /// <summary>Every duty, those left out that fell due when the rule was not in force, and not judged those due while it stood changed.</summary>
    public abstract IEnumerable<Duty> Run(Record record, Terms terms);
}

/// <summary>A clock of one kind of record.</summary>
public abstract class Clock<TRecord> : Clock
    where TRecord : Record
{
    public sealed override RecordKind About => RecordKind.Of<TRecord>();

    public sealed override IEnumerable<Duty> Run(Record record, Terms terms) => Run((TRecord)record, terms);

    private IEnumerable<Duty> Run(TRecord record, Terms terms)
    {
        var name = GetType().Name;
        var beyond = NotKnownAfter(record, terms);
        var explained = record.Facts<DutyExplained>();
        foreach (var made in Duties(record, terms))
        {
            var duty = made.Of(name);
            if (duty.IsOpen && duty.By >= NotOwedFrom(record, duty.Rule))
            {
                duty.Stopped(NotOwedFrom(record, duty.Rule));
            }

            if (duty.IsOpen && duty.Rule.LapsesAfter is { } after && duty.By is { } late && late.PlusDays(terms.Number(after, late)) is var last && last < terms.Today)
            {
                duty.Stopped(last.PlusDays(1));
            }

            if (!explained.IsEmpty && duty.DoneOn is null && (duty.StoppedOn is not null || duty.Rule.MayBeExplainedAway) && explained.FirstOrDefault(each => each.Fact.Accepted == true && each.Fact.Key == duty.Key && each.Fact.By == duty.By) is { } why)
            {
                duty.ExplainedBy(why);
            }

            if (duty.By is not { } by)
            {
                yield return duty;
            }
            else if (duty.Rule.InForce.Covers(by))
            {
                yield return IsBeyond(duty, by) ? duty with { By = null, PlanFor = null, BeyondOn = by, Why = $"{Needs} are known until {beyond!.Value.From.PlusDays(-1).InWords()}{(beyond.Value.Until is { } until ? $" and again from {until.PlusDays(1).InWords()}" : "")} only" }
                    : duty.Rule.ChangedForATime?.Covers(by) == true
                    ? duty with { By = null, Why = $"{duty.Why}; the rule was changed for a time then, in words not verified here" }
                    : duty;
            }
        }

        bool IsBeyond(Duty duty, DateOnly by) =>
            beyond is { } days && days.Covers(by) && by < terms.Today && !duty.OnTime && !(duty.StoppedOn <= by);
    }

    /// <summary>The days at the end of which nothing is known of what it needs: what fell due in them and is not known to be done is not late.</summary>
    protected virtual DateSpan? NotKnownAfter(TRecord record, Terms terms) => null;

    /// <summary>The day from which nothing falls due by a rule, as it is known already that there will be nobody to owe it to.</summary>
    protected virtual DateOnly? NotOwedFrom(TRecord record, Rule rule) => null;

    protected abstract IEnumerable<Duty> Duties(TRecord record, Terms terms);

    /// <summary>An open duty by a day.</summary>
    protected static Duty Owed(Rule rule, string what, DateOnly by, Reason why, Terms terms, params ImmutableArray<Entry> because) => new(rule, what, by, because)
    {
        PlanFor = terms.Calendar.LatestWorkingDayOnOrBefore(by),
        Provisional = terms.Calendar.IsProvisional(by),
        InPieces = why,
    };

    /// <summary>A duty of which it cannot be known when it was due.</summary>
    protected static Duty NotKnown(Rule rule, string what, string why, params ImmutableArray<Entry> because) => new(rule, what, null, because) { Why = why };

    protected Duty Owed(string what, DateOnly by, Reason why, Terms terms, params ImmutableArray<Entry> because) => Owed(Rule, what, by, why, terms, because);

    protected Duty NotKnown(string what, string why, params ImmutableArray<Entry> because) => NotKnown(Rule, what, why, because);
}
