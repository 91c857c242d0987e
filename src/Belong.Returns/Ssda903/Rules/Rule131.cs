using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule131() : RuleOf<Oc3Row>(
    says: "Contact with the young person is missing or is not a valid code.",
    mend: "Choose YES, NO, DIED, REFU (refuses contact), NREQ (no longer needs services) or RHOM (returned home).",
    looks: "OC3 IN_TOUCH")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.InTouch is not ("YES" or "NO" or "DIED" or "REFU" or "NREQ" or "RHOM");
}
