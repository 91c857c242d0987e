using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW16aSTG2() : RuleOf<SwEpisodeRow>(
    says: "The first social worker is different from the one at the end of last year.",
    mend: "Check which is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "SWEpisodes SW_DECOM SW_ID; SWEpisodes_last SW_DECOM SW_DEC SW_ID",
    from: RuleBook.NeverInForce)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => Workers.GoesOn(child, worker) is { } last && last.SwId != worker.SwId;
}
