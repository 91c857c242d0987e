using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule380() : RuleOf<EpisodeRow>(
    says: "A period of care cannot start with a temporary placement. The reason for a temporary placement is usually P.",
    mend: "Enter P, or add the placement the child came from.",
    looks: "Episodes PLACE RNE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.IsTemporary && episode.Rne is not ("P" or "B" or "T" or "U");
}
