using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule564() : RuleOf<MissingRow>(
    says: "The child was missing or away, but the start date is missing.",
    mend: "Enter the start date.",
    looks: "Missing MISSING MIS_START")
{
    public override bool Trips(MissingRow missing, Child child) => missing.Missing.Length > 0 && missing.MisStart.IsBlank;
}
