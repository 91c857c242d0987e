using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule378() : RuleOf<EpisodeRow>(
    says: "A child placed with parents (P1) cannot be accommodated under section 20 (V2).",
    mend: "Correct the placement, or the legal status.",
    looks: "Episodes LS PLACE")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode is { Place: "P1", Ls: "V2" };
}
