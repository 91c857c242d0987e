using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>"Most" of something whose share, in the same sentence or the next, is less than half, or is not the largest of the table beside it.</summary>
public sealed partial class Majority : Check
{
    public override string Title => "“Most” for less than half";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var (_, runs) in PlainWords.Sentences(paper.Blocks))
        {
            var sentences = Wording.SentencesOf(PlainWords.Of(runs)).ToList();
            for (var i = 0; i < sentences.Count; i++)
            {
                if (!Most().IsMatch(sentences[i]))
                {
                    continue;
                }

                var shares = Wording.NumbersIn(sentences[i]).Concat(i + 1 < sentences.Count ? Wording.NumbersIn(sentences[i + 1]) : []).Where(each => each.IsShare).ToList();
                if (shares.Count > 0 && shares.TrueForAll(share => share.Value < 50) && shares.Sum(share => share.Value) < 50)
                {
                    yield return Doubt(sentences[i], $"The sentence says most, but the shares beside it are {string.Join(", ", shares.Select(share => $"{Wording.Write(share.Value)}%"))}{(shares.Count > 1 ? $", together {Wording.Write(shares.Sum(share => share.Value))}%" : "")}");
                }
            }
        }
    }

    [GeneratedRegex(@"\b(?:most|the majority|more than half|mainly|largely)\b(?!\s(?:of the time|recent|likely|important))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Most();
}
