using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>As rule 554.</summary>
public sealed class Rule556() : RuleOf<EpisodeRow>(
    says: "The freeing order (D1) was made before the decision to place the child for adoption.",
    mend: "Correct the decision date, or the date of the order.",
    looks: "Episodes DECOM LS; PlacedAdoption DATE_PLACED",
    until: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        ReferenceEquals(episode, child.InOrder.FirstOrDefault(each => each.Ls == "D1")) && child.PlacedAdoption.Any(decision => decision.DatePlaced > episode.Decom)
        && !child.PlacedAdoption.Any(decision => decision.DatePlaced <= episode.Decom);
}
