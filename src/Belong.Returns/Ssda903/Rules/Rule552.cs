using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule552() : Rule(
    says: "The child was placed for adoption before the decision to place them was made.",
    mend: "Correct the decision date, or the date the placement started.",
    looks: "Episodes DECOM PLACE; PlacedAdoption DATE_PLACED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        foreach (var episode in child.Episodes.Where(episode => episode.IsPlacedForAdoption && !child.PlacedAdoption.Any(decision => decision.DatePlaced <= episode.Decom)))
        {
            found.AddWith(episode, child.PlacedAdoption.Where(decision => decision.DatePlaced > episode.Decom));
        }
    }
}
