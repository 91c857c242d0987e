using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule116() : RuleOf<PlacedAdoptionRow>(
    says: "The day on which it was decided no longer to place the child for adoption is no date.",
    mend: "Enter the day as day/month/year, or leave it blank while the decision stands.",
    looks: "PlacedAdoption DATE_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlacedCeased.IsWrong;
}
