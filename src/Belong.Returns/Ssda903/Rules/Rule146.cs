using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule146() : RuleOf<EpisodeRow>(
    says: "The placement type is not a valid code for this year.",
    mend: "Choose a placement type. K3 can be used from 2024-25. H5, P2 and Z1 could be used up to 2024-25, and Z11 to Z14 replace Z1 from 2025-26.",
    looks: "Episodes PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place.Length > 0 && !CodeLists.Placement.HasIn(episode.Place, child.Return.Year);
}
