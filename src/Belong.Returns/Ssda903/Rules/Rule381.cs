using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule381() : RuleOf<EpisodeRow>(
    says: "A period of care cannot end with a temporary placement.",
    mend: "Enter X1 and the placement to which the child went back, or put the placement right.",
    looks: "Episodes PLACE REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsTemporary && episode.Rec.Length > 0 && episode.Rec != "X1";
}
