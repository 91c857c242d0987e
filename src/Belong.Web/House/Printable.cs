namespace Belong.Web.House;

/// <summary>Text that any program can print and store: no control characters but line breaks and tabs, no halves of pairs, no code that is no character.</summary>
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
            if (rune.Value is '\r' or '\n' or '\t' || (!System.Text.Rune.IsControl(rune) && rune.Value != 0xFFFD && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF)))
            {
                plain.Append(rune);
            }
        }

        return plain.ToString();
    }
}
