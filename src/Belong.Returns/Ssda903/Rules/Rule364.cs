using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule364() : RuleOf<EpisodeRow>(
    says: "The child was detained under PACE (J2) for longer than 21 days.",
    mend: "Correct the legal status, or the dates.",
    looks: "Episodes DECOM DEC LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.DaysUnder("J2", episode) > 21;
}
