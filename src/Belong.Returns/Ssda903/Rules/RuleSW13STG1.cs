using Belong.Domain.People;
using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A blank is wrong from 2024-25 on, for episodes that began on or after 1 April 2023.</summary>
public sealed class RuleSW13STG1() : RuleOf<SwEpisodeRow>(
    says: "The reason for the change of social worker is missing or is not a valid code.",
    mend: "Choose a reason, such as FCONTA for the first worker or LEFTRL if the last one left.",
    looks: "SWEpisodes SW_REASON SW_DECOM",
    opens: "SW_REASON",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwReason.Length > 0 ? !CodeLists.WorkerChange.Has(worker.SwReason) : child.Return.Year >= 2025 && worker.SwDecom >= new DateOnly(2023, 4, 1);
}
