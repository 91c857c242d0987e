using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A number of one to five children that is typed: publishing hides live figures, and cannot hide words.</summary>
public sealed partial class TypedSmall : Check
{
    public override string Title => "A small number in words";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) =>
        from sentence in PlainWords.Sentences(paper.Blocks)
        let typed = string.Concat(sentence.Runs.Select(run => run.Figure is null ? run.Text : " … "))
        from words in Wording.SentencesOf(typed)
        from match in Few().Matches(words)
        select Doubt(words, $"“{match.Value}” is typed: it can lead to a child. Ask for the figure instead, so that it is hidden where it must be, or take it out");

    [GeneratedRegex(@"\b(?:[1-5]|one|two|three|four|five)\s(?:child|children|young person|young people|boys?|girls?|care leavers?|babies|baby|siblings)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Few();
}
