using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule116() : RuleOf<PlacedAdoptionRow>(
    says: "The date the decision to place the child for adoption was reversed is not a valid date.",
    mend: "Enter the date as day/month/year, or leave the date blank if the decision still stands.",
    looks: "PlacedAdoption DATE_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlacedCeased.IsWrong;
}
