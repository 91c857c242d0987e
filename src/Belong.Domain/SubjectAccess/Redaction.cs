using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Belong.Domain.SubjectAccess;

/// <summary>Takes words out of a text. Upper and lower case are one, blanks are one, and a word is taken whole: Ann leaves Annual alone.</summary>
public static class Redaction
{
    /// <summary>What stands where words were.</summary>
    public const string Gap = "[words taken out]";

    /// <summary>Stands between the parts of an entry: no words to take out reach over it, for each part is printed by itself.</summary>
    public const char Between = '\u001e';

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static bool Stands(string words, string text) => words.Trim().Length > 0 && Regex.IsMatch(text, Pattern(words), Options, Patience);

    /// <summary>Finds any of some words, each whole and the longest first; null where there are none.</summary>
    public static Regex? Finder(IEnumerable<string> words) => words.Where(each => each.Trim().Length > 0).OrderByDescending(each => each.Trim().Length).Select(Pattern).ToList() is { Count: > 0 } all ? new(string.Join('|', all), Options, Patience) : null;

    /// <summary>The text without the words. They are looked for in the text as it stands, and where two overlap all of both goes.</summary>
    public static string Of(string text, IEnumerable<string> words) => Of(text, words, Gap);

    /// <param name="gap">What stands in their place.</param>
    public static string Of(string text, IEnumerable<string> words, string gap)
    {
        var left = new StringBuilder();
        var at = 0;
        foreach (var match in words.Where(each => each.Trim().Length > 0).SelectMany(each => Regex.Matches(text, Pattern(each), Options, Patience)).OrderBy(match => match.Index).ThenByDescending(match => match.Length))
        {
            if (match.Index >= at)
            {
                left.Append(text, at, match.Index - at).Append(gap);
            }

            at = Math.Max(at, match.Index + match.Length);
        }

        return left.Append(text, at, text.Length - at).ToString();
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static string Pattern(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Regex.Escape).ToImmutableArray();
        var pattern = string.Join(@"\s+", parts);
        return $"{(char.IsLetterOrDigit(words.Trim()[0]) ? @"(?<![\p{L}\p{N}])" : "")}{pattern}{(char.IsLetterOrDigit(words.Trim()[^1]) ? @"(?![\p{L}\p{N}])" : "")}";
    }
}
