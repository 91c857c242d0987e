using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule565() : RuleOf<MissingRow>(
    says: "The absence has a beginning, and whether the child was missing or away is not said.",
    mend: "Enter M (missing) or A (away without authorisation).",
    looks: "Missing MISSING MIS_START",
    opens: "MISSING")
{
    public override bool Trips(MissingRow missing, Child child) => missing.Missing.Length == 0 && missing.MisStart.IsGiven;
}
