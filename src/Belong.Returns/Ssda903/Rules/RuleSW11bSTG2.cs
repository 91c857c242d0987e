using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW11bSTG2() : RuleOf<SwEpisodeRow>(
    says: "The last social worker's episode ended in the week before 31 March, and none follows.",
    mend: "Add the episode that follows, or put right the day.",
    looks: "SWEpisodes SW_DECOM SW_DEC",
    from: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => Workers.IsLast(child, worker) && Workers.LeftOn(child) >= child.Return.Ends.Plus(-5) && Workers.LeftOn(child) < child.Return.Ends;
}
