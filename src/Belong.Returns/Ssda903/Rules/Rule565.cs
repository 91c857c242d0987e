using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule565() : RuleOf<MissingRow>(
    says: "The missing or away episode has a start date, but its type is missing.",
    mend: "Enter M (missing) or A (away without authorisation).",
    looks: "Missing MISSING MIS_START",
    opens: "MISSING")
{
    public override bool Trips(MissingRow missing, Child child) => missing.Missing.Length == 0 && missing.MisStart.IsGiven;
}
