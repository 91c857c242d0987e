namespace Belong.Data.Demo.Words;

/// <summary>Sentences drawn so that none comes twice in one life before all have come.</summary>
internal sealed class Bag(Random random)
{
    private readonly Dictionary<string[], Queue<string>> left = [];

    public string Draw(string[] from)
    {
        if (!left.TryGetValue(from, out var queue) || queue.Count == 0)
        {
            var shuffled = (string[])from.Clone();
            random.Shuffle(shuffled);
            left[from] = queue = new(shuffled);
        }

        return queue.Dequeue();
    }
}
