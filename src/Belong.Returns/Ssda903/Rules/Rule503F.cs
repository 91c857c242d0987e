using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503F() : RuleOf<EpisodeRow>(
    says: "The first episode does not go on with the provider's number (URN) of the episode that was open at the end of last year.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Episodes DECOM URN; Episodes_last DECOM DEC URN")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && last.Urn != episode.Urn;
}
