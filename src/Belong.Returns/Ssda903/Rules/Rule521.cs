using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule521() : Rule(
    says: "The child was placed for adoption before the decision to place them was made.",
    mend: "Correct the decision date, or the date the placement started.",
    looks: "AD1 DATE_INT; Episodes DECOM PLACE",
    judges: "AD1 Episodes")
{
    public override void Check(Child child, Found found)
    {
        foreach (var episode in child.Episodes.Where(episode => episode.IsPlacedForAdoption))
        {
            found.AddWith(episode, child.Ad1.Where(ad1 => ad1.DateInt > episode.Decom));
        }
    }
}
