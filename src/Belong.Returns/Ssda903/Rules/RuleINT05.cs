using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT05() : RuleOf<Oc2Row>(
    says: "The child is in OC2 and not in Header.",
    mend: "Add the child to Header, or put the id right.",
    looks: "OC2; Header",
    opens: "DOB")
{
    public override bool Trips(Oc2Row oc2, Child child) => child.Headers.IsEmpty;
}
