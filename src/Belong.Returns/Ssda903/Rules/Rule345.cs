using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule345() : RuleOf<Oc3Row>(
    says: "The authority is in touch with the young person, so activity and accommodation cannot be 0.",
    mend: "Enter the young person's activity and accommodation, or correct IN_TOUCH.",
    looks: "OC3 IN_TOUCH ACTIV ACCOM")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.InTouch == "YES" && (oc3.Activ == "0" || oc3.Accom == "0");
}
