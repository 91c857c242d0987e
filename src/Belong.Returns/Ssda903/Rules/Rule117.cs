using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule117() : Rule(
    says: "A decision about placing the child for adoption is dated after this year, or after care ended.",
    mend: "Correct the date of the decision, or the date care ended.",
    looks: "Episodes DECOM DEC REC; PlacedAdoption DATE_PLACED DATE_PLACED_CEASED",
    judges: "Episodes PlacedAdoption")
{
    public override void Check(Child child, Found found)
    {
        var last = child.InOrder.LastOrDefault(episode => episode.Rec is not ("" or "X1"));
        var ceased = last is null || child.InOrder.Any(episode => episode.Dec.IsBlank && episode.Decom >= last.Dec) ? default : last.Dec;
        foreach (var decision in child.PlacedAdoption)
        {
            if (decision.DatePlaced > child.Return.Ends || decision.DatePlacedCeased > child.Return.Ends || decision.DatePlaced > ceased || decision.DatePlacedCeased > ceased)
            {
                found.Add(decision);
                if (last is not null)
                {
                    found.Add(last);
                }
            }
        }
    }
}
