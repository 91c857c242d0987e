using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule363() : RuleOf<EpisodeRow>(
    says: "The child assessment order (L3) lasted longer than the 7 days allowed.",
    mend: "Correct the legal status, or the dates.",
    looks: "Episodes DECOM DEC LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.DaysUnder("L3", episode) > 7;
}
