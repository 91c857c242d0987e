using System.Globalization;
using System.Text;

namespace Belong.Returns.Ssda903;

/// <summary>
/// What of a value cannot be seen. Blanks round a value, a no-break space among them, say nothing and are left out wherever a return
/// is read; a character that takes no room, such as a zero-width space, belongs to no value of a return.
/// </summary>
public static class Blanks
{
    /// <summary>The value as it is compared everywhere: every kind of space an ordinary one, none at either end, in capitals.</summary>
    public static string Plain(string value) => Spaces(value).Trim().ToUpperInvariant();

    /// <summary>True when blanks stand before or after the value. A value of blanks only is blank, and has none.</summary>
    public static bool Surround(ReadOnlySpan<char> value) => value.Trim().Length is > 0 and var length && length < value.Length;

    /// <summary>True when the value holds a character that takes no room, or one that cannot be printed.</summary>
    public static bool Hides(ReadOnlySpan<char> value)
    {
        foreach (var rune in value.Trim().EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value with what cannot be seen named in brackets: <c>U4[space]</c>. Ordinary spaces between letters stay.</summary>
    public static string Shown(string value)
    {
        var (first, last) = (value.Length - value.AsSpan().TrimStart().Length, value.AsSpan().TrimEnd().Length);
        var shown = new StringBuilder(value.Length + 16);
        var at = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            var name = rune.Value == ' ' && at >= first && at < last ? null : NameOf(rune);
            _ = name is null ? shown.Append(rune) : shown.Append('[').Append(name).Append(']');
            at += rune.Utf16SequenceLength;
        }

        return shown.ToString();
    }

    /// <summary>Several values side by side, each shown, the blank ones named.</summary>
    public static string Shown(IEnumerable<string> values) => string.Join(", ", values.Select(value => value.Length > 0 ? Shown(value) : "(blank)"));

    private static string? NameOf(Rune rune) => rune.Value switch
    {
        ' ' => "space",
        '\t' => "tab",
        0x00A0 => "no-break space",
        0x00AD => "soft hyphen",
        0x200B => "zero-width space",
        0xFEFF => "zero-width no-break space",
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF => $"U+{rune.Value:X4}",
        _ => null,
    };

    /// <summary>Spaces of other kinds, as word processors and web pages leave them, made ordinary ones.</summary>
    private static string Spaces(string value)
    {
        if (!value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return value;
        }

        return string.Create(value.Length, value, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = char.IsWhiteSpace(from[i]) ? ' ' : from[i];
            }
        });
    }
}
