namespace Belong.Domain.Facts;

/// <summary>Somebody’s own words, as they are put in quotation marks.</summary>
public static class Quoted
{
    /// <summary>Somebody's words without the quotation marks around them, which the page draws; marks that stand within are left as they are.</summary>
    public static string Unquoted(this string words) =>
        words.Length > 1 && (words[0], words[^1]) is ('“', '”') or ('"', '"') && words[1..^1].IndexOfAny(['“', '”', '"']) < 0 ? words[1..^1] : words;
}
