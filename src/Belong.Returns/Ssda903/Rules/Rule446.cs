using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule446() : RuleOf<EpisodeRow>(
    says: "A placement order (E1) cannot start before December 2005.",
    mend: "Correct the legal status, or the start date.",
    looks: "Episodes DECOM LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => episode.Ls == "E1" && episode.Decom < new DateOnly(2005, 12, 1);
}
