using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule527() : RuleOf<EpisodeRow>(
    says: "Own provision (PR1) cannot be a placement with parents, a hospital or a young offender institution.",
    mend: "Correct the provider, or the placement.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlaceProvider == "PR1" && episode.Place is "P1" or "R2" or "R5";
}
