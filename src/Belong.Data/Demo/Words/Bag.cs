namespace Belong.Data.Demo.Words;

/// <summary>Sentences drawn so that none comes twice in one life before all have come.</summary>
internal sealed class Bag(Random random)
{
    private readonly Dictionary<string[], Queue<string>> left = [];
    private readonly Dictionary<string[], string> last = [];

    /// <summary>The next sentence that fits; blank where none does. What does not fit today may fit the next time round.</summary>
    public string Draw(string[] from, Func<string, bool> fits)
    {
        for (var tries = 0; tries < from.Length; tries++)
        {
            if (Draw(from) is var drawn && fits(drawn))
            {
                return drawn;
            }
        }

        return Array.Find(from, each => fits(each)) ?? "";
    }

    public string Draw(string[] from)
    {
        if (!left.TryGetValue(from, out var queue) || queue.Count == 0)
        {
            var shuffled = (string[])from.Clone();
            random.Shuffle(shuffled);
            if (shuffled.Length > 1 && last.TryGetValue(from, out var said) && shuffled[0] == said)
            {
                (shuffled[0], shuffled[^1]) = (shuffled[^1], shuffled[0]);
            }

            left[from] = queue = new(shuffled);
        }

        return last[from] = queue.Dequeue();
    }
}
