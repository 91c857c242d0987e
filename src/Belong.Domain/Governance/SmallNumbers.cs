namespace Belong.Domain.Governance;

/// <summary>From which size on numbers are taken for what they are.</summary>
public static class SmallNumbers
{
    /// <summary>A number from 1 to this is not published. Nought is.</summary>
    public static Setting Hidden { get; } = Setting.Number("small-number", "Numbers from 1 to this are not published", 5, "children", "The Department’s practice for local authorities, read at second hand; not verified here", 1, 20);

    /// <summary>A share of fewer than these says so.</summary>
    public static Setting Base { get; } = Setting.Number("small-base", "A percentage of fewer than this is marked as a small base", 20, "children", "The council’s own", 1, 200);
}
