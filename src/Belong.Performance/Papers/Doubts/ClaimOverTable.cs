using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A sentence that speaks of improvement beside a table in which something got worse; or of a slight change where another row moved far more.</summary>
public sealed partial class ClaimOverTable : Check
{
    public override string Title => "A claim over a table";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        var blocks = paper.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not Grid grid || Worse(grid, paper) is not { Count: > 0 } worse)
            {
                continue;
            }

            // What stands just before the table or just after speaks of it.
            foreach (var near in new[] { i - 2, i - 1, i + 1 }.Where(at => at >= 0 && at < blocks.Length && blocks[at] is Paragraph))
            {
                foreach (var words in Wording.SentencesOf(PlainWords.Of(((Paragraph)blocks[near]).Text)).Where(words => Improving().IsMatch(words) && !Except().IsMatch(words)))
                {
                    yield return Doubt(words, $"{worse.Count} of {grid.Rows.Length} in the table got worse: {string.Join("; ", worse)}");
                }
            }
        }
    }

    /// <summary>Rows that went the wrong way from one column of periods to the next.</summary>
    private static List<string> Worse(Grid grid, FilledPaper paper)
    {
        var heads = grid.Heads.Select(PlainWords.Of).ToList();
        var periods = heads.Select((head, i) => (At: i, Periods: Wording.PeriodsIn(head))).Where(each => each.Periods.Length > 0).OrderBy(each => each.Periods[0], StringComparer.Ordinal).ToList();
        if (periods.Count < 2)
        {
            return [];
        }

        var (then, now) = (periods[^2].At, periods[^1].At);
        var lower = heads.Concat([grid.Title]).Any(head => LowerBetter().IsMatch(head));
        return [.. grid.Rows.Where(row => row.Length > Math.Max(then, now)).Select(row =>
        {
            var (a, b) = (Value(row[then]), Value(row[now]));
            var polarity = row[now].Select(paper.FigureOf).OfType<PaperFigure>().FirstOrDefault()?.Figure?.Measure.Polarity ?? (lower || LowerBetter().IsMatch(PlainWords.Of(row[0])) ? Polarity.LowerIsBetter : HigherBetter().IsMatch(PlainWords.Of(row[0]) + grid.Title) ? Polarity.HigherIsBetter : Polarity.Neither);
            return a is { } was && b is { } value && ((polarity == Polarity.LowerIsBetter && value > was) || (polarity == Polarity.HigherIsBetter && value < was)) ? $"{PlainWords.Of(row[0])}, {Wording.Write(was)} to {Wording.Write(value)}" : null;
        }).OfType<string>()];
    }

    private static decimal? Value(ImmutableArray<Run> cell) =>
        decimal.TryParse(PlainWords.Of(cell).Split(" of ")[0].Replace(",", "", StringComparison.Ordinal).TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\bimprov\w*\b|\bbetter\b|\brise in good\b|\bgood rose\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Improving();

    [GeneratedRegex(@"\b(?:except|but|however|although|while|apart from)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Except();

    [GeneratedRegex(@"\b(?:days|late|inadequate|missing|time taken|timescales?|waiting)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LowerBetter();

    [GeneratedRegex(@"\b(?:good|in time|on time|suitable|took part)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HigherBetter();
}
