using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW05STG1() : RuleOf<SwEpisodeRow>(
    says: "The day on which the social worker's episode ended is no date.",
    mend: "Enter the day as day/month/year, or leave it blank while the worker stays.",
    looks: "SWEpisodes SW_DEC",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDec is { IsWrong: true, IsPartlyUnknown: false };
}
