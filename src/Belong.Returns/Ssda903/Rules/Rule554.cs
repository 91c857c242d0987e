using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>Of several decisions one before the order is enough: a later one may follow a reversal.</summary>
public sealed class Rule554() : Rule(
    says: "The placement order (E1) was made before the decision to place the child for adoption.",
    mend: "Correct the decision date, or the date of the order.",
    looks: "Episodes DECOM LS; PlacedAdoption DATE_PLACED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        if (child.InOrder.FirstOrDefault(episode => episode.Ls == "E1") is not { } order || child.PlacedAdoption.Any(decision => decision.DatePlaced <= order.Decom))
        {
            return;
        }

        found.AddWith(order, child.PlacedAdoption.Where(decision => decision.DatePlaced > order.Decom));
    }
}
