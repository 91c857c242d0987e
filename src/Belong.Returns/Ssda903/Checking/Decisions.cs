namespace Belong.Returns.Ssda903.Checking;

/// <summary>Decisions to place a child for adoption.</summary>
internal static class Decisions
{
    /// <summary>It has a day, and has not been reversed.</summary>
    public static bool Stands(PlacedAdoptionRow decision) => decision.DatePlaced.IsGiven && decision.DatePlacedCeased.IsBlank && decision.ReasonPlacedCeased.Length == 0;

    /// <summary>It was reversed, and no later decision stands in its place.</summary>
    public static bool WasReversed(Child child, PlacedAdoptionRow decision)
    {
        if (!decision.DatePlacedCeased.IsGiven)
        {
            return false;
        }

        foreach (var other in child.PlacedAdoption)
        {
            if (Stands(other) && !(other.DatePlaced <= decision.DatePlaced))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// An order that supposes a decision, without one: the orders are named where there is no decision at all, the decisions
    /// where an order lasts and none of them stands.
    /// </summary>
    public static void OrderWithoutOne(Child child, Found found, string order)
    {
        var orders = child.Episodes.Where(episode => episode.Ls == order).ToList();
        if (child.PlacedAdoption.IsEmpty)
        {
            found.AddAll(orders);
        }
        else if (!orders.TrueForAll(each => each.Dec.IsGiven) && !child.PlacedAdoption.Any(Stands))
        {
            found.AddAll(child.PlacedAdoption);
        }
    }
}
