using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT06() : RuleOf<Oc3Row>(
    says: "The child is in OC3 but not in Header.",
    mend: "Add the child to Header, or correct the child ID.",
    looks: "OC3; Header",
    opens: "DOB")
{
    public override bool Trips(Oc3Row oc3, Child child) => child.Headers.IsEmpty;
}
