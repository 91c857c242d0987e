using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule553() : Rule(
    says: "There is a placement order (E1), and no decision to place for adoption that still stands.",
    mend: "Add the decision to PlacedAdoption with its day, and no reversal while the order lasts.",
    looks: "Episodes DEC LS; PlacedAdoption DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "Episodes record decision-to-place; PlacedAdoption REASON_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        var orders = child.Episodes.Where(episode => episode.Ls == "E1").ToList();
        if (child.PlacedAdoption.IsEmpty)
        {
            foreach (var order in orders)
            {
                found.Add(order);
            }
        }

        if (orders.TrueForAll(order => order.Dec.IsGiven) || child.PlacedAdoption.Any(Decisions.Stands))
        {
            return;
        }

        foreach (var decision in child.PlacedAdoption)
        {
            found.Add(decision);
        }
    }
}
