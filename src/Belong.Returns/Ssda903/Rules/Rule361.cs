using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule361() : RuleOf<EpisodeRow>(
    says: "Police protection (L1) lasted longer than the 72 hours allowed.",
    mend: "Correct the legal status, or the dates.",
    looks: "Episodes DECOM DEC LS")
{
    public override bool Trips(EpisodeRow episode, Child child) => child.DaysUnder("L1", episode) > 3;
}
