using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule530() : RuleOf<EpisodeRow>(
    says: "A private provider (PR4) cannot be a placement with parents.",
    mend: "Correct the provider (PR0), or the placement.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode is { PlaceProvider: "PR4", Place: "P1" };
}
