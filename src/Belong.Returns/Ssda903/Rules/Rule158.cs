using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule158() : RuleOf<Oc2Row>(
    says: "The child received help with substance misuse, so INTERVENTION_OFFERED should be blank.",
    mend: "Leave INTERVENTION_OFFERED blank, or correct INTERVENTION_RECEIVED.",
    looks: "OC2 INTERVENTION_RECEIVED INTERVENTION_OFFERED")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.InterventionReceived == "1" && oc2.InterventionOffered.Length > 0;
}
