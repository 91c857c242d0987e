using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule574() : RuleOf<MissingRow>(
    says: "The absence begins while an earlier one is still going on.",
    mend: "Enter when the earlier one ended, or put right one of the days.",
    looks: "Missing MIS_START MIS_END")
{
    public override bool Trips(MissingRow missing, Child child) => Overlap.WithEarlier(child.Missing, missing, each => (each.MisStart, each.MisEnd));
}
