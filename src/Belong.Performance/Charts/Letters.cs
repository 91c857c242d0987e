using System.Collections.Immutable;

namespace Belong.Performance.Charts;

/// <summary>
/// How wide words are on paper and in pictures: the widths of the letters of Arial, which Liberation Sans and Helvetica share, in thousandths of the size. What has no width here is
/// taken to be as wide as it is high, so that words never take more room than they are given. No two letters are moved together: whoever prints turns kerning off.
/// </summary>
public static class Letters
{
    /// <summary>From the space to the tilde, then from the space that does not break to the last letter of Latin Extended-A.</summary>
    private static readonly ImmutableArray<short> Plain =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778,
        722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly ImmutableArray<short> PlainBeyond =
    [
        278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 0, 737, 552, 400, 549, 333, 333, 333, 576, 537, 333, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667, 667, 1000, 722,
        667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 549, 611, 556, 556, 556, 556, 500, 556, 500, 667, 556, 667, 556, 667, 556, 722, 500, 722, 500, 722, 500, 722, 500, 722, 615, 722, 556, 667, 556, 667, 556, 667, 556,
        667, 556, 667, 556, 778, 556, 778, 556, 778, 556, 778, 556, 722, 556, 722, 556, 278, 278, 278, 278, 278, 278, 278, 222, 278, 278, 735, 444, 500, 222, 667, 500, 500, 556, 222, 556, 222, 556, 292, 556,
        334, 556, 222, 722, 556, 722, 556, 722, 556, 604, 723, 556, 778, 556, 778, 556, 778, 556, 1000, 944, 722, 333, 722, 333, 722, 333, 667, 500, 667, 500, 667, 500, 667, 500, 611, 278, 611, 375, 611, 278,
        722, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 556, 944, 722, 667, 500, 667, 611, 500, 611, 500, 611, 500,
    ];

    private static readonly ImmutableArray<short> Bold =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778,
        722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    private static readonly ImmutableArray<short> BoldBeyond =
    [
        278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 0, 737, 552, 400, 549, 333, 333, 333, 576, 556, 333, 333, 333, 365, 556, 834, 834, 834, 611, 722, 722, 722, 722, 722, 722, 1000, 722,
        667, 667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278,
        611, 611, 611, 611, 611, 611, 611, 549, 611, 611, 611, 611, 611, 556, 611, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 556, 722, 719, 722, 611, 667, 556, 667, 556, 667, 556,
        667, 556, 667, 556, 778, 611, 778, 611, 778, 611, 778, 611, 722, 611, 722, 611, 278, 278, 278, 278, 278, 278, 278, 278, 278, 278, 785, 556, 556, 278, 722, 556, 556, 611, 278, 611, 278, 611, 385, 611,
        479, 611, 278, 722, 611, 722, 611, 722, 611, 708, 723, 611, 778, 611, 778, 611, 778, 611, 1000, 944, 722, 389, 722, 389, 722, 389, 667, 556, 667, 556, 667, 556, 667, 556, 611, 333, 611, 479, 611, 333,
        722, 611, 722, 611, 722, 611, 722, 611, 722, 611, 722, 611, 944, 778, 667, 556, 667, 611, 500, 611, 500, 611, 500,
    ];

    private const string Marks = "‘’“”–—…•€™†′″−√≥≤";

    private static readonly ImmutableArray<short> PlainMarks = [222, 222, 333, 333, 556, 1000, 1000, 350, 556, 1000, 556, 188, 354, 584, 549, 549, 549];

    private static readonly ImmutableArray<short> BoldMarks = [278, 278, 500, 500, 556, 1000, 1000, 350, 556, 1000, 556, 240, 479, 584, 549, 549, 549];

    /// <summary>How wide some words are in a picture, in points.</summary>
    public static decimal Across(string text) => Across(text, Drawing.Letters, isStrong: true);

    /// <summary>How wide some words are, in points.</summary>
    public static decimal Across(ReadOnlySpan<char> text, decimal size, bool isStrong)
    {
        var wide = 0;
        foreach (var letter in text)
        {
            wide += Of(letter, isStrong);
        }

        return wide * size / 1000;
    }

    /// <summary>The words on as many lines as they need; a word that is wider than a line stands on one of its own.</summary>
    public static IEnumerable<string> Wrapped(string text, decimal within)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Across($"{line} {word}") > within)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static int Of(char letter, bool isStrong) => letter switch
    {
        >= ' ' and <= '~' => (isStrong ? Bold : Plain)[letter - ' '],
        >= '\u00a0' and <= '\u017e' => (isStrong ? BoldBeyond : PlainBeyond)[letter - '\u00a0'],
        _ => Marks.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? (isStrong ? BoldMarks : PlainMarks)[at] : 1000,
    };
}
