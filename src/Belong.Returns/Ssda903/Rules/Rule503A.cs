using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule503A() : RuleOf<EpisodeRow>(
    says: "The first episode does not go on with the reason for the new episode of the episode that was open at the end of last year.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "Episodes DECOM RNE; Episodes_last DECOM DEC RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => LastYear.GoesOn(episode, child) is { } last && last.Rne != episode.Rne;
}
