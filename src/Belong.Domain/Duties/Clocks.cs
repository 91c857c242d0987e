using System.Collections.Frozen;
using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;

namespace Belong.Domain.Duties;

/// <summary>Every clock, found by its type, and the duties they yield of any record.</summary>
public static class Clocks
{
    private static readonly object DutiesKey = new();

    /// <summary>Every clock there is, of whatever kind of record, by name.</summary>
    public static ImmutableArray<Clock> All { get; } = Modules.Each<Clock>();

    private static readonly FrozenDictionary<RecordKind, ImmutableArray<Clock>> ByKind = All.GroupBy(clock => clock.About).ToFrozenDictionary(each => each.Key, each => each.ToImmutableArray());

    /// <summary>The rules of every clock there is.</summary>
    public static IEnumerable<Rule> Rules => All.SelectMany(clock => clock.Rules);

    /// <summary>What a clock must know to judge.</summary>
    public static string NeedsOf<TClock>()
        where TClock : Clock => The<TClock>.Clock.Needs;

    public static Rule RuleOf<TClock>()
        where TClock : Clock => The<TClock>.Clock.Rule;

    /// <summary>The clocks of a kind of record; none where nothing is owed to it.</summary>
    public static ImmutableArray<Clock> Of(RecordKind kind) => ByKind.GetValueOrDefault(kind, []);

    extension(Record record)
    {
        /// <summary>Every duty one clock yields of the record.</summary>
        public ImmutableArray<Duty> Duties<TClock>(Terms terms)
            where TClock : Clock => Of(record, terms, The<TClock>.Place);

        /// <summary>Every duty of every clock: the one list that pages, figures and feeds all read.</summary>
        public IEnumerable<Duty> AllDuties(Terms terms)
        {
            for (var i = 0; i < Of(record.Kind).Length; i++)
            {
                foreach (var duty in Of(record, terms, i))
                {
                    yield return duty;
                }
            }
        }

        /// <summary>Those of them that are open and known: what somebody has to do. After a change elsewhere they need not be looked for again.</summary>
        public ImmutableArray<Duty> OpenDuties(Terms terms)
        {
            var worked = Worked(record, terms);
            return worked.Open is { IsDefault: false } open ? open : worked.Open = [.. record.AllDuties(terms).Where(duty => duty.IsOpen && duty.IsKnown)];
        }

        /// <summary>Those that stopped when they were late already and were never done.</summary>
        public ImmutableArray<Duty> MissedDuties(Terms terms)
        {
            var worked = Worked(record, terms);
            return worked.Missed is { IsDefault: false } missed ? missed : worked.Missed = [.. record.AllDuties(terms).Where(duty => duty.On(terms.Today) == DutyState.NeverMet && duty.By < terms.Today && duty.StoppedOn <= terms.Today)];
        }
    }

    /// <summary>A clock's duties, worked out once for this record and these terms: those of the last terms asked for stay.</summary>
    private static ImmutableArray<Duty> Of(Record record, Terms terms, int clock)
    {
        var now = Worked(record, terms);
        return now.ByClock[clock] is { IsDefault: false } known ? known : now.ByClock[clock] = [.. Of(record.Kind)[clock].Run(record, terms)];
    }

    private static WorkedOut Worked(Record record, Terms terms)
    {
        var last = record.Once(DutiesKey, static _ => new Last());
        var now = last.Now;
        return now is not null && now.Terms.SameAs(terms) ? now : last.Now = new(terms, new ImmutableArray<Duty>[Of(record.Kind).Length]);
    }

    /// <summary>A clock, and its place among those of its kind of record.</summary>
    private static class The<TClock>
        where TClock : Clock
    {
        public static readonly TClock Clock = All.OfType<TClock>().Single();
        public static readonly int Place = Of(Clock.About).IndexOf(Clock);
    }

    private sealed class WorkedOut(Terms terms, ImmutableArray<Duty>[] byClock)
    {
        public Terms Terms => terms;
        public ImmutableArray<Duty>[] ByClock => byClock;
        public ImmutableArray<Duty> Open { get; set; }
        public ImmutableArray<Duty> Missed { get; set; }
    }

    private sealed class Last
    {
        public volatile WorkedOut? Now;
    }
}
