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
            var near = passage.Before.Select(before => before.Words).Prepend(passage.Words[..these.Index]).Select(words => Wording.CountsIn(words).Select(said => said.Value).Distinct().ToList()).Where(counts => counts.Count > 0).ToList();
            if (near.Count == 0)
            {
                continue;
            }

            var all = near.SelectMany(counts => counts).ToList();
            var of = string.Join(" or ", near[0].Select(Wording.Write));
            if (Wording.NumbersIn(these.Groups["n"].Value) is [{ IsShare: false } many] && many.Value > all.Max())
            {
                yield return Doubt(passage.Words, $"{Wording.Write(many.Value)} are said to be of {of}, counted just before");
            }

            // Only what is said first: what comes after it may be of others.
            if (Beside().Match(passage.Words, these.Index) is { Success: true } beside && Wording.Read(beside.Groups["n"].Value) is var number && beside.Groups["p"].Value is var text && number <= all.Max()
                && all.TrueForAll(count => decimal.Round(100m * number / count, Wording.DecimalsOf(text), MidpointRounding.AwayFromZero) != Wording.Read(text)))
            {
                yield return Doubt(passage.Words, $"{Wording.Write(number)} of {of} is {string.Join(" or ", near[0].Select(count => $"{Wording.Write(decimal.Round(100m * number / count, Math.Max(1, Wording.DecimalsOf(text)), MidpointRounding.AwayFromZero))}%"))}, and {text}% is printed");
            }
        }
    }

    [GeneratedRegex(@"(?<n>\b\w[\w,.]*)\s(?:\([^)]*\)\s|[a-z]+\s)?of (?:these|those|them|whom)\b(?! who| whose| that| in| with| aged| of)|^Of (?:these|those|them)\b(?:\s[a-z]+){0,2},?\s(?:only |about |some )?(?<n>\w[\w,.]*)(?![\w,.]*(?:\s?%|\sper\scent))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex These();

    [GeneratedRegex(@"(?<![\d,]|\bof (?:the |all )?)(?<n>\d[\d,]*)\s(?:[a-z]+\s)?\((?<p>\d+(?:\.\d+)?)\s?(?:%|per cent)\)(?! of (?!these\b|them\b))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beside();
}
