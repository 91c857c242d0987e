using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule550() : RuleOf<EpisodeRow>(
    says: "The provider is parents (PR0), but the child is not placed with parents (P1).",
    mend: "Correct the provider, or the placement.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlaceProvider == "PR0" && episode.Place != "P1";
}
