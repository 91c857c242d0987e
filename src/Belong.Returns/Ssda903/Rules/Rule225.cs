using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule225() : RuleOf<EpisodeRow>(
    says: "The child moved, and the reason for the placement change is missing.",
    mend: "Enter the reason on the episode that ceased. A reason is not needed for a move to or from a temporary placement.",
    looks: "Episodes DECOM RNE REC PLACE REASON_PLACE_CHANGE")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode is { Rec: "X1", ReasonPlaceChange: "", IsTemporary: false }
        && child.After(episode) is { Rne: "P" or "B" or "T" or "U", IsTemporary: false };
}
