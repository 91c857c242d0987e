using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule567() : RuleOf<MissingRow>(
    says: "The missing or away episode ended before it started.",
    mend: "Correct one of the dates.",
    looks: "Missing MIS_START MIS_END")
{
    public override bool Trips(MissingRow missing, Child child) => missing.MisEnd < missing.MisStart;
}
