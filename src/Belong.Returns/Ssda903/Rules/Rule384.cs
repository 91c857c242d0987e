using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule384() : RuleOf<EpisodeRow>(
    says: "A child on a short break cannot be in a long-term foster placement (U1 or U4).",
    mend: "Correct the placement, or the legal status.",
    looks: "Episodes LS PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsShortBreak && episode.Place is "U1" or "U4";
}
