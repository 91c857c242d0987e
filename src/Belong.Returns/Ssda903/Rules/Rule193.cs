using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule193() : RuleOf<Oc2Row>(
    says: "No substance misuse problem is recorded, but an answer about help received or offered is given.",
    mend: "Leave both answers blank, or correct SUBSTANCE_MISUSE.",
    looks: "OC2 SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.SubstanceMisuse is "" or "0" && (oc2.InterventionReceived.Length > 0 || oc2.InterventionOffered.Length > 0);
}
