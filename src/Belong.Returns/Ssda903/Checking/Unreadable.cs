namespace Belong.Returns.Ssda903.Checking;

/// <summary>
/// What of one child cannot be read: dates that are no dates, no date of birth, no id. A rule that looks at such a cell
/// has not judged the row that holds it, nor, where the cell is another row's, any row of the child.
/// </summary>
internal sealed class Unreadable
{
    private static readonly Comparer<Row> ByNumber = Comparer<Row>.Create((a, b) => a.Number.CompareTo(b.Number));

    /// <summary>The rows in which a column cannot be read, by table, year and column.</summary>
    private readonly Dictionary<(int Table, bool LastYear, string Column), List<Row>> cells = [];
    private readonly bool nameless;
    private readonly IReadOnlyList<SetAside> setAside;

    private Unreadable(Child child)
    {
        nameless = child.Id.Length == 0;
        setAside = child.SetAside;
    }

    /// <summary>Null for a child of whom everything can be read, as nearly all are.</summary>
    public static Unreadable? Of(Child child)
    {
        var unread = child.Id.Length == 0 || child.HasUnreadable || child.Last.HasUnreadable || child.SetAside.Count > 0 ? new Unreadable(child) : null;
        unread?.Gather(child, false);
        unread?.Gather(child.Last, true);
        return unread;
    }

    /// <summary>The rule looks at something that cannot be read, so that some row may not have been judged.</summary>
    public bool Touches(Rule rule)
    {
        foreach (var cell in cells.Keys)
        {
            if (rule.LooksAt.Contains(cell))
            {
                return true;
            }
        }

        return (nameless && rule.LooksAtSeveralTables) || Missed(rule) is not null;
    }

    /// <summary>Rows that the rule looks at were set aside, so that it can say nothing of the child; null where none were.</summary>
    public SetAside? Missed(Rule rule)
    {
        foreach (var rows in setAside)
        {
            if (rule.Looks.Any(look => look.Table == rows.Table && look.LastYear == rows.LastYear))
            {
                return rows;
            }
        }

        return null;
    }

    /// <summary>Why the rule could not judge the row; null where nothing kept it.</summary>
    public string? Keeps(Rule rule, Row row)
    {
        if (nameless && rule.LooksAtSeveralTables)
        {
            return "The row has no child ID, so the row cannot be compared with the child's other rows";
        }

        if (Missed(rule) is { } missed)
        {
            return missed.InWords;
        }

        foreach (var look in rule.Looks)
        {
            foreach (var column in look.Table is null || cells.Count == 0 ? [] : look.Columns)
            {
                if (!cells.TryGetValue((look.Table!.Number, look.LastYear, column), out var rows))
                {
                    continue;
                }

                // Of its own table a row is kept by its own cell only, of others by any.
                var other = look.Table != row.Table || look.LastYear ? rows[0] : rows.BinarySearch(row, ByNumber) >= 0 ? row : null;
                if (other is not null)
                {
                    return column.StartsWith("PL_", StringComparison.Ordinal)
                        ? $"The postcodes in line {other.Line} of {(look.LastYear ? "last year's " : "")}Episodes are in a nation that the list of postcodes does not cover"
                        : $"{column} in line {other.Line} of {(look.LastYear ? "last year's " : "")}{other.Table.Name} {(column is "DOB" or "DECOM" ? "is missing or is not a valid date" : "is not a valid date")}";
                }
            }
        }

        return null;
    }

    private void Gather(RowsOfYear rows, bool last)
    {
        var columns = new List<string>();
        var named = new UnreadCells(columns);
        foreach (var row in rows.RowsOf(Tables.All))
        {
            columns.Clear();
            row.Unread(ref named);
            foreach (var column in columns)
            {
                Add(row, last, column);
            }
        }
    }

    private void Add(Row row, bool last, string column)
    {
        if (!cells.TryGetValue((row.Table.Number, last, column), out var rows))
        {
            cells.Add((row.Table.Number, last, column), rows = []);
        }

        rows.Add(row);
    }
}
