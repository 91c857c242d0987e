using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>So many each, or a month, beside the numbers it should be worked out from.</summary>
public sealed partial class RatioOfNumbers : Check
{
    public override string Title => "So many each";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var words in PlainWords.Sentences(paper.Blocks).SelectMany(each => Wording.SentencesOf(PlainWords.Of(each.Runs))))
        {
            foreach (Match match in Each().Matches(words))
            {
                var (whole, by, said) = (Wording.Read(match.Groups["whole"].Value), Wording.Read(match.Groups["by"].Value), Wording.Read(match.Groups["each"].Value));
                var decimals = Wording.DecimalsOf(match.Groups["each"].Value);
                if (by > 0 && decimal.Round(whole / by, decimals, MidpointRounding.AwayFromZero) != said)
                {
                    yield return Doubt(words, $"{Wording.Write(whole)} over {Wording.Write(by)} is {Wording.Write(decimal.Round(whole / by, 1, MidpointRounding.AwayFromZero))}, and {Wording.Write(said)} is printed");
                }
            }

            if (AMonth().Match(words) is { Success: true } monthly)
            {
                var from = (int.Parse(monthly.Groups["y1"].Value, System.Globalization.CultureInfo.InvariantCulture) * 12) + Wording.Month(monthly.Groups["m1"].Value);
                var to = (int.Parse(monthly.Groups["y2"].Value, System.Globalization.CultureInfo.InvariantCulture) * 12) + Wording.Month(monthly.Groups["m2"].Value);
                var (rate, whole) = (Wording.Read(monthly.Groups["rate"].Value), Wording.Read(monthly.Groups["whole"].Value));
                if (rate * (to - from + 1) != whole)
                {
                    yield return Doubt(words, $"{Wording.Write(rate)} a month over the {to - from + 1} months named is {Wording.Write(rate * (to - from + 1))}, and {Wording.Write(whole)} is printed");
                }
            }
        }
    }

    [GeneratedRegex(@"(?<whole>\d[\d,]*)\schildren\b[^.\d]{0,40}(?<by>\d[\d,]*(?:\.\d+)?)\s(?:full-time\s)?(?:officers|workers|staff|posts)\b[^.\d]{0,60}?(?<each>\d+(?:\.\d+)?)\s(?:each|children each|to each|per officer|per worker)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Each();

    [GeneratedRegex(@"(?<rate>\d[\d,]*)\s(?:\w+\s)?a month\b[^.\d]{0,40}(?<whole>\d[\d,]*)[^.\d]{0,40}between\s(?<m1>[A-Z]\w+)\s(?<y1>20\d\d)\sand\s(?<m2>[A-Z]\w+)\s(?<y2>20\d\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AMonth();
}
