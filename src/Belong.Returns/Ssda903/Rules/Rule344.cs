using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule344() : RuleOf<Oc3Row>(
    says: "The young person has died or gone home for good, so activity and accommodation are 0.",
    mend: "Enter 0 for both, or put IN_TOUCH right.",
    looks: "OC3 IN_TOUCH ACTIV ACCOM")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.InTouch is "DIED" or "RHOM" && oc3.Activ + oc3.Accom is not ("" or "00");
}
