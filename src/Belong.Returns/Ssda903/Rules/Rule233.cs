using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule233() : RuleOf<EpisodeRow>(
    says: "The episode goes on, yet there is a reason why the placement changed.",
    mend: "Take the reason out, or enter when the episode ceased.",
    looks: "Episodes DEC REASON_PLACE_CHANGE",
    from: 2026)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Dec.IsBlank && episode.ReasonPlaceChange.Length > 0;
}
