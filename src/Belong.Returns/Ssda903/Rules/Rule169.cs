using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule169() : RuleOf<EpisodeRow>(
    says: "The authority in whose area the placement lies cannot be told.",
    mend: "Enter the placement's postcode, or put it right.",
    looks: "Episodes LS PL_LA")
{
    public override bool Trips(EpisodeRow episode, Child child) => !episode.IsShortBreak && episode.PlLa.Length == 0 && !episode.IsBeyondList;
}
