using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

public sealed class Rule559() : RuleOf<PlacedAdoptionRow>(
    says: "The decision was made before this year, and last year's return does not have it.",
    mend: "Put right the day of the decision, or say to the collection that last year's return lacked it.",
    looks: "PlacedAdoption DATE_PLACED; PlacedAdoption_last DATE_PLACED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) => decision.DatePlaced < child.Return.Begins && !child.Last.PlacedAdoption.Any(last => last.DatePlaced.IsGiven);
}
