using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule182() : RuleOf<Oc2Row>(
    says: "Something is said of the child's year, but not whether immunisations, teeth, health assessment and substance misuse were looked at.",
    mend: "Enter all four, or leave the whole row out.",
    looks: "OC2 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
    opens: "blank")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.AnswersAnything && !oc2.AnswersAllFour;
}
