namespace Belong.Returns.Ssda903.Checking;

/// <summary>Whether a child is returned as unaccompanied, this year and last.</summary>
internal static class AsylumStatus
{
    public static bool Now(Child child) => Is(child);

    public static bool Before(Child child) => Is(child.Last);

    /// <summary>Names the child's rows of UASC and Header.</summary>
    public static void Name(Child child, Found found)
    {
        foreach (var row in child.Uasc.Concat<Row>(child.Headers))
        {
            found.Add(row);
        }
    }

    private static bool Is(RowsOfYear rows) => rows.Header is { } header ? header.Uasc == "1" : !rows.Uasc.IsEmpty;
}
