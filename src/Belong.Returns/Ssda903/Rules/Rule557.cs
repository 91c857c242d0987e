using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A freeing order (D1) counts until 2023-24.</summary>
public sealed class Rule557() : Rule(
    says: "The child left care without being adopted, and the reversal of the decision to place them for adoption is missing.",
    mend: "Enter when and why the decision was reversed.",
    looks: "Episodes LS PLACE REC; PlacedAdoption DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "Episodes REC; PlacedAdoption DATE_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        var open = child.PlacedAdoption.Where(decision => decision.DatePlacedCeased.IsBlank || decision.ReasonPlacedCeased.Length == 0);
        if (!child.PlacedAdoption.IsEmpty && !open.Any())
        {
            return;
        }

        foreach (var episode in child.Episodes.Where(episode => episode.Rec is not ("" or "X1") && !episode.EndsInAdoption
            && (episode.IsPlacedForAdoption || episode.Ls == "E1" || (episode.Ls == "D1" && child.Return.Year <= 2024))))
        {
            found.Add(episode);
            found.AddAll(open);
        }
    }
}
