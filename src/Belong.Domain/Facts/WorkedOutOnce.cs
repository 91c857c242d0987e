using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Belong.Domain.Facts;

/// <summary>
/// What was worked out of a county once, in three lengths of life: for this county only; until a record of one kind changes; and for as long as
/// it can be followed from change to change. The next county takes over what its change left true, and of the last what it was and whom
/// changes touched since. A county of which nobody asked anything holds nothing: of the hundred thousands there are while a history is told,
/// that is nearly every one.
/// </summary>
internal sealed class WorkedOutOnce
{
    /// <summary>What nobody asked for while so many records changed is let go: it is worked out anew if somebody does.</summary>
    private const int FollowedFor = 2_000;

    private ImmutableDictionary<object, Before> before;
    private ConcurrentDictionary<object, object>? here;
    private ConcurrentDictionary<object, Lazy<object>>? followed;
    private ImmutableDictionary<RecordKind, ConcurrentDictionary<object, object>> ofKind;
    private ImmutableDictionary<RecordKind, object> besides;

    private WorkedOutOnce(ImmutableDictionary<RecordKind, ConcurrentDictionary<object, object>> ofKind, ImmutableDictionary<RecordKind, object> besides, ImmutableDictionary<object, Before> before) =>
        (this.ofKind, this.besides, this.before) = (ofKind, besides, before);

    public static WorkedOutOnce Nothing => new(ImmutableDictionary<RecordKind, ConcurrentDictionary<object, object>>.Empty, ImmutableDictionary<RecordKind, object>.Empty, ImmutableDictionary<object, Before>.Empty);

    public T Here<T>(object key, Func<T> work)
        where T : notnull => (T)(here ?? Interlocked.CompareExchange(ref here, new(), null) ?? here).GetOrAdd(key, _ => work());

    public T Of<T>(RecordKind kind, object key, Func<T> work)
        where T : notnull => (T)ImmutableInterlocked.GetOrAdd(ref ofKind, kind, _ => new()).GetOrAdd(key, _ => work());

    /// <summary>The same object until a record of another kind changes.</summary>
    public object Besides(RecordKind kind) => ImmutableInterlocked.GetOrAdd(ref besides, kind, _ => new());

    /// <summary>Works a thing out of the whole county once, and after that from what it was and the records that changed since.</summary>
    /// <remarks>What is still being worked out of an earlier county is waited for, and not begun again: or changes that come faster than it takes would have it begun for ever.</remarks>
    public T Follow<T>(object key, Func<T> first, Func<T, IReadOnlyCollection<SubjectId>, T> next)
        where T : class
    {
        var all = followed ?? Interlocked.CompareExchange(ref followed, new(), null) ?? followed;
        var worked = all.GetOrAdd(key, _ => new(() => before.TryGetValue(key, out var was) ? next((T)was.Worked.Value, was.Since) : first()));
        try
        {
            return (T)worked.Value;
        }
        catch
        {
            // What went wrong once is worked out anew by whoever asks next.
            all.TryRemove(KeyValuePair.Create(key, worked));
            ImmutableInterlocked.TryRemove(ref before, key, out _);
            throw;
        }
    }

    /// <summary>What stays true after records of some kinds changed.</summary>
    public WorkedOutOnce After(IReadOnlyCollection<(SubjectId Id, RecordKind Kind)> changed)
    {
        var kinds = changed.Select(each => each.Kind).ToHashSet();
        return new(
            ofKind.RemoveRange(kinds),
            kinds.Count switch
            {
                0 => besides,
                1 => ImmutableDictionary<RecordKind, object>.Empty.Add(kinds.First(), Besides(kinds.First())),
                _ => ImmutableDictionary<RecordKind, object>.Empty,
            },
            Followed([.. changed.Select(each => each.Id)]));
    }

    private ImmutableDictionary<object, Before> Followed(ImmutableHashSet<SubjectId> changed)
    {
        if (before.IsEmpty && followed is null)
        {
            return before;
        }

        var next = before.ToBuilder();
        foreach (var (key, was) in before)
        {
            if (was.Since.Count + changed.Count > FollowedFor)
            {
                next.Remove(key);
            }
            else
            {
                next[key] = was with { Since = was.Since.Union(changed) };
            }
        }

        foreach (var (key, worked) in followed ?? [])
        {
            if (changed.Count <= FollowedFor)
            {
                next[key] = new(worked, changed);
            }
        }

        return next.ToImmutable();
    }

    /// <summary>What a thing was, or will turn out to be, in an earlier county, and the records that changed since.</summary>
    private sealed record Before(Lazy<object> Worked, ImmutableHashSet<SubjectId> Since);
}
