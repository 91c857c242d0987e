using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule560() : RuleOf<PlacedAdoptionRow>(
    says: "The decision has another day than in last year's return, though it was not reversed.",
    mend: "Check which is right. If last year's was wrong, say so to the collection.",
    looks: "PlacedAdoption DATE_PLACED; PlacedAdoption_last DATE_PLACED DATE_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) =>
        child.Last.PlacedAdoption.Any(last => last.DatePlacedCeased.IsBlank && last.DatePlaced != decision.DatePlaced)
        && !child.Last.PlacedAdoption.Any(last => last.DatePlaced.Is(decision.DatePlaced));
}
