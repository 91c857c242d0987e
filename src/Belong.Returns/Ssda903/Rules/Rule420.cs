using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule420() : RuleOf<EpisodeRow>(
    says: "The placement's authority area is not needed for short breaks.",
    mend: "Leave PL_POST blank under legal status V3 or V4.",
    looks: "Episodes LS PL_LA")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsShortBreak && episode.PlLa.Length > 0;
}
