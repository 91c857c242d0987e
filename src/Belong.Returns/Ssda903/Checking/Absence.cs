namespace Belong.Returns.Ssda903.Checking;

/// <summary>An absence, or an order, beside the child's time in care.</summary>
internal static class Absence
{
    /// <summary>It begins on a day that lies in none of the child's episodes. False for a child without episodes.</summary>
    public static bool BeginsOutsideCare(Child child, DateGiven start) =>
        start.IsDay && !child.Episodes.IsEmpty && !child.Episodes.Any(episode => Covers(episode, start));

    /// <summary>
    /// It has an end, and the child was not in care on that day; or it has none, and the care it began in has ended.
    /// False for a child without episodes.
    /// </summary>
    public static bool OutlastsCare(Child child, DateGiven start, DateGiven end) =>
        !child.Episodes.IsEmpty && (end.IsBlank ? !child.Episodes.Any(episode => Covers(episode, start) && GoesOn(child, episode)) : end.IsDay && !child.Episodes.Any(episode => Covers(episode, end)));

    private static bool Covers(EpisodeRow episode, DateGiven day) => episode.Decom <= day && (episode.Dec.IsBlank || day <= episode.Dec);

    /// <summary>The period of care the episode belongs to has not ended.</summary>
    private static bool GoesOn(Child child, EpisodeRow episode)
    {
        while (episode.Dec.IsDay && child.After(episode) is { } after && after.Decom.Is(episode.Dec))
        {
            episode = after;
        }

        return episode.Dec.IsBlank;
    }
}
