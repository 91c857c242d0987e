using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule381() : RuleOf<EpisodeRow>(
    says: "A period of care cannot end with a temporary placement.",
    mend: "Enter X1 and add the placement the child returned to, or correct the placement.",
    looks: "Episodes PLACE REC")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsTemporary && episode.Rec.Length > 0 && episode.Rec != "X1";
}
