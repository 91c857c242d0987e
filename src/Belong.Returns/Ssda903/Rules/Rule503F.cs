using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503F() : RuleOf<EpisodeRow>(
    says: "The provider number (URN) in the first episode does not match the open episode at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "Episodes DECOM URN; Episodes_last DECOM DEC URN")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && last.Urn != episode.Urn;
}
