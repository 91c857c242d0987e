using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A number in a sentence, and where it stands.</summary>
public readonly record struct Said(decimal Value, bool IsShare, int At, int Length, int Decimals)
{
    public int Ends => At + Length;

    /// <summary>How far the true value may lie from what is printed: half of its last place.</summary>
    public decimal Half => 0.5m / (decimal)Math.Pow(10, Decimals);
}

/// <summary>What the checks read out of sentences: numbers, fractions, months and years as people write them.</summary>
public static partial class Wording
{
    private static readonly Dictionary<string, decimal> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
    };

    private static readonly Dictionary<string, decimal> Fractions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["half"] = 50,
        ["a third"] = 100m / 3,
        ["one third"] = 100m / 3,
        ["two thirds"] = 200m / 3,
        ["a quarter"] = 25,
        ["one quarter"] = 25,
        ["three quarters"] = 75,
        ["a fifth"] = 20,
        ["two fifths"] = 40,
        ["three fifths"] = 60,
        ["four fifths"] = 80,
    };

    /// <summary>A sentence at a time, with where it begins.</summary>
    public static IEnumerable<string> SentencesOf(string text) => SentenceEnds().Split(text).Select(each => each.Trim()).Where(each => each.Length > 0);

    /// <summary>Numbers and shares, those spelled out up to twelve too; not years, dates, references or percentages' fractions of words.</summary>
    public static ImmutableArray<Said> NumbersIn(string text)
    {
        var found = new List<Said>();
        foreach (Match match in Number().Matches(text))
        {
            var digits = match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal);
            if (IsPartOfADay(text, match) || (match.Groups["p"].Length == 0 && IsYear(text, match, digits)))
            {
                continue;
            }

            found.Add(new(decimal.Parse(digits, CultureInfo.InvariantCulture), match.Groups["p"].Length > 0, match.Index, match.Length, DecimalsOf(digits)));
        }

        foreach (Match match in Spelled().Matches(text))
        {
            found.Add(new(Words[match.Value], false, match.Index, match.Length, 0));
        }

        return [.. found.OrderBy(each => each.At)];
    }

    /// <summary>The numbers of a text that count somebody or something: not shares, ages, sections of an Act, pages, sums of money or lengths of time, nor a lone "one".</summary>
    public static IReadOnlyList<Said> CountsIn(string text) =>
        [.. NumbersIn(text).Where(said => said is { IsShare: false, Decimals: 0, Value: > 1 } && !NoCount().IsMatch(text[..said.At]) && !Measured().IsMatch(text[said.Ends..]))];

    /// <summary>Shares said as a fraction: "a third", "three quarters".</summary>
    public static ImmutableArray<Said> FractionsIn(string text) =>
        [.. Fraction().Matches(text).Select(match => new Said(Fractions[match.Value], true, match.Index, match.Length, 0))];

    /// <summary>Years and months named in a text, each the way it is compared: 2016-17, 2017-03, 2017.</summary>
    public static ImmutableArray<string> PeriodsIn(string text) =>
    [
        .. ReportYear().Matches(text).Select(match => $"{match.Groups["a"].Value}-{match.Groups["b"].Value[^2..]}")
            .Concat(MonthYear().Matches(text).Select(match => $"{match.Groups["y"].Value}-{Month(match.Groups["m"].Value):00}"))
            .Concat(BareYear().Matches(MonthYear().Replace(ReportYear().Replace(text, " "), " ")).Select(match => match.Value))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Days written out in a text: 31 March 2017.</summary>
    public static IEnumerable<(DateOnly Day, string Text, string Weekday)> DaysIn(string text) =>
        from match in FullDay().Matches(text)
        where DateOnly.TryParseExact($"{match.Groups["d"].Value} {match.Groups["m"].Value} {match.Groups["y"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        select (DateOnly.ParseExact($"{match.Groups["d"].Value} {match.Groups["m"].Value} {match.Groups["y"].Value}", "d MMMM yyyy", CultureInfo.InvariantCulture), match.Value, match.Groups["w"].Value.Trim());

    /// <summary>The words of a text that carry its sense, numbers and small words left out.</summary>
    public static ImmutableHashSet<string> SenseOf(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => Stem(match.Value)).Where(word => word.Length > 2 && !Small.Contains(word))];

    public static int Month(string name) => DateTime.ParseExact(name, "MMMM", CultureInfo.InvariantCulture).Month;

    /// <summary>A number of digits, commas and a point.</summary>
    public static decimal Read(string digits) => decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>To how many places a number is printed.</summary>
    public static int DecimalsOf(string digits) => digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? digits.Length - dot - 1 : 0;

    public static string Write(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static readonly HashSet<string> Small = ["the", "and", "were", "was", "that", "with", "for", "from", "who", "had", "have", "has", "are", "their", "this", "there", "which", "year", "than", "been", "its", "all", "but", "not", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "per", "cent", "about", "end"];

    private static string Stem(string word) => word.EndsWith("ies", StringComparison.Ordinal) ? $"{word[..^3]}y" : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 5 ? word[..^2] : word;

    private static bool IsYear(string text, Match match, string digits) =>
        (digits.Length == 4 && digits[0] is '1' or '2' && !match.Value.Contains(',', StringComparison.Ordinal) && decimal.Parse(digits, CultureInfo.InvariantCulture) is >= 1900 and <= 2100 and var _ && digits.Length == 4)
        || (match.Index >= 5 && text[match.Index - 1] is '/' or '-' or '–' && char.IsAsciiDigit(text[match.Index - 2]) && digits.Length is 2 or 4)
        || (match.Index + match.Length + 1 < text.Length && text[match.Index + match.Length] == '/' && char.IsAsciiDigit(text[match.Index + match.Length + 1]));

    private static bool IsPartOfADay(string text, Match match) => AfterIsMonth().IsMatch(text[(match.Index + match.Length)..]);

    [GeneratedRegex(@"(?<![\w.])(?<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?<p>\s?%|\sper cent\b|\spercent\b)?(?![\w]|\.\d|:\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w-]|(?:hundred|thousand) and )(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!-|\s(?:third|quarter|fifth|half|fifths|quarters|thirds|hundred|thousand|million))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"(?:\b(?:aged?|sections?|regulations?|paragraphs?|parts?|schedules?|under|over|between|item|page|or)\s|£)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoCount();

    [GeneratedRegex(@"^[\s-](?:working\s)?(?:days?|weeks?|months?|years?|hours?|miles?|points?|times|more|fewer|less|or)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\b(?:half|a third|one third|two thirds|a quarter|one quarter|three quarters|a fifth|two fifths|three fifths|four fifths)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AfterIsMonth();

    [GeneratedRegex(@"(?<=[.!?;])\s+(?=[A-Z“""0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"\b(?<a>20\d\d)\s?[/–-]\s?(?<b>\d{2}|20\d\d)\b(?!-)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReportYear();

    [GeneratedRegex(@"\b(?<m>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<y>20\d\d)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BareYear();

    [GeneratedRegex(@"(?<w>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?\b(?<d>\d{1,2})\s(?<m>January|February|March|April|May|June|July|August|September|October|November|December)\s(?<y>20\d\d)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FullDay();

    [GeneratedRegex(@"[a-z][a-z’'-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
