using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A freeing order (D1) counts until 2023-24.</summary>
public sealed class Rule557() : Rule(
    says: "The child was to be adopted and left care without being adopted, and the reversal of the decision is missing.",
    mend: "Enter when and why it was decided no longer to place the child for adoption.",
    looks: "Episodes LS PLACE REC; PlacedAdoption DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "Episodes REC; PlacedAdoption DATE_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        if (child.PlacedAdoption.Any(decision => decision.DatePlacedCeased.IsGiven && decision.ReasonPlacedCeased.Length > 0))
        {
            return;
        }

        foreach (var episode in child.Episodes.Where(episode => episode.Rec is not ("" or "X1") && !episode.EndsInAdoption
            && (episode.IsPlacedForAdoption || episode.Ls == "E1" || (episode.Ls == "D1" && child.Return.Year <= 2024))))
        {
            found.Add(episode);
            found.AddAll(child.PlacedAdoption);
        }
    }
}
