using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A share printed beside the counts it is made of that is not theirs: "6 of 246 (0.25%)".</summary>
public sealed partial class ShareOfCounts : Check
{
    public override string Title => "A share and its counts";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) =>
        from sentence in PlainWords.Sentences(paper.Blocks)
        from words in Wording.SentencesOf(PlainWords.Of(sentence.Runs))
        from match in Beside().Matches(words)
        let n = Wording.Read(match.Groups["n"].Value)
        let d = Wording.Read(match.Groups["d"].Value)
        let said = match.Groups["p"].Value
        let decimals = Wording.DecimalsOf(said)
        where d > 0 && n <= d && decimal.Round(100m * n / d, decimals, MidpointRounding.AwayFromZero) != Wording.Read(said)
        select Doubt(words, $"{Wording.Write(n)} of {Wording.Write(d)} is {Wording.Write(decimal.Round(100m * n / d, Math.Max(1, decimals), MidpointRounding.AwayFromZero))}%, and {said}% is printed{(decimal.Round((100m * n / d) - (0.5m / (decimal)Math.Pow(10, decimals)), decimals, MidpointRounding.AwayFromZero) == Wording.Read(said) ? ": it was cut off, not rounded" : "")}");

    [GeneratedRegex(@"(?<n>\d[\d,]*)\s(?:out\s)?of\s(?:the\s|all\s|these\s)?(?<d>\d[\d,]*)\b[^.;()%]{0,60}[,(:–-]?\s?\(?(?<p>\d+(?:\.\d+)?)\s?(?:%|per cent)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beside();
}
