using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>Words that send the reader to a figure, a table, a section or an appendix that the paper has not.</summary>
public sealed partial class NothingThere : Check
{
    public override string Title => "A reference to nothing";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        var grids = paper.Blocks.OfType<Grid>().ToList();
        var titles = grids.Select(grid => grid.Title).Concat(paper.Blocks.OfType<Heading>().Select(heading => PlainWords.Of(heading.Text))).ToList();
        foreach (var (_, runs) in PlainWords.Sentences(paper.Blocks))
        {
            foreach (var sentence in Wording.SentencesOf(PlainWords.Of(runs)))
            {
                foreach (Match match in Reference().Matches(sentence))
                {
                    var (what, which) = (match.Groups["what"].Value.ToLowerInvariant(), match.Groups["which"].Value);
                    if (titles.Exists(title => Begins(title, what, which)))
                    {
                        continue;
                    }

                    // Where none is numbered by its author they are counted as they come: tables all of them, figures those that are drawn.
                    var there = what switch { "table" => grids.Count, "figure" or "chart" or "graph" => grids.Count(grid => grid.Drawn), _ => 0 };
                    var numbered = titles.Exists(title => title.StartsWith(what, StringComparison.OrdinalIgnoreCase) && title.Length > what.Length && title[what.Length] == ' ');
                    if (numbered || !int.TryParse(which, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || number > there)
                    {
                        yield return Doubt(sentence, $"The paper has no {what} {which}");
                    }
                }
            }
        }
    }

    private static bool Begins(string title, string what, string which) =>
        what == "section" ? title.StartsWith($"{which} ", StringComparison.Ordinal) || title.StartsWith($"{which}.", StringComparison.Ordinal)
        : title.StartsWith($"{what} {which}", StringComparison.OrdinalIgnoreCase) && (title.Length == what.Length + 1 + which.Length || !char.IsLetterOrDigit(title[what.Length + 1 + which.Length]));

    /// <summary>A section only where the reader is sent to it, for a section 20 is of an Act.</summary>
    [GeneratedRegex(@"(?:\b(?<what>figure|table|chart|graph|appendix|annex) |\b(?:see|in|under) (?<what>section) )(?<which>\d{1,2}|[A-Z])\b(?! of (?:the|Schedule|part)| \(?(?:of )?the Act|\d|[.,]\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
