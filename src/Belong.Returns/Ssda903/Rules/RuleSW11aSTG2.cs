using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleSW11aSTG2() : RuleOf<SwEpisodeRow>(
    says: "The last social worker episode ended more than five days before 31 March, and no other follows.",
    mend: "Add the next social worker episode, or correct the end date.",
    looks: "SWEpisodes SW_DECOM SW_DEC",
    from: 2024,
    until: 2024)
{
    public override bool Trips(SwEpisodeRow worker, Child child) => Workers.LastToLeave(child) is var (last, on) && ReferenceEquals(worker, last) && on < child.Return.Ends.Plus(-5);
}
