using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Duties;

/// <summary>A rule at work: from a record it works out every duty there has been, done, stopped or open.</summary>
/// <remarks>Pure: the same record, the same terms, the same duties. Only <see cref="Terms.Today"/> ends what goes on for ever.</remarks>
public abstract class Clock<TRecord>
    where TRecord : Record
{
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
    public IEnumerable<Duty> Run(TRecord record, Terms terms)
    {
        var name = GetType().Name;
        var beyond = NotKnownAfter(record, terms);
        foreach (var made in Duties(record, terms))
        {
            var duty = made.Of(name);
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

/// <summary>Every clock, found by its type, and the duties they yield.</summary>
public static class Clocks
{
    private static readonly object DutiesKey = new();

    public static ImmutableArray<Clock<ChildRecord>> OfAChild { get; } = Of<ChildRecord>();

    public static ImmutableArray<Clock<PanelRecord>> OfAPanel { get; } = Of<PanelRecord>();

    /// <summary>The rules of every clock there is.</summary>
    public static IEnumerable<Rule> Rules => OfAChild.SelectMany(clock => clock.Rules).Concat(OfAPanel.SelectMany(clock => clock.Rules));

    /// <summary>What a child's clock must know to judge.</summary>
    public static string NeedsOf<TClock>()
        where TClock : Clock<ChildRecord> => OfAChild[Place<TClock>.Index].Needs;

    /// <summary>The rule of a child's clock.</summary>
    public static Rule RuleOf<TClock>()
        where TClock : Clock<ChildRecord> => OfAChild[Place<TClock>.Index].Rule;

    extension(ChildRecord child)
    {
        /// <summary>Every duty one clock yields for the child.</summary>
        public ImmutableArray<Duty> Duties<TClock>(Terms terms)
            where TClock : Clock<ChildRecord> => Of(child, terms, Place<TClock>.Index);

        /// <summary>Every duty of every clock: the one list that pages, figures and feeds all read.</summary>
        public IEnumerable<Duty> AllDuties(Terms terms)
        {
            for (var i = 0; i < OfAChild.Length; i++)
            {
                foreach (var duty in Of(child, terms, i))
                {
                    yield return duty;
                }
            }
        }

        /// <summary>Those of them that are open and known: what somebody has to do. After a change elsewhere they need not be looked for again.</summary>
        public ImmutableArray<Duty> OpenDuties(Terms terms)
        {
            var worked = Worked(child, terms);
            return worked.Open is { IsDefault: false } open ? open : worked.Open = [.. child.AllDuties(terms).Where(duty => duty.IsOpen && duty.IsKnown)];
        }
    }

    /// <summary>A clock's duties, worked out once for this record and these terms: the last terms asked for are kept with it.</summary>
    private static ImmutableArray<Duty> Of(ChildRecord child, Terms terms, int clock)
    {
        var now = Worked(child, terms);
        return now.ByClock[clock] is { IsDefault: false } known ? known : now.ByClock[clock] = [.. OfAChild[clock].Run(child, terms)];
    }

    private static WorkedOut Worked(ChildRecord child, Terms terms)
    {
        var kept = child.Keep(DutiesKey, static _ => new Kept());
        var now = kept.Now;
        return now is not null && now.Terms.SameAs(terms) ? now : kept.Now = new(terms, new ImmutableArray<Duty>[OfAChild.Length]);
    }

    private static ImmutableArray<Clock<TRecord>> Of<TRecord>()
        where TRecord : Record =>
    [
        .. Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Clock<TRecord>)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (Clock<TRecord>)Activator.CreateInstance(type)!),
    ];

    private static class Place<TClock>
        where TClock : Clock<ChildRecord>
    {
        public static readonly int Index = OfAChild.IndexOf(OfAChild.OfType<TClock>().Single());
    }

    private sealed class WorkedOut(Terms terms, ImmutableArray<Duty>[] byClock)
    {
        public Terms Terms => terms;
        public ImmutableArray<Duty>[] ByClock => byClock;
        public ImmutableArray<Duty> Open { get; set; }
    }

    private sealed class Kept
    {
        public volatile WorkedOut? Now;
    }
}
