using System.Collections.Concurrent;

namespace Belong.Domain.Facts;

/// <summary>
/// What was worked out of a county once, in two lengths of life: for this county only, and until a record of one kind changes. The next
/// county takes over what its change left true.
/// </summary>
internal sealed class WorkedOutOnce
{
    private readonly ConcurrentDictionary<object, object> here = new();
    private readonly ConcurrentDictionary<RecordKind, ConcurrentDictionary<object, object>> ofKind;
    private readonly ConcurrentDictionary<RecordKind, object> besides;

    private WorkedOutOnce(IEnumerable<KeyValuePair<RecordKind, ConcurrentDictionary<object, object>>> ofKind, IEnumerable<KeyValuePair<RecordKind, object>> besides) =>
        (this.ofKind, this.besides) = (new(ofKind), new(besides));

    public static WorkedOutOnce Nothing => new([], []);

    public T Here<T>(object key, Func<T> work)
        where T : notnull => (T)here.GetOrAdd(key, _ => work());

    public T Of<T>(RecordKind kind, object key, Func<T> work)
        where T : notnull => (T)ofKind.GetOrAdd(kind, _ => new()).GetOrAdd(key, _ => work());

    /// <summary>The same object until a record of another kind changes.</summary>
    public object Besides(RecordKind kind) => besides.GetOrAdd(kind, _ => new());

    /// <summary>What stays true after records of some kinds changed.</summary>
    public WorkedOutOnce After(IEnumerable<RecordKind> changed)
    {
        var kinds = changed.ToHashSet();
        return kinds.Count switch
        {
            0 => new(ofKind, besides),
            1 => new(ofKind.Where(each => !kinds.Contains(each.Key)), kinds.Select(kind => KeyValuePair.Create(kind, Besides(kind)))),
            _ => new(ofKind.Where(each => !kinds.Contains(each.Key)), []),
        };
    }
}
