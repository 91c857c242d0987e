using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule1006() : RuleOf<MissingRow>(
    says: "The type of absence is neither M (missing) nor A (away without authorisation).",
    mend: "Enter M or A.",
    looks: "Missing MISSING")
{
    public override bool Trips(MissingRow missing, Child child) => missing.Missing is not ("" or "M" or "A");
}
