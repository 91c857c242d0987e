using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule523() : Rule(
    says: "The decision to place for adoption has different dates in AD1 and PlacedAdoption.",
    mend: "Correct the date that is wrong.",
    looks: "AD1 DATE_INT; PlacedAdoption DATE_PLACED",
    judges: "AD1 PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        foreach (var ad1 in child.Ad1.Where(ad1 => ad1.DateInt.IsDay))
        {
            if (child.PlacedAdoption.Any(decision => decision.DatePlaced.Is(ad1.DateInt)))
            {
                continue;
            }

            found.AddWith(ad1, child.PlacedAdoption.Where(decision => decision.DatePlaced.IsDay));
        }
    }
}
