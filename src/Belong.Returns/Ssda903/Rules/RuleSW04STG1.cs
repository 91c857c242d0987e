using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW04STG1() : RuleOf<SwEpisodeRow>(
    says: "The start date of the social worker episode is not a valid date.",
    mend: "Enter the date as day/month/year.",
    looks: "SWEpisodes SW_DECOM",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDecom is { IsWrong: true, IsPartlyUnknown: false };
}
