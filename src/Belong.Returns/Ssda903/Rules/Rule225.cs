using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule225() : RuleOf<EpisodeRow>(
    says: "The child moved, and why is missing.",
    mend: "Enter why the placement changed on the episode that ceased. Going to and from a temporary placement needs no reason.",
    looks: "Episodes DECOM RNE REC PLACE REASON_PLACE_CHANGE")
{
    public override bool Trips(EpisodeRow episode, Child child) =>
        episode is { Rec: "X1", ReasonPlaceChange: "", IsTemporary: false }
        && child.After(episode) is { Rne: "P" or "B" or "T" or "U", IsTemporary: false };
}
