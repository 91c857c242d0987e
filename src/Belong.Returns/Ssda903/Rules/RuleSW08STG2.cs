using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW08STG2() : RuleOf<SwEpisodeRow>(
    says: "Another social worker has taken over, and this one's episode has no end.",
    mend: "Enter when it ended.",
    looks: "SWEpisodes SW_DECOM SW_DEC",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDec.IsBlank && child.SwEpisodes.Any(later => later.SwDecom > worker.SwDecom);
}
