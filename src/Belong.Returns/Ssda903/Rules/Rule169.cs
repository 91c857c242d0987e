using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule169() : RuleOf<EpisodeRow>(
    says: "The placement's authority area is not known.",
    mend: "Enter or correct the placement postcode.",
    looks: "Episodes LS PL_LA")
{
    public override bool Trips(EpisodeRow episode, Child child) => !episode.IsShortBreak && episode.PlLa.Length == 0 && !episode.IsBeyondList;
}
