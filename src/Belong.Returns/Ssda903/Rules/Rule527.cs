using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule527() : RuleOf<EpisodeRow>(
    says: "The authority's own provision (PR1) cannot be parents, hospital or a young offender institution.",
    mend: "Put right the provider, or the placement.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlaceProvider == "PR1" && episode.Place is "P1" or "R2" or "R5";
}
