using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule522() : RuleOf<PlacedAdoptionRow>(
    says: "The decision to place the child for adoption was reversed before it was made.",
    mend: "Correct one of the dates.",
    looks: "PlacedAdoption DATE_PLACED DATE_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlaced > decision.DatePlacedCeased;
}
