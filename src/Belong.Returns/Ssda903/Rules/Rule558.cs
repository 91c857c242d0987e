using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule558() : Rule(
    says: "The child was adopted, and the decision to place for adoption is said to have been reversed.",
    mend: "Take the reversal out, or put right why the episode ceased.",
    looks: "Episodes REC; PlacedAdoption DATE_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        foreach (var episode in child.Episodes.Where(episode => episode.EndsInAdoption))
        {
            found.AddWith(episode, child.PlacedAdoption.Where(decision => decision.DatePlacedCeased.IsGiven));
        }
    }
}
