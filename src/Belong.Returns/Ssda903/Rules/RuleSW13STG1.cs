using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A blank is wrong from 2024-25 on, for episodes that began on or after 1 April 2023.</summary>
public sealed class RuleSW13STG1() : RuleOf<SwEpisodeRow>(
    says: "Why the social worker changed is not a code on the list, or is missing.",
    mend: "Choose a reason, such as FCONTA for the first worker or LEFTRL where the last one left.",
    looks: "SWEpisodes SW_REASON SW_DECOM",
    opens: "SW_REASON",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwReason.Length > 0 ? !CodeLists.WorkerChange.Has(worker.SwReason) : child.Return.Year >= 2025 && worker.SwDecom >= new DateOnly(2023, 4, 1);
}
