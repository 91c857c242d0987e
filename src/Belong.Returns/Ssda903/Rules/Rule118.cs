using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule118() : Rule(
    says: "It was decided no longer to place the child for adoption before this year began, or before the child was looked after.",
    mend: "Put right the date, or take out a decision that ended in an earlier year.",
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
