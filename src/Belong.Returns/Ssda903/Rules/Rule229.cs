using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>From 2025-26 neither supported accommodation is judged, nor a placement for which no provider's number is asked.</summary>
public sealed class Rule229() : RuleOf<EpisodeRow>(
    says: "The provider is returned as the authority's own but is in another area, or as another authority's but is in this area.",
    mend: "Check the number (URN), and whether the provider is PR1 or PR2.",
    looks: "Episodes PLACE PLACE_PROVIDER URN; Providers; Postcodes; Authority")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode.Urn is not ("" or "XXXXXXX") && !(child.Return.Year >= 2026 && (episode.Place == "K3" || Registration.IsNotAsked(episode.Place, child.Return.Year)))
        && (child.Return.Providers!.Find(episode.Urn)?.Authority ?? "") is var authority
        && ((episode.PlaceProvider == "PR1" && authority != child.Return.Authority) || (episode.PlaceProvider == "PR2" && authority == child.Return.Authority));
}
