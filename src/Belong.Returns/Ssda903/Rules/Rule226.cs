using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule226() : RuleOf<EpisodeRow>(
    says: "A reason for moving is given where the child only went to, or came back from, a temporary placement.",
    mend: "Take the reason out of the episode, and of the one before it.",
    looks: "Episodes DECOM PLACE REASON_PLACE_CHANGE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsTemporary && (episode.ReasonPlaceChange.Length > 0 || child.Before(episode)?.ReasonPlaceChange.Length > 0);
}
