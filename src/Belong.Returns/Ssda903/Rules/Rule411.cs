using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule411() : RuleOf<EpisodeRow>(
    says: "Whether the placement lies inside the authority's area disagrees with the authority it lies in.",
    mend: "Put the placement's postcode right.",
    looks: "Episodes PL_LA PL_LOCATION; Authority")
{
    public override bool Trips(EpisodeRow episode, Child child) => (episode.PlLocation == "IN" && episode.PlLa.Length > 0 && episode.PlLa != child.Return.Authority) || (episode.PlLocation == "OUT" && episode.PlLa == child.Return.Authority);
}
