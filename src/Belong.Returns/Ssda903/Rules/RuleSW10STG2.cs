using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW10STG2() : RuleOf<SwEpisodeRow>(
    says: "The social worker's episode begins before the one before it ended.",
    mend: "Put right one of the days.",
    looks: "SWEpisodes SW_DECOM SW_DEC SW_REASON",
    opens: "SW_DECOM",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => !(worker.SwReason == "FCONTA" && child.Return.Year >= 2025) && Overlap.WithEarlier(child.SwEpisodes, worker, each => (each.SwDecom, each.SwDec));
}
