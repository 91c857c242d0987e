namespace Belong.Domain.Places;

/// <summary>Where a postcode is, on the British national grid, in metres, and whose area it lies in. Northern Ireland’s are put on that grid when a list is read.</summary>
public readonly record struct GridPlace(int East, int North, string Authority);

/// <summary>Where postcodes are. Local data, so that no postcode leaves the machine.</summary>
public interface IPlaceOfPostcode
{
    /// <summary>The place, or null where the postcode is not on the list.</summary>
    GridPlace? Find(string postcode);

    /// <summary>The nations of which the list has postcodes. One of another nation is not unknown for not being on it.</summary>
    Nations Nations { get; }
}

public static class Postcode
{
    /// <summary>As compared and looked up: upper case, no spaces.</summary>
    public static string Plain(string? postcode) =>
        postcode is null ? "" : postcode.Contains(' ', StringComparison.Ordinal) ? postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() : postcode.ToUpperInvariant();

    /// <summary>
    /// Miles in a straight line, to one decimal as the return's guide has it: metres over 1,000 over 1.6093.
    /// </summary>
    public static double Miles(GridPlace a, GridPlace b)
    {
        double east = a.East - b.East, north = a.North - b.North;
        return Math.Round(Math.Sqrt((east * east) + (north * north)) / 1000 / 1.6093, 1);
    }
}
