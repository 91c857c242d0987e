using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule544() : RuleOf<Oc2Row>(
    says: "A conviction is recorded, but immunisations, teeth check, health assessment or substance misuse is missing.",
    mend: "Enter all four.",
    looks: "OC2 CONVICTED IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
    opens: "blank")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.Convicted == "1" && !oc2.AnswersAllFour;
}
