using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule574() : RuleOf<MissingRow>(
    says: "The missing or away episode starts before an earlier one has ended.",
    mend: "Enter when the earlier one ended, or correct one of the dates.",
    looks: "Missing MIS_START MIS_END")
{
    public override bool Trips(MissingRow missing, Child child) => Overlap.WithEarlier(child.Missing, missing, each => (each.MisStart, each.MisEnd));
}
