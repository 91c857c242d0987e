using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule583() : RuleOf<PlacedAdoptionRow>(
    says: "There is a later decision to place the child for adoption, but this one was not reversed.",
    mend: "Enter when this decision was reversed, or delete the decision that is not needed.",
    looks: "PlacedAdoption DATE_PLACED DATE_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlacedCeased.IsBlank && child.PlacedAdoption.Any(later => later.DatePlaced > decision.DatePlaced);
}
