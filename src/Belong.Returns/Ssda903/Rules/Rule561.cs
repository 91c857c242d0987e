using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule561() : RuleOf<PlacedAdoptionRow>(
    says: "The decision to place the child for adoption has the same date as one that was reversed in last year's return.",
    mend: "Delete the row. A new decision must have its own date.",
    looks: "PlacedAdoption DATE_PLACED; PlacedAdoption_last DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => child.Last.PlacedAdoption.Any(last => last.DatePlaced.Is(decision.DatePlaced) && (last.DatePlacedCeased.IsGiven || last.ReasonPlacedCeased.Length > 0));
}
