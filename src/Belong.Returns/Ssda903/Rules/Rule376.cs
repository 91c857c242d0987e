using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule376() : RuleOf<EpisodeRow>(
    says: "A stay while the carers were on holiday (T3) lasted longer than three weeks.",
    mend: "Correct the dates, or enter the placement the child moved to.",
    looks: "Episodes DECOM DEC PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "T3" && episode.Decom.DaysTo(episode.Dec.Else(child.Return.Ends)) > 21;
}
