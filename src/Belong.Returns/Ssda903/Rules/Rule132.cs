using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule132() : RuleOf<Oc3Row>(
    says: "The young person's activity is missing or is not a valid code.",
    mend: "Choose an activity. Use 0 if the authority is not in touch and does not know.",
    looks: "OC3 ACTIV")
{
    public override bool Trips(Oc3Row oc3, Child child) => oc3.Activ is not ("F1" or "P1" or "F2" or "P2" or "F4" or "P4" or "F5" or "P5" or "G4" or "G5" or "G6" or "0");
}
