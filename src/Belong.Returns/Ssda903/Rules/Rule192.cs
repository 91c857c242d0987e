using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule192() : RuleOf<Oc2Row>(
    says: "The child has a substance misuse problem, and whether help was received is missing.",
    mend: "Enter INTERVENTION_RECEIVED: 1 or 0.",
    looks: "OC2 SUBSTANCE_MISUSE INTERVENTION_RECEIVED")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2 is { SubstanceMisuse: "1", InterventionReceived: "" };
}
