namespace Belong.Returns.Ssda903.Checking;

/// <summary>Takes down the rows that rules name. One belongs to one worker, and they are put together at the end.</summary>
public sealed class Found
{
    private readonly List<(int Rule, Row Row)> rows = [];

    /// <summary>The rule at work, by its place in the list being run.</summary>
    internal int Rule { get; set; }

    internal IReadOnlyList<(int Rule, Row Row)> Rows => rows;

    internal int Count => rows.Count;

    /// <summary>The rows named since the mark.</summary>
    internal IEnumerable<Row> Since(int mark) => rows.Skip(mark).Select(each => each.Row);

    /// <summary>The row is wrong. Naming it twice is the same as once.</summary>
    public void Add(Row row) => rows.Add((Rule, row));

    /// <summary>Each of them is wrong.</summary>
    public void AddAll(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            Add(row);
        }
    }

    /// <summary>The row does not go with these others: it and each of them is named, and nothing where there are no others.</summary>
    public void AddWith(Row row, IEnumerable<Row> others)
    {
        foreach (var other in others)
        {
            Add(row);
            Add(other);
        }
    }

    /// <summary>Forgets what the rule at work said since the mark, because it broke off.</summary>
    internal void BackTo(int mark) => rows.RemoveRange(mark, rows.Count - mark);
}
