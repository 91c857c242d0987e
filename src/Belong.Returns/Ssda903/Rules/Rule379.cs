using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule379() : RuleOf<EpisodeRow>(
    says: "A temporary placement for any other reason (T4) lasted longer than seven days.",
    mend: "Put right the days, or enter the placement it became.",
    looks: "Episodes DECOM DEC PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Place == "T4" && episode.Decom.DaysTo(episode.Dec) > 7;
}
