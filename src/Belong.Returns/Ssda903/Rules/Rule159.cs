using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule159() : RuleOf<Oc2Row>(
    says: "The child received no help with substance misuse, and whether help was offered is missing.",
    mend: "Enter INTERVENTION_OFFERED: 1 if help was offered and refused, or 0 if no help was offered.",
    looks: "OC2 SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2 is { SubstanceMisuse: "1", InterventionReceived: "0", InterventionOffered: "" };
}
