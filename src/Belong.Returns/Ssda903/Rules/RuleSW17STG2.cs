using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW17STG2() : RuleOf<SwEpisodeRow>(
    says: "The last social worker episode has an end date, so no episode is open on 31 March.",
    mend: "Add the next social worker episode, or leave the end date of the last one blank.",
    looks: "SWEpisodes SW_DECOM SW_DEC",
    from: 2026)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDec.IsGiven && ReferenceEquals(worker, Workers.Latest(child));
}
