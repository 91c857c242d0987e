using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>"Of these, 40 (52%)": so many of whom the sentence or the paragraph before counted, which is another number than it can be.</summary>
public sealed partial class OfThese : Check
{
    public override string Title => "So many of these";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var passage in Passage.Of(paper))
        {
            if (These().Match(passage.Words) is not { Success: true } these)
            {
                continue;
            }

            // Whichever of the numbers before is meant: what fits one of them is not doubted. The sentence may have counted them itself.
            var counts = passage.Before.Select(before => before.Words).Prepend(passage.Words[..these.Index]).Select(Counts).FirstOrDefault(numbers => numbers.Count > 0) ?? [];
            if (counts.Count == 0)
            {
                continue;
            }

            var of = string.Join(" or ", counts.Select(Wording.Write));
            if (Wording.NumbersIn(these.Groups["n"].Value) is [{ IsShare: false } many] && many.Value > counts.Max())
            {
                yield return Doubt(passage.Words, $"{Wording.Write(many.Value)} are said to be of {of}, counted just before");
            }

            var beside = Beside().Matches(passage.Words[these.Index..]).ToList();
            foreach (var match in beside)
            {
                var (number, text) = (Wording.Read(match.Groups["n"].Value), match.Groups["p"].Value);
                if (number <= counts.Max() && counts.TrueForAll(count => decimal.Round(100m * number / count, Wording.DecimalsOf(text), MidpointRounding.AwayFromZero) != Wording.Read(text)))
                {
                    yield return Doubt(passage.Words, $"{Wording.Write(number)} of {of} is {string.Join(" or ", counts.Select(count => $"{Wording.Write(decimal.Round(100m * number / count, Math.Max(1, Wording.DecimalsOf(text)), MidpointRounding.AwayFromZero))}%"))}, and {text}% is printed");
                }
            }
        }
    }

    /// <summary>The numbers that count somebody, as they may be meant by "these": not ages, sections of an Act, sums of money or lengths of time, nor a lone "one".</summary>
    private static List<decimal> Counts(string words) =>
    [
        .. Wording.NumbersIn(words).Where(said => said is { IsShare: false, Decimals: 0, Value: > 1 } && !NoCount().IsMatch(words[..said.At]) && !Measured().IsMatch(words[said.Ends..])).Select(said => said.Value).Distinct(),
    ];

    [GeneratedRegex(@"(?<n>\b\w[\w,.]*)\s(?:\([^)]*\)\s|[a-z]+\s)?of (?:these|those|them|whom)\b(?! who| whose| that| in| with| aged| of)|^Of (?:these|those|them)\b(?:\s[a-z]+){0,2},?\s(?:only |about |some )?(?<n>\w[\w,.]*)(?![\w,.]*(?:\s?%|\sper\scent))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex These();

    [GeneratedRegex(@"(?:\b(?:aged?|sections?|regulations?|paragraphs?|parts?|schedules?|under|over|between|item|page)\s|£)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoCount();

    [GeneratedRegex(@"^[\s-](?:working\s)?(?:days?|weeks?|months?|years?|hours?|miles?|points?|times)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Measured();

    [GeneratedRegex(@"(?<![\d,]|\bof (?:the |all )?)(?<n>\d[\d,]*)\s(?:[a-z]+\s)?\((?<p>\d+(?:\.\d+)?)\s?(?:%|per cent)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beside();
}
