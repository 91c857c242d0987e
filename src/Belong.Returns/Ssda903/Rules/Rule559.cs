using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule559() : RuleOf<PlacedAdoptionRow>(
    says: "The decision to place the child for adoption was made before this year, but is not in last year's return.",
    mend: "Correct the decision date. If last year's return was wrong, tell the Department for Education.",
    looks: "PlacedAdoption DATE_PLACED; PlacedAdoption_last DATE_PLACED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlaced < child.Return.Begins && !child.Last.PlacedAdoption.Any(last => last.DatePlaced.IsGiven);
}
