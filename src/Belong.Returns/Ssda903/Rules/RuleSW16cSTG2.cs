using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW16cSTG2() : RuleOf<SwEpisodeRow>(
    says: "The reason in the first social worker episode is different from the one that was open at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "SWEpisodes SW_DECOM SW_REASON; SWEpisodes_last SW_DECOM SW_DEC SW_REASON",
    from: RuleBook.NeverInForce)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => Workers.GoesOn(child, worker) is { } last && last.SwReason != worker.SwReason;
}
