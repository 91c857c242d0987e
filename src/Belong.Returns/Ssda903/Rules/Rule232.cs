using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule232() : RuleOf<HeaderRow>(
    says: "The sex is returned as unknown.",
    mend: "Enter F or M where it is known; where it is not, say so to the collection.",
    looks: "Header SEX",
    from: 2025)
{
    public override bool Trips(HeaderRow header, Child child) => header.Sex == "U";
}
