using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule181() : RuleOf<Oc2Row>(
    says: "An answer for a child looked after all year is neither 0 nor 1.",
    mend: "Enter 1 for yes and 0 for no.",
    looks: "OC2 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED")
{
    public override bool Trips(Oc2Row oc2, Child child) =>
        IsNeither(oc2.Convicted) || IsNeither(oc2.HealthCheck) || IsNeither(oc2.Immunisations) || IsNeither(oc2.TeethCheck)
        || IsNeither(oc2.HealthAssessment) || IsNeither(oc2.SubstanceMisuse) || IsNeither(oc2.InterventionReceived) || IsNeither(oc2.InterventionOffered);

    private static bool IsNeither(string answer) => answer is not ("" or "0" or "1");
}
