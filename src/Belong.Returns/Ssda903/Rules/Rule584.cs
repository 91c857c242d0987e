using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule584() : RuleOf<PlacedAdoptionRow>(
    says: "Last year's decision was reversed, but this year's decision was not made after it.",
    mend: "Enter the date of the new decision, or delete the row.",
    looks: "PlacedAdoption DATE_PLACED; PlacedAdoption_last DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) =>
        child.Last.PlacedAdoption.Any(last => last.DatePlaced.IsGiven && !(decision.DatePlaced > last.DatePlaced)
            && (last.DatePlacedCeased.IsGiven || (last.ReasonPlacedCeased.Length > 0 && last.DatePlaced != decision.DatePlaced)));
}
