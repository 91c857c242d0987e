using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule531() : RuleOf<EpisodeRow>(
    says: "A voluntary provider (PR5) cannot be a placement with parents.",
    mend: "Correct the provider (PR0), or the placement.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode is { PlaceProvider: "PR5", Place: "P1" };
}
