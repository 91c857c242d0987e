using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule561() : RuleOf<PlacedAdoptionRow>(
    says: "The decision is the same as in last year's return, where it was reversed.",
    mend: "Take the row out; a new decision has a day of its own.",
    looks: "PlacedAdoption DATE_PLACED; PlacedAdoption_last DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => child.Last.PlacedAdoption.Any(last => last.DatePlaced.Is(decision.DatePlaced) && (last.DatePlacedCeased.IsGiven || last.ReasonPlacedCeased.Length > 0));
}
