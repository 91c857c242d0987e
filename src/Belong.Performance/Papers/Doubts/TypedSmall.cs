using System.Text.RegularExpressions;

namespace Belong.Performance.Papers.Doubts;

/// <summary>A number of one to five children that is typed: publishing hides live figures, and cannot hide words.</summary>
public sealed partial class TypedSmall : Check
{
    public override string Title => "A small number in words";

    public override IEnumerable<PaperDoubt> In(FilledPaper paper)
    {
        foreach (var (_, runs) in PlainWords.Sentences(paper.Blocks))
        {
            var typed = string.Concat(runs.Select(run => run.Figure is null ? run.Text : " … "));
            foreach (var words in Wording.SentencesOf(typed))
            {
                foreach (Match match in Counted().Matches(words))
                {
                    if (Wording.NumbersIn(match.Groups["n"].Value) is [{ Value: >= 1 and var number }, ..] && number <= paper.Least)
                    {
                        yield return Doubt(words, $"“{match.Value}” is typed and could identify a child. Insert the figure instead, so that it is hidden if needed, or remove it");
                    }
                }
            }
        }

        foreach (var grid in paper.Blocks.OfType<Grid>())
        {
            foreach (var row in grid.Rows)
            {
                foreach (var cell in row.Skip(1).Where(cell => cell.All(run => run.Figure is null)).Select(PlainWords.Of))
                {
                    if (int.TryParse(cell.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= paper.Least)
                    {
                        yield return Doubt(grid.Title.Length > 0 ? grid.Title : "A table", $"“{PlainWords.Of(row[0])}: {number}” is typed in a table: if this counts children, it could identify a child");
                    }
                }
            }
        }
    }

    [GeneratedRegex(@"\b(?<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:child|children|young person|young people|boys?|girls?|care leavers?|babies|baby|siblings)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counted();
}
