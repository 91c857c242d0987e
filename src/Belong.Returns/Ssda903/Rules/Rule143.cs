using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule143() : RuleOf<EpisodeRow>(
    says: "The reason for the new episode is not a valid code.",
    mend: "Choose S, L, P, T, B or U.",
    looks: "Episodes RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Rne is not ("" or "S" or "L" or "P" or "T" or "B" or "U");
}
