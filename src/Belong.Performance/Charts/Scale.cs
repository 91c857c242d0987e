namespace Belong.Performance.Charts;

/// <summary>Round numbers at which a scale is marked.</summary>
internal static class Scale
{
    /// <summary>The step between marks: one, two or five of some power of ten, so that four or five marks reach from one end to the other.</summary>
    public static decimal Step(decimal from, decimal to)
    {
        var rough = Math.Max((to - from) / 4, 0.0001m);
        var power = 1m;
        while (power * 10 <= rough)
        {
            power *= 10;
        }

        while (power > rough)
        {
            power /= 10;
        }

        return power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10);
    }

    /// <summary>Where a scale begins: at nought, unless all values lie so far above it that nothing could be seen.</summary>
    public static decimal From(decimal least, decimal most)
    {
        if (least <= 0 || least < most * 0.7m)
        {
            return Math.Min(0, least);
        }

        var step = Step(least, most);
        return Math.Max(0, (Math.Floor(least / step) - 1) * step);
    }
}
