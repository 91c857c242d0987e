using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule566() : RuleOf<MissingRow>(
    says: "The missing or away episode has an end date, but its type is missing.",
    mend: "Enter M (missing) or A (away without authorisation).",
    looks: "Missing MISSING MIS_END",
    opens: "MISSING")
{
    public override bool Trips(MissingRow missing, Child child) => missing.Missing.Length == 0 && missing.MisEnd.IsGiven;
}
