using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A paragraph that names how many answered and then shares of another number.</summary>
public sealed partial class BaseChanges : Check
{
    public override string Title => "A base that changes";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) =>
        from sentence in PlainWords.Sentences(paper.Blocks)
        let text = PlainWords.Of(sentence.Runs)
        let answered = Answered().Matches(text).Select(match => Number(match.Groups["n"].Value)).Where(number => number > 0).Distinct().ToList()
        where answered.Count > 0
        from match in OutOf().Matches(text)
        let of = Number(match.Groups["d"].Value)
        where of > 0 && !answered.Contains(of)
        select Doubt(text, $"{Wording.Write(answered[0])} are said to have answered, and then a number is given out of {Wording.Write(of)}");

    private static decimal Number(string text) => Wording.NumbersIn(text) is [var number, ..] ? number.Value : 0;

    [GeneratedRegex(@"\b(?<n>\w+)\s(?:respondents|people replied|replies|parents replied|forms|responses)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Answered();

    [GeneratedRegex(@"\bout of (?:the )?(?<d>\w+)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OutOf();
}
