namespace Belong.Returns.Ssda903.Checking;

/// <summary>Whether a child moved.</summary>
internal static class Moves
{
    /// <summary>True when placement, provider, postcode or provider's number differ.</summary>
    public static bool Between(EpisodeRow before, EpisodeRow after) =>
        before.Place != after.Place || before.PlaceProvider != after.PlaceProvider || before.PlPost != after.PlPost || before.Urn != after.Urn;
}
