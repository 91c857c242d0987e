using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW09STG2() : RuleOf<SwEpisodeRow>(
    says: "The social worker episode started and ended on the same day.",
    mend: "Correct one of the dates.",
    looks: "SWEpisodes SW_DECOM SW_DEC",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDecom.Is(worker.SwDec);
}
