using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>
/// Everything said of one subject, in the order in which it was said. Immutable: another entry makes another record,
/// so whatever was worked out of one may be kept with it.
/// </summary>
public abstract class Record
{
    private readonly ConcurrentDictionary<object, object> once = new();
    private Dictionary<Type, List<Entry>>? byKind;

    protected Record(RecordParts parts)
    {
        (Id, Entries, Joined) = parts;
        Kind = RecordKind.Of(GetType());
    }

    public SubjectId Id { get; }

    public RecordKind Kind { get; }

    /// <summary>True where what acts of their own said may go on naming a fact that was withdrawn.</summary>
    public virtual bool ActsOutliveWhatTheyName => false;

    /// <summary>All entries by seq: own, of records joined into this one, and of facts about others that name this one.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Other records that turned out to be about the same subject, whose entries are here too.</summary>
    public ImmutableArray<SubjectId> Joined { get; }

    /// <summary>The last entry of each fact, in the order in which the facts were first said; retracted ones too.</summary>
    public ImmutableArray<Entry> Heads => Once(this, nameof(Heads), static record =>
    {
        var heads = new Dictionary<FactId, Entry>();
        foreach (var entry in record.Entries)
        {
            heads[entry.FactId] = entry;
        }

        return heads.Values.ToImmutableArray();
    });

    /// <summary>What is held true now of one kind: live heads only, in the order in which they were first said.</summary>
    public ImmutableArray<Entry<TFact>> Facts<TFact>()
        where TFact : Fact =>
        ByKind.TryGetValue(typeof(TFact), out var heads) ? Once(this, typeof(TFact), record => heads.Cast<Entry<TFact>>().ToImmutableArray()) : [];

    /// <summary>Live heads about this subject by their type, so that asking for one of many kinds costs one look.</summary>
    private Dictionary<Type, List<Entry>> ByKind => byKind ?? Interlocked.CompareExchange(ref byKind, Sorted(), null) ?? byKind;

    private Dictionary<Type, List<Entry>> Sorted()
    {
        var kinds = new Dictionary<Type, List<Entry>>();
        foreach (var head in Heads)
        {
            if (head.IsLive && IsAbout(head))
            {
                (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(kinds, head.Said!.GetType(), out _) ??= []).Add(head);
            }
        }

        return kinds;
    }

    /// <summary>Every entry of one fact, first to last.</summary>
    public IEnumerable<Entry> Line(FactId fact) => Entries.Where(entry => entry.FactId == fact);

    public Entry? Head(FactId fact) => Heads.FirstOrDefault(head => head.FactId == fact);

    /// <summary>The facts that belong to another record and were moved there: nobody is shown them here.</summary>
    public IReadOnlySet<FactId> MovedAway => Once(this, nameof(MovedAway), static record => record.Heads.Where(head => head.IsLive).Select(head => head.Said).OfType<IHides>().SelectMany(each => each.Hidden).ToHashSet());

    /// <summary>Works a thing out once for this record. The key must be the same object each time.</summary>
    public T Once<T>(object key, Func<Record, T> work)
        where T : notnull => Once(this, key, work);

    private static T Once<TRecord, T>(TRecord record, object key, Func<TRecord, T> work)
        where TRecord : Record
        where T : notnull
    {
        if (record.once.TryGetValue(key, out var known))
        {
            return (T)known;
        }

        // Two may work it out at once; both are given the one that is kept, as some of what is kept is told apart by what it is.
        return (T)record.once.GetOrAdd(key, work(record));
    }

    private bool IsAbout(Entry entry) => entry.Subject == Id || Joined.Contains(entry.Subject);
}
