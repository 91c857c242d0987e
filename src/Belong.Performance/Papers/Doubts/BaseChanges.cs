using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>Shares of another number than that of those who are said to have answered, in the paragraph that says so or in those below it.</summary>
public sealed partial class BaseChanges : Check
{
    public override string Title => "A base that changes";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        // Who answered is said once, and stands until a heading or until others are said to have answered.
        List<decimal> answered = [];
        foreach (var block in paper.Blocks)
        {
            if (block is Heading)
            {
                answered = [];
            }

            foreach (var text in PlainWords.Sentences([block]).Select(each => PlainWords.Of(each.Runs)))
            {
                var here = Answered().Matches(text).Select(match => Number(match.Groups["n"].Value)).Where(number => number > 0).Distinct().ToList();

                // The sentence that says who answered may say how many were asked too. Below, only a number that is of nobody else is held against it.
                answered = here.Count > 0 ? [.. here, .. Wording.SentencesOf(text).Where(words => Answered().IsMatch(words) && !OutOf().IsMatch(words)).SelectMany(words => Wording.CountsIn(words)).Select(said => said.Value).Except(here)] : answered;
                foreach (var of in (here.Count > 0 ? OutOf() : OutOfNobodyElse()).Matches(text).Select(match => Number(match.Groups["d"].Value)).Where(of => of > 0 && answered.Count > 0 && !answered.Contains(of)))
                {
                    yield return Doubt(text, $"{Wording.Write(answered[0])} are said to have answered, and then a number is given out of {Wording.Write(of)}");
                }
            }
        }
    }

    private static decimal Number(string text) => Wording.NumbersIn(text) is [var number, ..] ? number.Value : 0;

    [GeneratedRegex(@"\b(?<n>\w+)\s(?:respondents|people replied|replies|(?:parents|carers|children|young people|people) (?:replied|responded|answered)|forms|responses|(?:completed )?questionnaires)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Answered();

    [GeneratedRegex(@"\bout of (?:the )?(?<d>\w+)(?=\s*(?:[.,;)]|$)|\s(?:respondents|replies|forms|responses)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OutOfNobodyElse();

    [GeneratedRegex(@"\bout of (?:the )?(?<d>\w+)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OutOf();
}
