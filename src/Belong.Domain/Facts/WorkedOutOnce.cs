using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>
/// What was worked out of a county once, in two lengths of life: for this county only, and until a record of one kind changes. The next
/// county takes over what its change left true. A county of which nobody asked anything holds nothing: of the hundred thousands there are
/// while a history is told, that is nearly every one.
/// </summary>
internal sealed class WorkedOutOnce
{
    private ConcurrentDictionary<object, object>? here;
    private ImmutableDictionary<RecordKind, ConcurrentDictionary<object, object>> ofKind;
    private ImmutableDictionary<RecordKind, object> besides;

    private WorkedOutOnce(ImmutableDictionary<RecordKind, ConcurrentDictionary<object, object>> ofKind, ImmutableDictionary<RecordKind, object> besides) =>
        (this.ofKind, this.besides) = (ofKind, besides);

    public static WorkedOutOnce Nothing => new(ImmutableDictionary<RecordKind, ConcurrentDictionary<object, object>>.Empty, ImmutableDictionary<RecordKind, object>.Empty);

    public T Here<T>(object key, Func<T> work)
        where T : notnull => (T)(here ?? Interlocked.CompareExchange(ref here, new(), null) ?? here).GetOrAdd(key, _ => work());

    public T Of<T>(RecordKind kind, object key, Func<T> work)
        where T : notnull => (T)ImmutableInterlocked.GetOrAdd(ref ofKind, kind, _ => new()).GetOrAdd(key, _ => work());

    /// <summary>The same object until a record of another kind changes.</summary>
    public object Besides(RecordKind kind) => ImmutableInterlocked.GetOrAdd(ref besides, kind, _ => new());

    /// <summary>What stays true after records of some kinds changed.</summary>
    public WorkedOutOnce After(IEnumerable<RecordKind> changed)
    {
        var kinds = changed.ToHashSet();
        return new(ofKind.RemoveRange(kinds), kinds.Count switch
        {
            0 => besides,
            1 => ImmutableDictionary<RecordKind, object>.Empty.Add(kinds.First(), Besides(kinds.First())),
            _ => ImmutableDictionary<RecordKind, object>.Empty,
        });
    }
}
