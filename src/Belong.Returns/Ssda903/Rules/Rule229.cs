using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule229() : RuleOf<EpisodeRow>(
    says: "The provider is said to be the authority's own and lies elsewhere, or to be another authority's and lies here.",
    mend: "Check the number (URN) and whether it is PR1 or PR2.",
    looks: "Episodes PLACE PLACE_PROVIDER URN; Providers; Postcodes; Authority")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode.Urn is not ("" or "XXXXXXX") && !(child.Return.Year >= 2026 && episode.Place == "K3")
        && (child.Return.Providers!.Find(episode.Urn)?.Authority ?? "") is var authority
        && ((episode.PlaceProvider == "PR1" && authority != child.Return.Authority) || (episode.PlaceProvider == "PR2" && authority == child.Return.Authority));
}
