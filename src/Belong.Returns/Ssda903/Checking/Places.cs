using Belong.Domain.Places;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>Works out, for each episode, in whose area the placement lies and how far from home.</summary>
public static class Places
{
    /// <summary>Looks the postcodes up. What lies beyond the list stays unknown and is no error.</summary>
    public static void LookUp(IEnumerable<Row> episodes, IPlaceOfPostcode postcodes, string authority, DateOnly day)
    {
        var own = Authorities.On(authority, day);
        var known = new Dictionary<string, GridPlace?>(StringComparer.Ordinal);
        foreach (var episode in episodes.Cast<EpisodeRow>())
        {
            var (home, placement) = (Find(episode.HomePost), Find(episode.PlPost));
            episode.HomePostIsKnown = IsKnown(episode.HomePost, home);
            episode.PlPostIsKnown = IsKnown(episode.PlPost, placement);
            episode.PlLa = placement is { Authority.Length: > 0 } there ? Authorities.On(there.Authority, day)
                : episode.PlPostIsKnown is null ? OutsideEngland.Of(episode.PlPost) ?? "" : "";
            episode.PlLocation = episode.PlLa.Length == 0 || own.Length == 0 ? "" : episode.PlLa == own ? "IN" : "OUT";
            episode.PlDistance = home is { } from && placement is { } to ? Postcode.Miles(from, to) : null;
            episode.AreaIsBeyondList = episode.PlLa.Length == 0 && Beyond(episode.PlPost, placement);
            episode.IsBeyondList = episode.PlDistance is null && (Beyond(episode.HomePost, home) || Beyond(episode.PlPost, placement));
        }

        GridPlace? Find(string postcode)
        {
            if (postcode.Length == 0)
            {
                return null;
            }

            if (!known.TryGetValue(postcode, out var place))
            {
                known.Add(postcode, place = postcodes.Find(postcode));
            }

            return place;
        }

        bool Beyond(string postcode, GridPlace? place) => place is null && postcode.Length > 0 && OutsideEngland.Perhaps(postcode) && (NationsOf.Postcode(postcode) is Nations.None || !postcodes.Nations.HasFlag(NationsOf.Postcode(postcode)));

        bool? IsKnown(string postcode, GridPlace? place) => postcode.Length == 0 || Beyond(postcode, place) ? null : place is not null;
    }
}
