using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule119() : RuleOf<PlacedAdoptionRow>(
    says: "The date or the reason for reversing the decision to place the child for adoption is missing.",
    mend: "Enter both, or leave both blank if the decision still stands.",
    looks: "PlacedAdoption DATE_PLACED_CEASED REASON_PLACED_CEASED",
    opens: "blank")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlacedCeased.IsGiven != decision.ReasonPlacedCeased.Length > 0;
}
