using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>
/// Everything said of one subject, in the order in which it was said. Immutable: another entry makes another record,
/// so whatever was worked out of one may be kept with it.
/// </summary>
public abstract class Record
{
    private readonly ConcurrentDictionary<object, object> kept = new();

    protected Record(SubjectId id, ImmutableArray<Entry> entries, ImmutableArray<SubjectId> joined)
    {
        Id = id;
        Entries = entries;
        Joined = joined;
    }

    public SubjectId Id { get; }

    public abstract SubjectKind Kind { get; }

    /// <summary>All entries by seq: own, of records joined into this one, and of facts about others that name this one.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Other records that turned out to be about the same subject, whose entries are here too.</summary>
    public ImmutableArray<SubjectId> Joined { get; }

    /// <summary>The last entry of each fact, in the order in which the facts were first said; retracted ones too.</summary>
    public ImmutableArray<Entry> Heads => Keep(this, nameof(Heads), static record =>
    {
        var heads = new Dictionary<FactId, Entry>();
        foreach (var entry in record.Entries)
        {
            heads[entry.FactId] = entry;
        }

        return heads.Values.ToImmutableArray();
    });

    public static Record Of(SubjectKind kind, SubjectId id, ImmutableArray<Entry> entries, ImmutableArray<SubjectId> joined = default) => kind switch
    {
        SubjectKind.Child => new ChildRecord(id, entries, joined.IsDefault ? [] : joined),
        SubjectKind.Council => new CouncilRecord(id, entries),
        SubjectKind.Worker => new WorkerRecord(id, entries),
        SubjectKind.Report => new ReportRecord(id, entries),
        SubjectKind.Panel => new PanelRecord(id, entries),
        SubjectKind.BusinessPlan => new BusinessPlanRecord(id, entries),
        _ => new ReturnRecord(id, entries),
    };

    /// <summary>What is held true now of one kind: live heads only, in the order in which they were first said.</summary>
    public ImmutableArray<Entry<TFact>> Facts<TFact>()
        where TFact : Fact =>
        ByKind.TryGetValue(typeof(TFact), out var heads) ? Keep(this, typeof(TFact), record => heads.Cast<Entry<TFact>>().ToImmutableArray()) : [];

    /// <summary>Live heads about this subject by their type, so that asking for one of many kinds costs one look.</summary>
    private Dictionary<Type, List<Entry>> ByKind => Keep(this, nameof(ByKind), static record =>
    {
        var kinds = new Dictionary<Type, List<Entry>>();
        foreach (var head in record.Heads)
        {
            if (head.IsLive && record.IsAbout(head))
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(kinds, head.Said!.GetType(), out _) ??= []).Add(head);
            }
        }

        return kinds;
    });

    /// <summary>Every entry of one fact, first to last.</summary>
    public IEnumerable<Entry> Line(FactId fact) => Entries.Where(entry => entry.FactId == fact);

    public Entry? Head(FactId fact) => Heads.FirstOrDefault(head => head.FactId == fact);

    /// <summary>Works a thing out once for this record and keeps it. The key must be the same object each time.</summary>
    public T Keep<T>(object key, Func<Record, T> work)
        where T : notnull => Keep(this, key, work);

    private static T Keep<TRecord, T>(TRecord record, object key, Func<TRecord, T> work)
        where TRecord : Record
        where T : notnull
    {
        if (record.kept.TryGetValue(key, out var known))
        {
            return (T)known;
        }

        // Two may work it out at once; both are given the one that is kept, as some of what is kept is told apart by what it is.
        return (T)record.kept.GetOrAdd(key, work(record));
    }

    private bool IsAbout(Entry entry) => entry.Subject == Id || Joined.Contains(entry.Subject);
}

/// <summary>A child's record. Modules add their own words to it with extension members.</summary>
public sealed class ChildRecord(SubjectId id, ImmutableArray<Entry> entries, ImmutableArray<SubjectId> joined) : Record(id, entries, joined)
{
    public override SubjectKind Kind => SubjectKind.Child;
}

/// <summary>Somebody who works for the council, and in which posts.</summary>
public sealed class WorkerRecord(SubjectId id, ImmutableArray<Entry> entries) : Record(id, entries, [])
{
    public override SubjectKind Kind => SubjectKind.Worker;
}

/// <summary>What the council says of itself: whose records these are, its settings, further days off.</summary>
public sealed class CouncilRecord(SubjectId id, ImmutableArray<Entry> entries) : Record(id, entries, [])
{
    public override SubjectKind Kind => SubjectKind.Council;

    /// <summary>There is one council to a database, so its id is fixed.</summary>
    public static SubjectId TheCouncil { get; } = new(new Guid("be10c000-0000-4000-8000-000000000001"));
}

/// <summary>A report that somebody writes: its head, its text, what others said of it, and what was published.</summary>
public sealed class ReportRecord(SubjectId id, ImmutableArray<Entry> entries) : Record(id, entries, [])
{
    public override SubjectKind Kind => SubjectKind.Report;
}

/// <summary>A board, panel or group: its terms, its seats, its meetings and what was decided at them.</summary>
public sealed class PanelRecord(SubjectId id, ImmutableArray<Entry> entries) : Record(id, entries, [])
{
    public override SubjectKind Kind => SubjectKind.Panel;
}

/// <summary>A service's business plan for a year: its targets, its objectives and how they were found to stand.</summary>
public sealed class BusinessPlanRecord(SubjectId id, ImmutableArray<Entry> entries) : Record(id, entries, [])
{
    public override SubjectKind Kind => SubjectKind.BusinessPlan;
}

/// <summary>What is known of one return: its imports and what they cover.</summary>
public sealed class ReturnRecord(SubjectId id, ImmutableArray<Entry> entries) : Record(id, entries, [])
{
    public override SubjectKind Kind => SubjectKind.Return;
}
