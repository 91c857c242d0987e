using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW16bSTG2() : RuleOf<SwEpisodeRow>(
    says: "The first social worker episode does not start on the same date as the one that was open at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "SWEpisodes SW_DECOM; SWEpisodes_last SW_DECOM SW_DEC",
    from: RuleBook.NeverInForce)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => Workers.GoesOn(child, worker) is { } last && !last.SwDecom.Is(worker.SwDecom);
}
