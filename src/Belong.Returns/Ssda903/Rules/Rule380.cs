using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule380() : RuleOf<EpisodeRow>(
    says: "A period of care cannot begin with a temporary placement, which changes placement and carers only (P).",
    mend: "Enter P, or the placement from which the child went.",
    looks: "Episodes PLACE RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsTemporary && episode.Rne is not ("P" or "B" or "T" or "U");
}
