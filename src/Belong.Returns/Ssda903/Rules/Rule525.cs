using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule525() : Rule(
    says: "The child has an adoption record, but the decision to place them for adoption was reversed.",
    mend: "Delete the reversal, or the AD1 row. If a new decision was made later, add that decision.",
    looks: "AD1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR; PlacedAdoption DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "AD1 row; PlacedAdoption DATE_PLACED_CEASED",
    judges: "AD1 PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        foreach (var ad1 in child.Ad1.Where(ad1 => ad1.SaysAnything))
        {
            found.AddWith(ad1, child.PlacedAdoption.Where(decision => Decisions.WasReversed(child, decision)));
        }
    }
}
