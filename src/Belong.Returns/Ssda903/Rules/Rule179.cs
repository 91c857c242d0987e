using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule179() : RuleOf<EpisodeRow>(
    says: "Whether the placement is inside the authority's area is not known.",
    mend: "Enter or correct the placement postcode.",
    looks: "Episodes LS PL_LOCATION")
{
    public override bool Trips(EpisodeRow episode, Child child) => !episode.IsShortBreak && !episode.IsBeyondList && episode.PlLocation is not ("IN" or "OUT");
}
