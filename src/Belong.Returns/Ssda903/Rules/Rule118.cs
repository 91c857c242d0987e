using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule118() : Rule(
    says: "The decision to place the child for adoption was reversed before this year, or before the child was looked after.",
    mend: "Correct the date, or delete a decision that was reversed in an earlier year.",
    looks: "Episodes DECOM LS; PlacedAdoption DATE_PLACED_CEASED",
    opens: "Episodes DECOM; PlacedAdoption DATE_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        if (child.InOrder.FirstOrDefault(episode => !episode.IsShortBreak) is not { } start)
        {
            return;
        }

        found.AddWith(start, child.PlacedAdoption.Where(decision => decision.DatePlacedCeased < child.Return.Begins || decision.DatePlacedCeased < start.Decom));
    }
}
