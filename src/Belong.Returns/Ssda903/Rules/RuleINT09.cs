using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT09() : RuleOf<UascRow>(
    says: "The child is in UASC but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "UASC; Header",
    opens: "DOB")
{
    public override bool Trips(UascRow uasc, Child child) => child.Headers.IsEmpty;
}
