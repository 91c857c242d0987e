namespace Belong.Web.House;

/// <summary>
/// Text that any program can print and store: no control characters but line breaks and tabs, no halves of pairs, no code that is no character, and
/// none that takes no room and would make two names of one. The joiners that Persian and other scripts write with stay.
/// </summary>
internal static class Printable
{
    public static bool Is(string text) => Of(text).Length == text.Length;

    /// <summary>The text without what cannot be printed.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var plain = new System.Text.StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n' or '\t' || (!System.Text.Rune.IsControl(rune) && rune.Value is not (0xFFFD or 0x00AD or 0x200B or 0x2060 or 0xFEFF) && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF)))
            {
                plain.Append(rune);
            }
        }

        return plain.ToString();
    }
}
