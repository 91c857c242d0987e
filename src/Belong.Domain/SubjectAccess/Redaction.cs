using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Belong.Domain.SubjectAccess;

/// <summary>Takes words out of a text. Upper and lower case are one, blanks are one, and a word is taken whole: Ann leaves Annual alone.</summary>
public static class Redaction
{
    /// <summary>What stands where words were.</summary>
    public const string Gap = "[words taken out]";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static bool Stands(string words, string text) => words.Trim().Length > 0 && Regex.IsMatch(text, Pattern(words), Options, Patience);

    /// <summary>Finds any of some words, each whole and the longest first; null where there are none.</summary>
    public static Regex? Finder(IEnumerable<string> words) => words.Where(each => each.Trim().Length > 0).OrderByDescending(each => each.Trim().Length).Select(Pattern).ToList() is { Count: > 0 } all ? new(string.Join('|', all), Options, Patience) : null;

    /// <summary>The text without the words, the longest first so that a name within a name leaves nothing behind.</summary>
    public static string Of(string text, IEnumerable<string> words) =>
        words.Where(each => each.Trim().Length > 0).OrderByDescending(each => each.Trim().Length).Aggregate(text, (left, each) => Regex.Replace(left, Pattern(each), Gap, Options, Patience));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static string Pattern(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Regex.Escape).ToImmutableArray();
        var pattern = string.Join(@"\s+", parts);
        return $"{(char.IsLetterOrDigit(words.Trim()[0]) ? @"(?<![\p{L}\p{N}])" : "")}{pattern}{(char.IsLetterOrDigit(words.Trim()[^1]) ? @"(?![\p{L}\p{N}])" : "")}";
    }
}
