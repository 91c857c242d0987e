using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Belong.Domain.People;

/// <summary>
/// Names as they are compared, the one written on a record and the one somebody types by the same rule: small letters without
/// accents; hyphens part words; apostrophes of every kind do not count.
/// </summary>
public static class Spelling
{
    /// <summary>Letters that are no plain letter with an accent, as they are typed on an English keyboard.</summary>
    private static readonly ImmutableDictionary<char, string> Plain = new Dictionary<char, string>
    {
        ['ł'] = "l",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ı'] = "i",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['ŋ'] = "n",
        ['ə'] = "e",
    }.ToImmutableDictionary();

    private static readonly char[] Parting = [' ', ',', ';'];

    /// <summary>The words of what is written: Anne-Marie O’Shea is anne, marie and oshea.</summary>
    public static ImmutableArray<string> WordsOf(string text) => [.. Folded(text).Replace("'", "", StringComparison.Ordinal).Split([.. Parting, '-'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Every word by which a name is found: its words, what apostrophes part, and what hyphens and spaces join.</summary>
    public static ImmutableHashSet<string> FormsOf(string name)
    {
        var folded = Folded(name);
        var tokens = folded.Split(Parting, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. WordsOf(name),
            .. folded.Split([.. Parting, '-', '\''], StringSplitOptions.RemoveEmptyEntries),
            .. tokens.Append(string.Concat(tokens)).Select(token => new string([.. token.Where(letter => letter is not ('-' or '\''))])).Where(token => token.Length > 0),
        ];
    }

    private static string Folded(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            var small = char.ToLowerInvariant(letter);
            switch (small)
            {
                case '\'' or '’' or '‘' or '‛' or 'ʼ' or 'ʻ' or '`' or '´' or '′' or '＇':
                    plain.Append('\'');
                    break;
                case '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−':
                    plain.Append('-');
                    break;
                default:
                    plain.Append(
                        Plain.TryGetValue(small, out var typed) ? typed
                        : CharUnicodeInfo.GetUnicodeCategory(small) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? ""
                        : char.IsWhiteSpace(small) ? " "
                        : small.ToString());
                    break;
            }
        }

        return plain.ToString();
    }
}
