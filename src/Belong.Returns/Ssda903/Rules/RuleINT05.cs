using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT05() : RuleOf<Oc2Row>(
    says: "The child is in OC2 but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "OC2; Header",
    opens: "DOB")
{
    public override bool Trips(Oc2Row oc2, Child child) => child.Headers.IsEmpty;
}
