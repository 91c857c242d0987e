using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule528() : RuleOf<EpisodeRow>(
    says: "Another authority's provision (PR2) cannot be a placement with parents, a hospital or a young offender institution.",
    mend: "Correct the provider, or the placement.",
    looks: "Episodes PLACE PLACE_PROVIDER")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.PlaceProvider == "PR2" && episode.Place is "P1" or "R2" or "R5";
}
