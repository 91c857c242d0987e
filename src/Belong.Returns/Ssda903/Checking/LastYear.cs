namespace Belong.Returns.Ssda903.Checking;

/// <summary>This year's episodes beside last year's.</summary>
internal static class LastYear
{
    /// <summary>For the child's first episode, the one with which last year's return ended, where it was still open.</summary>
    public static EpisodeRow? GoesOn(EpisodeRow episode, Child child) =>
        ReferenceEquals(episode, child.FirstEpisode) && child.Last.LastEpisode is { Dec.IsBlank: true } last ? last : null;

    /// <summary>For the child's first episode, the one still open at the end of last year, where both began for the same reason.</summary>
    public static EpisodeRow? SameAs(EpisodeRow episode, Child child) =>
        ReferenceEquals(episode, child.FirstEpisode) && child.Last.LastEpisode is { Dec.IsBlank: true } last && last.Rne == episode.Rne ? last : null;

    /// <summary>The episode with which the period of care began: last year's, where care had begun before this year's first episode.</summary>
    public static EpisodeRow StartOfCare(EpisodeRow episode, Child child)
    {
        var start = child.StartOfCare(episode);
        foreach (var last in child.Last.Episodes)
        {
            if (last.Decom.Is(start.Decom))
            {
                return child.Last.StartOfCare(last);
            }
        }

        return start.GoesOn && child.Last.OpenEpisode is { } open ? child.Last.StartOfCare(open) : start;
    }

    /// <summary>This year's distance is known, and last year's was not or differs by a fifth of a mile or more.</summary>
    public static bool DistanceDiffers(EpisodeRow last, EpisodeRow now) => now.PlDistance is { } after && (last.PlDistance is not { } before || Math.Abs(before - after) >= 0.2);
}
