using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule182() : RuleOf<Oc2Row>(
    says: "Immunisations, teeth check, health assessment or substance misuse is missing, although other answers for the year are given.",
    mend: "Enter all four, or delete the whole row.",
    looks: "OC2 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
    opens: "blank")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.AnswersAnything && !oc2.AnswersAllFour;
}
