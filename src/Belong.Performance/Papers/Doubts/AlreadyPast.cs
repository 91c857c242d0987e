using System.Text.RegularExpressions;
using Belong.Domain.Time;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A day before the paper's own of which it speaks as still to come.</summary>
public sealed partial class AlreadyPast : Check
{
    public override string Title => "Still to come, and already past";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper) =>
        from words in PlainWords.Sentences(paper.Blocks).SelectMany(each => Wording.SentencesOf(PlainWords.Of(each.Runs)))
        where Ahead().IsMatch(words)
        from day in Wording.DaysIn(words)
        where day.Day < paper.On
        select Doubt(words, $"{day.Day.InWords()} is spoken of as still to come, and the paper is of {paper.On.InWords()}");

    [GeneratedRegex(@"\b(?:will|is to be|are to be|is planned for|are planned for|is due|are due|to take place)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ahead();
}
