namespace Belong.Returns.Ssda903.Checking;

/// <summary>A child's social workers, one after the other.</summary>
internal static class Workers
{
    /// <summary>The latest in order of SW_DECOM; where no day can be read, the last in the file.</summary>
    public static SwEpisodeRow? Latest(Child child)
    {
        SwEpisodeRow? latest = null;
        foreach (var worker in child.SwEpisodes)
        {
            latest = latest is null || worker.SwDecom >= latest.SwDecom || !latest.SwDecom.IsDay ? worker : latest;
        }

        return latest;
    }

    /// <summary>
    /// Who left last, and on which day; nobody where one who began on a day is still there. A row with neither day is no
    /// worker who is there, and stands after all others.
    /// </summary>
    public static (SwEpisodeRow? Worker, DateGiven On) LastToLeave(Child child)
    {
        SwEpisodeRow? last = null;
        var left = default(DateGiven);
        foreach (var worker in child.SwEpisodes)
        {
            if (worker.SwDecom.IsDay && !worker.SwDec.IsDay)
            {
                return default;
            }

            last = last is null || LeavesBy(worker) >= LeavesBy(last) ? worker : last;
            left = worker.SwDec < left ? left : worker.SwDec.Else(left);
        }

        return (last, left);

        static DateOnly LeavesBy(SwEpisodeRow worker) => worker.SwDec.Day ?? DateOnly.MaxValue;
    }

    /// <summary>For the child's first social worker, the one who was still there at the end of last year.</summary>
    public static SwEpisodeRow? GoesOn(Child child, SwEpisodeRow worker) =>
        worker.SwDecom.IsDay && ReferenceEquals(InOrder(child)[0], worker) && InOrder(child.Last) is [.., { SwDec.IsBlank: true } last] ? last : null;

    private static List<SwEpisodeRow> InOrder(RowsOfYear rows) => [.. rows.SwEpisodes.OrderBy(row => row.SwDecom.Day ?? DateOnly.MaxValue)];
}
