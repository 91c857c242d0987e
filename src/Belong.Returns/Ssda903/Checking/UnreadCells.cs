namespace Belong.Returns.Ssda903.Checking;

/// <summary>Takes the columns of a row that cannot be read, or only whether there is one.</summary>
/// <param name="columns">Where the columns are put; null where nobody asks which.</param>
internal struct UnreadCells(List<string>? columns)
{
    public bool Any { get; private set; }

    /// <summary>A date that may be blank.</summary>
    public void Date(DateGiven date, string column)
    {
        if (date.IsWrong)
        {
            Add(column);
        }
    }

    /// <summary>A date that the row cannot be without.</summary>
    public void Needed(DateGiven date, string column)
    {
        if (!date.IsDay)
        {
            Add(column);
        }
    }

    public void Add(string column)
    {
        Any = true;
        columns?.Add(column);
    }
}
