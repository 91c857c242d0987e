using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule579() : RuleOf<PlacedAdoptionRow>(
    says: "The decision was made while an earlier one still stood.",
    mend: "Enter when the earlier one was reversed, or put right one of the days.",
    looks: "PlacedAdoption DATE_PLACED DATE_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => Overlap.WithEarlier(child.PlacedAdoption, decision, each => (each.DatePlaced, each.DatePlacedCeased));
}
