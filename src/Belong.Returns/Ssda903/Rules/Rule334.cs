using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule334() : Rule(
    says: "The decision to place the child for adoption was made before the current period of care started.",
    mend: "Correct the decision date, or the date care began.",
    looks: "AD1 DATE_INT; Episodes DECOM RNE",
    judges: "AD1 Episodes")
{
    public override void Check(Child child, Found found)
    {
        if (child.InOrder.LastOrDefault(episode => episode.Rne == "S") is not { } start)
        {
            return;
        }

        found.AddWith(start, child.Ad1.Where(ad1 => ad1.DateInt < start.Decom));
    }
}
