using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule115() : RuleOf<PlacedAdoptionRow>(
    says: "The date of the decision to place the child for adoption is not a valid date.",
    mend: "Enter the date as day/month/year.",
    looks: "PlacedAdoption DATE_PLACED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlaced.IsWrong;
}
