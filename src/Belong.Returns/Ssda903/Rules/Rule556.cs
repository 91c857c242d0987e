using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule556() : RuleOf<EpisodeRow>(
    says: "The freeing order (D1) was made before it was decided that the child should be placed for adoption.",
    mend: "Put right the day of the decision, or when the order was made.",
    looks: "Episodes DECOM LS; PlacedAdoption DATE_PLACED",
    until: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        ReferenceEquals(episode, child.InOrder.FirstOrDefault(each => each.Ls == "D1")) && child.PlacedAdoption.Any(decision => decision.DatePlaced > episode.Decom);
}
