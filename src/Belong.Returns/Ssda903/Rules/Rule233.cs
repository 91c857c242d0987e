using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule233() : RuleOf<EpisodeRow>(
    says: "The episode has not ceased, but has a reason for a placement change.",
    mend: "Delete the reason, or enter the date the episode ceased.",
    looks: "Episodes DEC REASON_PLACE_CHANGE",
    from: 2026)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec.IsBlank && episode.ReasonPlaceChange.Length > 0;
}
