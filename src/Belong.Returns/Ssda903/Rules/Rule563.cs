using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule563() : RuleOf<PlacedAdoptionRow>(
    says: "The decision to place for adoption was reversed, and when it was made is missing.",
    mend: "Enter the day of the decision.",
    looks: "PlacedAdoption DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "DATE_PLACED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlaced.IsBlank && (decision.DatePlacedCeased.IsGiven || decision.ReasonPlacedCeased.Length > 0);
}
