using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule227() : RuleOf<EpisodeRow>(
    says: "The provider was no longer registered on the day the episode began.",
    mend: "Check the number (URN) and the day against Ofsted's list.",
    looks: "Episodes DECOM URN; Providers")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Return.Providers!.Find(episode.Urn)?.ClosedOn <= episode.Decom;
}
