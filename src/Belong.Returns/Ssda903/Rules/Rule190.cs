using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule190() : RuleOf<Oc2Row>(
    says: "The child was not looked after for the whole year, but has answers that are only needed for children who were.",
    mend: "Delete the answers, or correct the episodes.",
    looks: "OC2 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED; Episodes DECOM DEC LS REC RNE",
    opens: "row")
{
    public override bool Trips(Oc2Row oc2, Child child) => oc2.AnswersAnything && !child.LookedAfterTwelveMonths;
}
