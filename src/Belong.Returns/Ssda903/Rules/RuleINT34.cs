using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class RuleINT34() : RuleOf<Oc3Row>(
    says: "The child has more than one row in OC3.",
    mend: "Keep the correct row and delete the others.",
    looks: "OC3",
    opens: "row")
{
    public override bool Trips(Oc3Row oc3, Child child) => child.Oc3.Length > 1;
}
