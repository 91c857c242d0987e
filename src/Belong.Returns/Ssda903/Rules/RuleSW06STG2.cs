using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW06STG2() : RuleOf<SwEpisodeRow>(
    says: "The social worker episode starts after the end of the year.",
    mend: "Correct the date, or leave the episode for next year's return.",
    looks: "SWEpisodes SW_DECOM",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDecom > child.Return.Ends;
}
