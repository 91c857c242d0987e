using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW05STG1() : RuleOf<SwEpisodeRow>(
    says: "The end date of the social worker episode is not a valid date.",
    mend: "Enter the date as day/month/year, or leave the date blank if the worker is still allocated.",
    looks: "SWEpisodes SW_DEC",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDec is { IsWrong: true, IsPartlyUnknown: false };
}
