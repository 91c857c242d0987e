using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule525() : Rule(
    says: "The child was adopted, and the decision to place for adoption is said to have been reversed.",
    mend: "Take the reversal out, or the AD1 row.",
    looks: "AD1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR; PlacedAdoption DATE_PLACED_CEASED",
    opens: "AD1 row; PlacedAdoption DATE_PLACED_CEASED",
    judges: "AD1 PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        foreach (var ad1 in child.Ad1.Where(ad1 => ad1.SaysAnything))
        {
            found.AddWith(ad1, child.PlacedAdoption.Where(decision => decision.DatePlacedCeased.IsGiven));
        }
    }
}
