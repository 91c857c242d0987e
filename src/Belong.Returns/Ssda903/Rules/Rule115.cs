using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule115() : RuleOf<PlacedAdoptionRow>(
    says: "The day on which it was decided to place the child for adoption is no date.",
    mend: "Enter the day as day/month/year.",
    looks: "PlacedAdoption DATE_PLACED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlaced.IsWrong;
}
