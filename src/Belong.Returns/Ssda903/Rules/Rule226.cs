using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule226() : RuleOf<EpisodeRow>(
    says: "A reason for a placement change is entered for a move to or from a temporary placement.",
    mend: "Delete the reason from this episode and from the one before.",
    looks: "Episodes DECOM PLACE REASON_PLACE_CHANGE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsTemporary && (episode.ReasonPlaceChange.Length > 0 || child.Before(episode)?.ReasonPlaceChange.Length > 0);
}
