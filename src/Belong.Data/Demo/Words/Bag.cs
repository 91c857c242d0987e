namespace Belong.Data.Demo.Words;

/// <summary>Sentences drawn so that none comes twice in one life before all have come.</summary>
internal sealed class Bag(Random random)
{
    private readonly Dictionary<string[], Queue<string>> left = [];
    private readonly Dictionary<string[], string> last = [];

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
