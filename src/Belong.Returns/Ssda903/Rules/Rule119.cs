using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule119() : RuleOf<PlacedAdoptionRow>(
    says: "Of the day and the reason why the child is no longer to be placed for adoption one is there and one is missing.",
    mend: "Enter both, or neither while the decision stands.",
    looks: "PlacedAdoption DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "blank")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlacedCeased.IsGiven != decision.ReasonPlacedCeased.Length > 0;
}
