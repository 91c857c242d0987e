using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule215() : Rule(
    says: "The young person is returned as a care leaver and as looked after for the whole year.",
    mend: "Delete the OC2 row or the OC3 row.",
    looks: "OC3 IN_TOUCH ACTIV ACCOM; OC2 CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
    opens: "OC3 row; OC2 row",
    judges: "OC3 OC2")
{
    public override void Check(Child child, Found found)
    {
        foreach (var oc3 in child.Oc3.Where(oc3 => oc3.SaysAnything))
        {
            found.AddWith(oc3, child.Oc2.Where(oc2 => oc2.AnswersAnything));
        }
    }
}
