namespace Belong.Returns.Ssda903.Checking;

/// <summary>Decisions to place a child for adoption.</summary>
internal static class Decisions
{
    /// <summary>It has a day, and has not been reversed.</summary>
    public static bool Stands(PlacedAdoptionRow decision) => decision.DatePlaced.IsGiven && decision.DatePlacedCeased.IsBlank && decision.ReasonPlacedCeased.Length == 0;
}
