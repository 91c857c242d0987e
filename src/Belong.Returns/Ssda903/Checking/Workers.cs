namespace Belong.Returns.Ssda903.Checking;

/// <summary>A child's social workers, one after the other.</summary>
internal static class Workers
{
    /// <summary>The last in order of SW_DECOM, a row without a day standing after all others.</summary>
    public static bool IsLast(Child child, SwEpisodeRow worker) => ReferenceEquals(InOrder(child)[^1], worker);

    /// <summary>The last of those with a day in SW_DECOM.</summary>
    public static SwEpisodeRow? LastDated(Child child) => InOrder(child).FindLast(row => row.SwDecom.IsDay);

    /// <summary>The day on which the last social worker left; blank where one is still there.</summary>
    public static DateGiven LeftOn(Child child)
    {
        var left = default(DateGiven);
        foreach (var worker in child.SwEpisodes.Where(worker => worker.SwDecom.IsDay))
        {
            if (!worker.SwDec.IsDay)
            {
                return default;
            }

            left = worker.SwDec < left ? left : worker.SwDec;
        }

        return left;
    }

    /// <summary>For the child's first social worker, the one who was still there at the end of last year.</summary>
    public static SwEpisodeRow? GoesOn(Child child, SwEpisodeRow worker) =>
        worker.SwDecom.IsDay && ReferenceEquals(InOrder(child)[0], worker) && InOrder(child.Last) is [.., { SwDec.IsBlank: true } last] ? last : null;

    private static List<SwEpisodeRow> InOrder(RowsOfYear rows) => [.. rows.SwEpisodes.OrderBy(row => row.SwDecom.Day ?? DateOnly.MaxValue)];
}
