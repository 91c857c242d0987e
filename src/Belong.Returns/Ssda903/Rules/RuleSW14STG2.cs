using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW14STG2() : RuleOf<SwEpisodeRow>(
    says: "A later social worker episode has started, and the end date of this one is missing.",
    mend: "Enter when this episode ended.",
    looks: "SWEpisodes SW_DECOM SW_DEC",
    from: 2024,
    until: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDec.IsBlank && child.SwEpisodes.Any(later => later.SwDecom > worker.SwDecom);
}
