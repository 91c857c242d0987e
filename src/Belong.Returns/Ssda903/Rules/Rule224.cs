using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule224() : RuleOf<EpisodeRow>(
    says: "The provider with this number (URN) is not the type of provider returned.",
    mend: "Check the number and the provider (PR1 to PR5) against Ofsted's list.",
    looks: "Episodes PLACE_PROVIDER URN; Providers")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Urn is not ("" or "XXXXXXX") && child.Return.Providers!.Find(episode.Urn)?.Kinds.Contains(episode.PlaceProvider) != true;
}
