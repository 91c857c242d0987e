using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule375() : RuleOf<EpisodeRow>(
    says: "A temporary stay in hospital (T1) lasted longer than six weeks.",
    mend: "Correct the dates. Return a longer stay as R2.",
    looks: "Episodes DECOM DEC PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "T1" && episode.Decom.DaysTo(episode.Dec.Else(child.Return.Ends)) > 42;
}
