using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule382() : RuleOf<EpisodeRow>(
    says: "A child on a short break cannot be in a temporary placement.",
    mend: "Correct the placement, or the legal status.",
    looks: "Episodes LS PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsTemporary && episode.IsShortBreak;
}
