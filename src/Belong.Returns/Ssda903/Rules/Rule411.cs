using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule411() : RuleOf<EpisodeRow>(
    says: "Whether the placement is in the authority's area does not match the area the placement is in.",
    mend: "Correct the placement postcode.",
    looks: "Episodes PL_LA PL_LOCATION; Authority")
{
    public override bool Trips(EpisodeRow episode, Child child) => (episode.PlLocation == "IN" && episode.PlLa.Length > 0 && episode.PlLa != child.Return.Authority) || (episode.PlLocation == "OUT" && episode.PlLa == child.Return.Authority);
}
