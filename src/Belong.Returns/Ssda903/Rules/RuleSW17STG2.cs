using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW17STG2() : RuleOf<SwEpisodeRow>(
    says: "The last social worker's episode has ended, so that none is open on 31 March.",
    mend: "Add the one that follows, or leave the end of the last blank.",
    looks: "SWEpisodes SW_DECOM SW_DEC",
    from: 2026)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => ReferenceEquals(worker, Workers.LastDated(child)) && worker.SwDec.IsGiven;
}
