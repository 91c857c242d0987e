using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule445() : RuleOf<EpisodeRow>(
    says: "A freeing order (D1) cannot begin after December 2005.",
    mend: "Put right the legal status, or the day.",
    looks: "Episodes DECOM LS",
    until: 2024)
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Ls == "D1" && episode.Decom > new DateOnly(2005, 12, 31);
}
