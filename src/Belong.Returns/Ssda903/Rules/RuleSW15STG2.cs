using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW15STG2() : RuleOf<SwEpisodeRow>(
    says: "The reason for the change of social worker is missing.",
    mend: "Choose a reason, such as FCONTA for the first worker.",
    looks: "SWEpisodes SW_DECOM SW_REASON",
    from: RuleBook.NeverInForce)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwReason.Length == 0 && worker.SwDecom >= child.Return.Begins.Birthday(-1);
}
