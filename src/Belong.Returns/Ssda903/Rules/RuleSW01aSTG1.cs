using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW01aSTG1() : RuleOf<SwEpisodeRow>(
    says: "The social worker ID or the start date of the social worker episode is missing.",
    mend: "Enter both.",
    looks: "SWEpisodes SW_ID SW_DECOM",
    opens: "blank",
    from: 2025,
    until: 2025)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => !(worker.SwDecom >= new DateOnly(2023, 4, 1)) && (worker.SwId.Length == 0 || worker.SwDecom.IsBlank);
}
