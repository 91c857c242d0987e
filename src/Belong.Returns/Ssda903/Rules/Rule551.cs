using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule551() : RuleOf<EpisodeRow>(
    says: "The child is placed for adoption, but the decision to place them is missing.",
    mend: "Add the decision to PlacedAdoption, with its date.",
    looks: "Episodes PLACE; PlacedAdoption DATE_PLACED",
    opens: "record decision-to-place")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsPlacedForAdoption && !child.PlacedAdoption.Any(decision => decision.DatePlaced.IsGiven);
}
