using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule365() : RuleOf<EpisodeRow>(
    says: "A single short break (V3) lasted longer than 17 days.",
    mend: "Correct the dates. A longer stay is not a short break: enter V2.",
    looks: "Episodes DECOM DEC LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Ls == "V3" && episode.Decom.DaysTo(episode.Dec.Else(child.Return.Ends)) > 17;
}
