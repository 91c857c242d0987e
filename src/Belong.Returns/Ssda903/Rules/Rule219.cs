using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule219() : RuleOf<EpisodeRow>(
    says: "The provider with this number (URN) does not offer this type of placement.",
    mend: "Check the number and the placement type against Ofsted's list.",
    looks: "Episodes PLACE URN; Providers")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Urn is not ("" or "XXXXXXX") && child.Return.Providers!.Find(episode.Urn)?.Places.Contains(episode.Place) != true;
}
