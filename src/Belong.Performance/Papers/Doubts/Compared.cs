using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>Live figures that a sentence sets beside what they were.</summary>
public static partial class Compared
{
    /// <summary>
    /// Of each measure in the sentence what it was and what it is: as far as both are printed, else last year's, which is not. A sentence without a figure
    /// that speaks of the one before it compares that.
    /// </summary>
    public static IEnumerable<(PaperFigure Then, PaperFigure Now)> In(Passage passage, FilledPaper paper)
    {
        var of = passage.Runs.Any(run => run.Figure is not null) ? passage : TheOneBefore(passage, paper);
        foreach (var same in of is null ? [] : FiguresOf(of).GroupBy(at => (paper.Figures[at].Key, paper.Figures[at].Of)))
        {
            var printed = same.Select(at => paper.Figures[at]).Where(figure => figure.Value is not null).DistinctBy(figure => figure.Period).OrderBy(figure => figure.Period.Until).ToList();
            if (printed.Count > 1)
            {
                yield return (printed[0], printed[^1]);
            }
            else if (printed.Count == 1 && paper.LastYear.TryGetValue(same.First(), out var before) && before.Value is not null)
            {
                yield return (before, printed[0]);
            }
        }
    }

    /// <summary>The sentence whose one figure this one speaks of without a figure or a number of its own subject.</summary>
    /// <remarks>One that names a time of its own speaks of that.</remarks>
    public static Passage? TheOneBefore(Passage passage, FilledPaper paper) =>
        !Wording.PeriodsIn(passage.Words).IsEmpty || OtherTime().IsMatch(passage.Words) ? null
        : passage.SpeaksOf(other => FiguresOf(other).Any(), other => string.Join(' ', FiguresOf(other).Select(at => paper.Figures[at].Title))) is { } of && FiguresOf(of).Select(at => paper.Figures[at].Key).Distinct().Count() == 1 ? of : null;

    [GeneratedRegex(@"\b(?:since|decades?|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|few|several|recent|past) (?:years|months|quarters)|months?|quarters?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherTime();

    private static IEnumerable<int> FiguresOf(Passage passage) =>
        passage.Runs.Where(run => run.Figure is not null).SelectMany(run => new[] { run.Figure!.Value, run.Beside ?? run.Figure.Value }).Distinct();
}
