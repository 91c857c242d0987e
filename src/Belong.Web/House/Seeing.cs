using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Web.House.Doings;
using Belong.Web.House.Sight;

namespace Belong.Web.House;

/// <summary>
/// One request of somebody, whether a page or a program asks: who they are, the county as it is or as it was known, what of it
/// they may see, do and read, and what they were shown. What was shown is logged before the answer is sent; if it cannot be
/// logged, it is not sent.
/// </summary>
/// <param name="house">The service.</param>
/// <param name="me">Whoever asks.</param>
/// <param name="knownAt">The instant as at which the records are read (UTC); null for now.</param>
public sealed class Seeing(TheHouse house, Person me, DateTime? knownAt)
{
    private readonly HashSet<SubjectId> shown = [];
    private County? county;
    private Terms? terms;
    private Reader? reader;

    public Person Me => me;

    public DateTime? KnownAt => knownAt;

    /// <summary>The county as it is read here: one and the same for the whole answer, whatever others record meanwhile.</summary>
    public County County => county ??= knownAt is { } instant ? house.AsKnownAt(instant) : house.Ledger.County;

    public Terms Terms => terms ??= Terms.Of(County, Day);

    /// <summary>The day the answer speaks of: today, or that of the instant it is read at.</summary>
    public DateOnly Day => knownAt is { } instant ? LondonDay.Of(instant) : house.Clock.Today;

    /// <summary>Whoever reads here, as the rules of sight ask about them: now, whatever they look back to.</summary>
    public Reader Reader => reader is { } known && known.Now == house.Ledger.County ? known : reader = new(me, house.Ledger.County, house.Clock.Today, house.HasPersonas, house.Clock.Instant());

    /// <summary>What was shown so far, whole or in a list.</summary>
    public IReadOnlyCollection<SubjectId> Shown => shown;

    /// <summary>
    /// Whether they may see a record as it is shown. Every record whose entries are in it is asked about, as it is
    /// now: two that were once joined may since have been separated and one of them closed.
    /// </summary>
    public bool MaySee(Record record) =>
        SightRule.For(record.Kind) is { } rule && me.May(rule.Needs) && (record.Joined.IsEmpty ? [record.Id] : record.Joined.Add(record.Id)).All(id => (house.Ledger.County.Find(id) ?? (record.Kind.Only is null ? null : record)) is { } now && now.Kind == record.Kind && rule.MaySee(now, Reader));

    /// <summary>The same, but for what is open to them for a time only, in an emergency.</summary>
    public bool MaySeeForGood(Record record) =>
        MaySee(record) && SightRule.For(record.Kind)!.MaySee(house.Ledger.County.Find(record.Id) ?? record, Reader with { Instant = null });

    /// <summary>Every child whose record they may see: all of whom <see cref="MaySee"/> holds, without asking it of the whole county.</summary>
    public IReadOnlyList<ChildRecord> ChildrenSeen => knownAt is null ? Sight.Children.SeenBy(me, County, Day, MaySee) : [.. County.Children.Where(MaySee)];

    /// <summary>Whether they may read an entry of a record that they may see.</summary>
    public bool MayRead(Record record, Entry entry) => SightRule.For(record.Kind)?.MayRead(entry, Reader) == true;

    /// <summary>What belonged to another and was moved is shown to nobody here, however far back they look.</summary>
    public bool IsHidden(Record record, FactId fact) => (house.Ledger.County.Find(record.Id) ?? record).MovedAway.Contains(fact);

    /// <summary>True of an adopted child's record that they did not open with a reason in the last two hours.</summary>
    public bool IsSealedTo(Record record) => (house.Ledger.County.Find(record.Id) ?? record) is ChildRecord { IsSealed: true } adopted && !adopted.IsOpenedBy(me.Id, house.Clock.Instant());

    /// <summary>The record of a kind and an id that they may see; null where they may not, as of none at all.</summary>
    public Record? Find(SightRule rule, SubjectId id)
    {
        return In(house.Ledger.County) is { } now && MaySee(now) && In(County) is { } then && MaySee(then) ? then : null;

        // Of the only record of a kind there is something to see before anything was said of it.
        Record? In(County county) => (county.Find(id) ?? (rule.Of.Only == id ? rule.Of.Make(id, []) : null)) is { } found && found.Kind == rule.Of ? found : null;
    }

    /// <summary>The act as they may do it: a record that it names and they may not see is for them none at all, whatever else is wrong with what was said.</summary>
    public TAct AsMayDo<TAct>(TAct act)
        where TAct : Act
    {
        if (act is INamesAnother names && names.Another(County) is { } other && !MaySee(other))
        {
            act.GetType().GetProperty(names.Named.Part)!.SetValue(act, INamesAnother.Nobody);
        }

        return act;
    }

    /// <summary>Why they of all people may not do this, whatever it would come to; null where nothing stands against it.</summary>
    public string? Against(Act act)
    {
        // Who sees a child for two hours does not make the child theirs.
        if ((act switch { AllocateWorker give => [give.Child], HandOver give => give.Children, JoinWithRecord join => [join.Child], _ => (IReadOnlyList<SubjectId>)[] }).Any(child => County.Child(child) is { } theirs && !MaySeeForGood(theirs)))
        {
            return "You see this child in an emergency only: ask whoever manages the child’s team";
        }

        return act switch { RecordFact { Subject: var on, Said: { } said } => (on, said), CorrectFact { Subject: var on, Right: { } right } => (on, right), CompleteFact { Subject: var on, Said: { } said } => (on, said), _ => ((SubjectId, Fact)?)null } is var (of, what)
            && County.Find(of) is { } about ? Doing.RefusedTo(me, about, what) : null;
    }

    /// <summary>A figure as they may see it: where small numbers are hidden, with a mark in their place.</summary>
    public Figure Disclosed(Figure figure, Reading reading, Scope? scope, bool hidesSmall)
    {
        if (!hidesSmall)
        {
            return figure;
        }

        var least = Terms.Number(SmallNumbers.Hidden, house.Clock.Today);
        return Disclosure.Of(figure, house.HiddenOf(reading, figure.Measure, scope, figure.Breakdown, least), least);
    }

    /// <summary>Notes that records are shown, whole or in a list.</summary>
    public void Showing(params IEnumerable<Record> records) => shown.UnionWith(records.Select(record => record.Id));

    public void Showing(SubjectId subject) => shown.Add(subject);

    /// <summary>Reads the county anew after something was recorded.</summary>
    public void Again() => (county, terms) = (null, null);

    /// <summary>Logs what was shown, or refused, under the address that was asked for.</summary>
    public Task LogAsync(string path, bool refused) => house.Log.WriteAsync(new Look(me.Id, path, refused, [.. shown]));
}
