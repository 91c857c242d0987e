using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule547() : RuleOf<Oc2Row>(
    says: "Health checks are up to date, but immunisations, teeth check, health assessment or substance misuse is missing.",
    mend: "Enter all four.",
    looks: "OC2 HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
    opens: "blank")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.HealthCheck == "1" && !oc2.AnswersAllFour;
}
