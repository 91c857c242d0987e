namespace Belong.Returns.Ssda903.Checking;

/// <summary>Deprivation of liberty orders beside placements.</summary>
internal static class Liberty
{
    /// <summary>Names each order, and each episode in such a placement, that overlap by more than the day of a move. What has no end goes on.</summary>
    public static void Name(Child child, Found found, Predicate<string> place)
    {
        foreach (var episode in child.Episodes.Where(episode => place(episode.Place)))
        {
            foreach (var order in child.DoLo.Where(order => Begins(order.DoloStart, episode.Dec) && Begins(episode.Decom, order.DoloEnd)))
            {
                found.Add(order);
                found.Add(episode);
            }
        }
    }

    private static bool Begins(DateGiven from, DateGiven until) => from.IsDay && (until.IsBlank || from < until);
}
