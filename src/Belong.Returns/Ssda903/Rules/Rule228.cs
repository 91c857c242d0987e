using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule228() : RuleOf<EpisodeRow>(
    says: "The provider's registration ended before the episode did.",
    mend: "Check the number (URN) and the end date against Ofsted's list.",
    looks: "Episodes DEC URN; Providers")
{
    public override bool Trips(EpisodeRow episode, Child child) => (episode.Dec.IsDay || episode.Dec.IsBlank) && child.Return.Providers!.Find(episode.Urn)?.ClosedOn < episode.Dec.Else(child.Return.Ends);
}
