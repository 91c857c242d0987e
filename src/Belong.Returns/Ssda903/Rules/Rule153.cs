using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule153() : RuleOf<Oc3Row>(
    says: "Some of the contact, activity and accommodation information is missing.",
    mend: "Enter all three, or delete the row.",
    looks: "OC3 IN_TOUCH ACTIV ACCOM",
    opens: "blank")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.SaysAnything && (oc3.InTouch.Length == 0 || oc3.Activ.Length == 0 || oc3.Accom.Length == 0);
}
