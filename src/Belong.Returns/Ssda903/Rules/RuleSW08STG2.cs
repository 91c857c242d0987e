using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW08STG2() : RuleOf<SwEpisodeRow>(
    says: "A later social worker episode has started, but this one has no end date.",
    mend: "Enter when this episode ended.",
    looks: "SWEpisodes SW_DECOM SW_DEC",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDec.IsBlank && child.SwEpisodes.Any(later => later.SwDecom > worker.SwDecom);
}
