using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule134() : RuleOf<Ad1Row>(
    says: "The young person is returned as adopted and as a care leaver.",
    mend: "Delete the AD1 row of a care leaver, or the OC3 row of a child who was adopted.",
    looks: "AD1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR; OC3 IN_TOUCH ACTIV ACCOM",
    opens: "row")
{
    public override bool Trips(Ad1Row ad1, Child child) => ad1.SaysAnything && child.Oc3.Any(oc3 => oc3.SaysAnything);
}
