namespace Belong.Web.GovUk;

/// <summary>The names of one page's tables. Each has an id, and a name that told from the others' is the name of its region too.</summary>
/// <param name="prefix">What ids begin with, so that two ways to write tables may share a page.</param>
public sealed class TableNames(string prefix)
{
    private readonly Dictionary<string, int> used = new(StringComparer.OrdinalIgnoreCase);
    private int tables;

    /// <summary>The heading that stands over what comes next: the name of a table that has none of its own.</summary>
    public (string Id, string Text)? Heading { get; private set; }

    public static TableNames Of(HttpContext context) => (TableNames)(context.Items[typeof(TableNames)] ??= new TableNames("table"));

    /// <summary>The next table's id, and its name where another before it is called the same.</summary>
    public (string Id, string? Apart) Next(string name)
    {
        var times = used[name] = used.GetValueOrDefault(name) + 1;
        return ($"{prefix}-{++tables}", times == 1 ? null : $"{name} ({times})");
    }

    /// <summary>The id of a heading that is being written.</summary>
    public string Under(string heading)
    {
        var id = $"{prefix}-under-{++tables}";
        Heading = (id, heading);
        return id;
    }
}
