using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule227() : RuleOf<EpisodeRow>(
    says: "The provider's registration had ended when the episode started.",
    mend: "Check the number (URN) and the start date against Ofsted's list.",
    looks: "Episodes DECOM URN; Providers")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.Return.Providers!.Find(episode.Urn)?.ClosedOn <= episode.Decom;
}
