using System.Collections.Concurrent;

namespace Belong.Domain.Facts;

/// <summary>
/// Works over many records on every core, in their order. Whoever asks does themselves what no other thread takes up, so that nobody waits for a thread: parallel
/// queries that keep an order wait at a barrier until all of theirs run, and under many requests at once none of them does.
/// </summary>
public static class AtOnce
{
    /// <summary>What comes of each, in the order of the first.</summary>
    public static TTo[] Of<TFrom, TTo>(IReadOnlyList<TFrom> all, Func<TFrom, TTo> each)
    {
        var done = new TTo[all.Count];
        if (all.Count > 0)
        {
            Parallel.ForEach(Partitioner.Create(0, all.Count), range =>
            {
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    done[i] = each(all[i]);
                }
            });
        }

        return done;
    }

    /// <summary>Those of which it holds, in their order.</summary>
    public static IEnumerable<T> Where<T>(IReadOnlyList<T> all, Func<T, bool> holds) => Of(all, holds).Zip(all).Where(each => each.First).Select(each => each.Second);

    /// <summary>All that comes of each, in the order of the first.</summary>
    public static IEnumerable<TTo> Many<TFrom, TTo>(IReadOnlyList<TFrom> all, Func<TFrom, IEnumerable<TTo>> each) => Of(all, from => each(from).ToList()).SelectMany(made => made);
}
