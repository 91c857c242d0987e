using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule232() : RuleOf<HeaderRow>(
    says: "Sex is returned as unknown.",
    mend: "Enter F or M if known. If not, tell the Department for Education.",
    looks: "Header SEX",
    from: 2025)
{
    public override bool Trips(HeaderRow header, Child child) => header.Sex == "U";
}
