using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW07STG2() : RuleOf<SwEpisodeRow>(
    says: "The social worker episode ended after the end of the year, or before the period this return covers.",
    mend: "Correct the date. From 2024-25, the return goes back to 1 April of the year before.",
    looks: "SWEpisodes SW_DEC",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => worker.SwDec > child.Return.Ends || worker.SwDec < (child.Return.Year >= 2025 ? child.Return.Begins.Birthday(-1) : child.Return.Begins);
}
