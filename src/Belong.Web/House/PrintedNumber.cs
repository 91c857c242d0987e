using System.Globalization;
using System.Text.RegularExpressions;

namespace Belong.Web.House;

/// <summary>A number as a paper prints it, with the format in which a spreadsheet shows the same letters: 4.5%, +12, 1,234.</summary>
public sealed partial record PrintedNumber(decimal Value, string Format, string Text)
{
    private const string TrueMinus = "\u2212";

    /// <summary>
    /// The number that the words are; null where they are none. A run of digits that begins with a nought is a telephone number or a
    /// reference, and one of more than fifteen digits would lose its last in a spreadsheet.
    /// </summary>
    public static PrintedNumber? Of(string text)
    {
        if (Form().Match(text) is not { Success: true } form || text.Count(char.IsAsciiDigit) > 15)
        {
            return null;
        }

        var (sign, money, whole, part, percent) = (form.Groups["sign"].Value, form.Groups["money"].Value, form.Groups["whole"].Value, form.Groups["part"].Value, form.Groups["percent"].Value);
        var value = decimal.Parse(whole.Replace(",", "", StringComparison.Ordinal) + part, CultureInfo.InvariantCulture);
        if (value == 0 && sign.Length > 0)
        {
            return null;
        }

        var digits = money + (whole.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0") + (part.Length > 0 ? "." + new string('0', part.Length - 1) : "") + percent;
        var format = sign switch
        {
            "+" => $"+{digits};-{digits};{digits}",
            TrueMinus => $"{digits};{TrueMinus}{digits}",
            "-" => $"{digits};-{digits}",
            _ => digits,
        };
        value = (sign is "-" or TrueMinus ? -value : value) / (percent.Length > 0 ? 100 : 1);
        return new(value, format, text);
    }

    /// <summary>
    /// Whether the words are made of digits and count nothing: a run that begins with a nought, a telephone number, a code of capitals and
    /// digits, ten digits and more without a comma.
    /// </summary>
    public static bool IsReference(string text) => Reference().IsMatch(text) && (text[0] != '+' || text.Count(char.IsAsciiDigit) >= 10);

    [GeneratedRegex(@"^(?<sign>[-+\u2212])?(?<money>£)?(?<whole>0|[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]*)(?<part>\.[0-9]+)?(?<percent>%)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(0[0-9][0-9 ()/-]*|\(0[0-9][0-9 ()/-]*|\+[0-9][0-9 ()/-]*|[0-9]{10,}|(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{3,})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
