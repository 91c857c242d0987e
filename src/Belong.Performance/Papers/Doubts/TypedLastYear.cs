using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A number typed by hand as last year's, beside a live figure whose own number of last year is another.</summary>
public sealed partial class TypedLastYear : Check
{
    /// <summary>Where a live figure stands in the words that are looked at: no author types it.</summary>
    private const char Live = '\u0001';

    public override string Title => "Last year, typed by hand";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var (_, runs) in PlainWords.Sentences(paper.Blocks))
        {
            var text = string.Concat(runs.Select(run => run.Figure is null ? run.Text.Replace(Live, ' ') : $"{Live}{run.Figure}{Live}"));
            foreach (var sentence in Wording.SentencesOf(text))
            {
                // One figure, so that it is plain whose last year is spoken of.
                var figures = Figure().Matches(sentence).Select(match => int.Parse(match.Groups["at"].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToList();
                if (figures.Count != 1 || !paper.LastYear.TryGetValue(figures[0], out var before) || before.Value is not { } value)
                {
                    continue;
                }

                var words = Figure().Replace(sentence, " ");
                if (LastYear().Match(words) is { Success: true } match && Wording.NumbersIn(match.Value).Where(number => number.IsShare == (before.Unit == Unit.Percentage)).Select(number => (decimal?)number.Value).FirstOrDefault() is { } typed && typed != value)
                {
                    yield return Doubt(Figure().Replace(sentence, found => paper.Figures[int.Parse(found.Groups["at"].Value, System.Globalization.CultureInfo.InvariantCulture)].InWords), $"{before.Title} was {before.InWords} in {before.Period}, and {match.Value.Trim()} is typed by hand: print it as a figure, “{before.Key} | last year”");
                }
            }
        }
    }

    [GeneratedRegex("\u0001(?<at>[0-9]+)\u0001", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();

    /// <summary>The words for it with the number beside them.</summary>
    [GeneratedRegex(@"(?:last year|the year before|a year (?:before|earlier|ago)|the previous year)[^\d.;]{0,30}\d[\d,]*(?:\.\d+)?%?|\d[\d,]*(?:\.\d+)?%?[^\d.;]{0,20}(?:last year|the year before|a year (?:before|earlier|ago)|the previous year)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastYear();
}
