using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule184() : RuleOf<PlacedAdoptionRow>(
    says: "The decision to place the child for adoption was made before the child was born.",
    mend: "Correct the decision date, or the date of birth.",
    looks: "PlacedAdoption DATE_PLACED; Header DOB")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlaced < (child.Header?.Dob ?? default);
}
