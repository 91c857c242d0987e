using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule379() : RuleOf<EpisodeRow>(
    says: "A temporary placement for another reason (T4) lasted longer than seven days.",
    mend: "Correct the dates, or enter the placement the child moved to.",
    looks: "Episodes DECOM DEC PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "T4" && episode.Decom.DaysTo(episode.Dec.Else(child.Return.Ends)) > 7;
}
