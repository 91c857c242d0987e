using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule187() : Rule(
    says: "The child was looked after for the whole year, so cannot also be returned as a care leaver or as adopted.",
    mend: "Delete the OC3 or AD1 row, or correct the episodes.",
    looks: "OC3 IN_TOUCH ACTIV ACCOM; AD1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR; Episodes DECOM DEC LS REC RNE",
    opens: "OC3 row; AD1 row",
    judges: "OC3 AD1")
{
    public override void Check(Child child, Found found)
    {
        if (!child.LookedAfterTwelveMonths)
        {
            return;
        }

        found.AddAll(child.Oc3.Where(oc3 => oc3.SaysAnything));
        found.AddAll(child.Ad1.Where(ad1 => ad1.SaysAnything));
    }
}
