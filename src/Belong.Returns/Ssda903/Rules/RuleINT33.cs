using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT33() : RuleOf<Oc2Row>(
    says: "The child has more than one row in OC2.",
    mend: "Keep the correct row and delete the others.",
    looks: "OC2",
    opens: "row")
{
    public override bool Trips(Oc2Row oc2, Child child) => child.Oc2.Length > 1;
}
