namespace Belong.Web.House;

/// <summary>Keeps what was worked out, so many of it: what was not asked for longest goes first.</summary>
/// <param name="madeRoom">Told of each that went so that another could stay.</param>
public sealed class Kept<TKey, TValue>(int atMost, Action<TKey>? madeRoom = null)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, Lazy<TValue> Value)>> found = [];
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> used = new();

    /// <summary>What is kept under the key, worked out once where it is not there, however many ask at once.</summary>
    public TValue Get(TKey key, Func<TValue> work)
    {
        Lazy<TValue> value;
        var gone = new List<TKey>();
        lock (gate)
        {
            if (found.TryGetValue(key, out var node))
            {
                used.Remove(node);
                used.AddFirst(node);
                value = node.Value.Value;
            }
            else
            {
                value = new(work, LazyThreadSafetyMode.ExecutionAndPublication);
                found.Add(key, used.AddFirst((key, value)));
                while (found.Count > atMost)
                {
                    gone.Add(used.Last!.Value.Key);
                    Drop(used.Last!);
                }
            }
        }

        gone.ForEach(each => madeRoom?.Invoke(each));

        try
        {
            return value.Value;
        }
        catch
        {
            // What went wrong once is tried again by whoever asks next.
            Forget(each => each.Equals(key));
            throw;
        }
    }

    /// <summary>What is kept under the key and is worked out already.</summary>
    public bool TryGet(TKey key, out TValue value)
    {
        lock (gate)
        {
            if (found.TryGetValue(key, out var node) && node.Value.Value.IsValueCreated)
            {
                value = node.Value.Value.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Lets go of all under such keys.</summary>
    public void Forget(Func<TKey, bool> such)
    {
        lock (gate)
        {
            foreach (var node in found.Where(each => such(each.Key)).Select(each => each.Value).ToList())
            {
                Drop(node);
            }
        }
    }

    /// <summary>What is worked out and kept, what was asked for last first.</summary>
    public IReadOnlyList<(TKey Key, TValue Value)> All
    {
        get
        {
            lock (gate)
            {
                return [.. used.Where(each => each.Value.IsValueCreated).Select(each => (each.Key, each.Value.Value))];
            }
        }
    }

    private void Drop(LinkedListNode<(TKey Key, Lazy<TValue> Value)> node)
    {
        found.Remove(node.Value.Key);
        used.Remove(node);
    }
}
