using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A number typed by hand as last year's, beside or after a live figure whose own number of last year is another.</summary>
public sealed partial class TypedLastYear : Check
{
    public override string Title => "Last year, typed by hand";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var passage in Passage.Of(paper))
        {
            // One figure, so that it is plain whose last year is spoken of: in the sentence, or in the one that it speaks of.
            var of = passage.Runs.Any(run => run.Figure is not null) ? passage : Compared.TheOneBefore(passage, paper);
            var figures = of?.Runs.Select(run => run.Figure).OfType<int>().Distinct().ToList() ?? [];
            if (figures.Count != 1 || !paper.LastYear.TryGetValue(figures[0], out var before) || before.Value is not { } value)
            {
                continue;
            }

            // A number of how many more or fewer, one that is about so many, and one of the year before that are not last year's.
            var typed = string.Concat(passage.Runs.Select(run => run.Figure is null ? run.Text : " "));
            if (LastYear().Match(typed) is { Success: true } match && !(of != passage && NotItself().IsMatch(typed)) && Wording.NumbersIn(match.Value).Where(number => number.IsShare == (before.Unit == Unit.Percentage)).Select(number => (decimal?)number.Value).FirstOrDefault() is { } number && number != value)
            {
                yield return Doubt(passage.Words, $"{before.Title} was {before.InWords} in {before.Period}, and {match.Value.Trim()} is typed by hand: print it as a figure, “{before.Key} | last year”");
            }
        }
    }

    [GeneratedRegex(@"\b(?:more|fewer|less|higher|lower|by|over|under|about|nearly|almost|around|the year before that|up|down)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotItself();

    /// <summary>The words for it with the number beside them.</summary>
    [GeneratedRegex(@"(?:last year|the year before|a year (?:before|earlier|ago)|the previous year)[^\d.;]{0,30}\d[\d,]*(?:\.\d+)?%?|\d[\d,]*(?:\.\d+)?%?[^\d.;]{0,20}(?:last year|the year before|a year (?:before|earlier|ago)|the previous year)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastYear();
}
