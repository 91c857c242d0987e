using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule445() : RuleOf<EpisodeRow>(
    says: "A freeing order (D1) cannot start after December 2005.",
    mend: "Correct the legal status, or the start date.",
    looks: "Episodes DECOM LS",
    until: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Ls == "D1" && episode.Decom > new DateOnly(2005, 12, 31);
}
