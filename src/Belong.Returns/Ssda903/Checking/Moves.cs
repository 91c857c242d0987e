namespace Belong.Returns.Ssda903.Checking;

/// <summary>Whether a child moved.</summary>
internal static class Moves
{
    /// <summary>True when placement, provider, postcode or provider's number differ.</summary>
    public static bool Between(EpisodeRow before, EpisodeRow after) =>
        before.Place != after.Place || before.PlaceProvider != after.PlaceProvider || !SamePostcode(before.PlPost, after.PlPost) || before.Urn != after.Urn;

    /// <summary>The same postcode, with or without a space in it. Asked of every episode, so no string is made.</summary>
    public static bool SamePostcode(string one, string other)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            i += Spaces(one, i);
            j += Spaces(other, j);
            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }

            if (one[i++] != other[j++])
            {
                return false;
            }
        }

        static int Spaces(string text, int from)
        {
            var until = from;
            while (until < text.Length && text[until] == ' ')
            {
                until++;
            }

            return until - from;
        }
    }
}
