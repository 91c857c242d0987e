using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule146() : RuleOf<EpisodeRow>(
    says: "The placement is not a code of this year.",
    mend: "Choose a placement. K3 is used from 2024-25 on; H5, P2 and Z1 until then, and Z11 to Z14 from 2025-26.",
    looks: "Episodes PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place.Length > 0 && !CodeLists.Placement.HasIn(episode.Place, child.Return.Year);
}
