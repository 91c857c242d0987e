using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>What comes of each record, kept by the record: what a county of any size comes to costs a change no more than the records it touched.</summary>
public sealed class Gathered<T>
{
    private readonly ConcurrentDictionary<object, Lazy<object>> once = new();
    private readonly ImmutableDictionary<SubjectId, ImmutableArray<T>> ofRecord;

    private Gathered(ImmutableDictionary<SubjectId, ImmutableArray<T>> ofRecord) => this.ofRecord = ofRecord;

    /// <summary>All that came of any record, in no order that means anything.</summary>
    public IEnumerable<T> All => ofRecord.Values.SelectMany(each => each);

    /// <summary>What came of one record; empty where nothing did.</summary>
    public ImmutableArray<T> Of(SubjectId id) => ofRecord.TryGetValue(id, out var came) ? came : [];

    /// <summary>Works out once a thing that turns on nothing but this; it stands until what came of some record changes.</summary>
    public TTo Once<TTo>(object key, Func<Gathered<T>, TTo> work)
        where TTo : class => (TTo)once.GetOrAdd(key, _ => new(() => work(this))).Value;

    internal static Gathered<T> Of<TRecord>(IReadOnlyList<TRecord> records, Func<TRecord, IEnumerable<T>> each)
        where TRecord : Record => new(AtOnce.Of(records, record => each(record).ToImmutableArray()).Zip(records).Where(came => !came.First.IsEmpty).ToImmutableDictionary(came => came.Second.Id, came => came.First));

    /// <summary>The same after records changed: this very object where nothing else comes of any of them.</summary>
    internal Gathered<T> After<TRecord>(IEnumerable<SubjectId> changed, Func<SubjectId, Record?> find, Func<TRecord, IEnumerable<T>> each)
        where TRecord : Record
    {
        var next = ofRecord;
        foreach (var id in changed)
        {
            var record = find(id);
            if (record is not null && record.Id != id)
            {
                next = next.Remove(id); // it is part of another now
            }

            if (record is TRecord said && each(said).ToImmutableArray() is { IsEmpty: false } came)
            {
                next = next.TryGetValue(said.Id, out var was) && was.SequenceEqual(came) ? next : next.SetItem(said.Id, came);
            }
            else
            {
                next = next.Remove(record?.Id ?? id);
            }
        }

        return next == ofRecord ? this : new(next);
    }
}
