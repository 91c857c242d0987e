using Belong.Returns.Ssda903.Checking;

namespace Belong.Returns.Ssda903.Rules;

/// <summary>A new decision beside last year's, which is returned again, is no change of its day.</summary>
public sealed class Rule560() : RuleOf<PlacedAdoptionRow>(
    says: "The decision to place the child for adoption has a different date from last year's return, but was not reversed.",
    mend: "Check which date is correct. If last year's return was wrong, tell the Department for Education.",
    looks: "PlacedAdoption DATE_PLACED; PlacedAdoption_last DATE_PLACED DATE_PLACED_CEASED")
{
    public override bool Trips(PlacedAdoptionRow decision, Child child) =>
        child.Last.PlacedAdoption.Any(last => last.DatePlaced.IsGiven && last.DatePlacedCeased.IsBlank && !child.PlacedAdoption.Any(now => now.DatePlaced == last.DatePlaced))
        && !child.Last.PlacedAdoption.Any(last => last.DatePlaced.Is(decision.DatePlaced));
}
