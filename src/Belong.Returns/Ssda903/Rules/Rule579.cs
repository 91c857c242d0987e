using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule579() : RuleOf<PlacedAdoptionRow>(
    says: "The decision to place the child for adoption was made while an earlier decision was still in force.",
    mend: "Enter when the earlier decision was reversed, or correct one of the dates.",
    looks: "PlacedAdoption DATE_PLACED DATE_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => Overlap.WithEarlier(child.PlacedAdoption, decision, each => (each.DatePlaced, each.DatePlacedCeased));
}
