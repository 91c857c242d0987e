using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule344() : RuleOf<Oc3Row>(
    says: "The young person has died or returned home for six months or more, so activity and accommodation should be 0.",
    mend: "Enter 0 for both, or correct IN_TOUCH.",
    looks: "OC3 IN_TOUCH ACTIV ACCOM")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.InTouch is "DIED" or "RHOM" && oc3.Activ + oc3.Accom is not ("" or "00");
}
