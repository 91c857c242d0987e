using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule362() : RuleOf<EpisodeRow>(
    says: "The emergency protection order (L2) lasted longer than 21 days.",
    mend: "Correct the legal status, or the dates.",
    looks: "Episodes DECOM DEC LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.DaysUnder("L2", episode) > 21;
}
