using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule554() : Rule(
    says: "The placement order (E1) was made before it was decided that the child should be placed for adoption.",
    mend: "Put right the day of the decision, or when the order was made.",
    looks: "Episodes DECOM LS; PlacedAdoption DATE_PLACED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        if (child.InOrder.FirstOrDefault(episode => episode.Ls == "E1") is not { } order)
        {
            return;
        }

        found.AddWith(order, child.PlacedAdoption.Where(decision => decision.DatePlaced > order.Decom));
    }
}
