using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule558() : Rule(
    says: "The child was adopted, but the decision to place them for adoption was reversed.",
    mend: "Delete the reversal, or correct the reason the episode ceased. If a new decision was made later, add that decision.",
    looks: "Episodes REC; PlacedAdoption DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "Episodes REC; PlacedAdoption DATE_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        foreach (var episode in child.Episodes.Where(episode => episode.EndsInAdoption))
        {
            found.AddWith(episode, child.PlacedAdoption.Where(decision => Decisions.WasReversed(child, decision)));
        }
    }
}
