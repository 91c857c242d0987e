using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1003() : Rule(
    says: "The decision that the child should be placed for adoption was made before the child was looked after.",
    mend: "Correct the decision date (DATE_PLACED), or the date care began.",
    looks: "Episodes DECOM RNE; PlacedAdoption DATE_PLACED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        if (child.InOrder.FirstOrDefault(episode => episode.Rne == "S") is not { } start)
        {
            return;
        }

        found.AddWith(start, child.PlacedAdoption.Where(decision => decision.DatePlaced < start.Decom));
    }
}
