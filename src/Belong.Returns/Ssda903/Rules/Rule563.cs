using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule563() : RuleOf<PlacedAdoptionRow>(
    says: "The decision to place the child for adoption was reversed, but the decision date is missing.",
    mend: "Enter the date of the decision.",
    looks: "PlacedAdoption DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "DATE_PLACED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlaced.IsBlank && (decision.DatePlacedCeased.IsGiven || decision.ReasonPlacedCeased.Length > 0);
}
