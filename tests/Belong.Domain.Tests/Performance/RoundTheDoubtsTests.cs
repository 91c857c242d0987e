using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;
using Belong.Performance.Papers;
using Belong.Performance.Papers.Doubts;

namespace Belong.Domain.Tests.Performance;

/// <summary>
/// How far each check of a paper's words reaches, kept as text that people read: of every contradiction of two years of packs
/// what is doubted, and what is when a number in it is one more, one less, twice as much or nought, a word is left out, or one
/// of direction, size or count says another.
/// </summary>
public sealed partial class RoundTheDoubtsTests
{
    private static readonly string[][] Others =
    [
        ["increase", "decrease"], ["increased", "decreased"], ["improvement", "deterioration"], ["rise", "fall"], ["slightly", "sharply", "doubled"], ["slight", "sharp"],
        ["Most", "Few", "Half of", "A quarter of", "All"], ["half", "a third", "two thirds", "all"], ["July", "June", "August"], ["is", "was", "will be"], ["and", "or"], ["Of", "From"],
    ];

    [Fact]
    public void Every_check_doubts_what_was_agreed() =>
        Agreed.Holds("round-the-doubts.txt", [.. ContradictionTests.Found.SelectMany(each => Lines(each.Id, each.Blocks))]);

    private static IEnumerable<string> Lines(string id, Block[] blocks)
    {
        var texts = blocks.SelectMany(TextsOf).ToList();
        yield return $"# {id} {string.Join(" | ", texts)}";
        var whole = Doubted(blocks);
        foreach (var doubt in whole)
        {
            yield return doubt;
        }

        var answers = new List<(string Variant, string Is)>();
        for (var at = 0; at < texts.Count; at++)
        {
            foreach (var (variant, words) in Variants(texts[at]))
            {
                var place = 0;
                var said = Doubted([.. blocks.Select(block => Put(block, texts, at, words, ref place))]);
                if (!said.SequenceEqual(whole))
                {
                    answers.Add((variant, string.Join("; ", said.Except(whole).Concat(whole.Except(said).Select(gone => $"no longer “{(gone.Length > 60 ? $"{gone[..60]}…" : gone)}”")).DefaultIfEmpty("the same in another order"))));
                }
            }
        }

        foreach (var same in answers.GroupBy(answer => answer.Is))
        {
            yield return $"  {string.Join(", ", same.Select(answer => answer.Variant).Distinct())}: {same.Key}";
        }
    }

    private static IEnumerable<(string Variant, string Words)> Variants(string text)
    {
        foreach (Match number in Number().Matches(text))
        {
            var value = decimal.Parse(number.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            var decimals = number.Value.Contains('.', StringComparison.Ordinal) ? number.Value.Length - number.Value.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var step = decimals == 0 ? 1m : decimals == 1 ? 0.1m : 0.01m;
            foreach (var other in new[] { value + step, value - step, value * 2, 0 }.Where(other => other >= 0))
            {
                var said = other.ToString($"F{decimals}", CultureInfo.InvariantCulture);
                yield return ($"{number.Value} as {said}", $"{text[..number.Index]}{said}{text[(number.Index + number.Length)..]}");
            }
        }

        foreach (Match word in Word().Matches(text))
        {
            yield return ($"without “{word.Value}”", (text[..word.Index] + text[(word.Index + word.Length)..]).Replace("  ", " ", StringComparison.Ordinal).Trim());
            foreach (var other in Others.Where(set => set.Contains(word.Value)).SelectMany(set => set).Where(other => other != word.Value))
            {
                yield return ($"“{other}” for “{word.Value}”", $"{text[..word.Index]}{other}{text[(word.Index + word.Length)..]}");
            }
        }
    }

    private static List<string> Doubted(Block[] blocks) =>
        [.. Checks.In(new FilledPaper(new ReportingYear(2017), Day("2017-07-21"), [.. blocks], [], [])).Select(doubt => $"{doubt.Check}: {doubt.Words}")];

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Heading heading => [PlainWords.Of(heading.Text)],
        Paragraph paragraph => [PlainWords.Of(paragraph.Text)],
        Grid grid => [grid.Title, .. grid.Heads.Select(PlainWords.Of), .. grid.Rows.SelectMany(row => row.Select(PlainWords.Of))],
        _ => [],
    };

    /// <summary>The block with one of the texts said otherwise.</summary>
    private static Block Put(Block block, List<string> texts, int at, string words, ref int place)
    {
        var next = place;
        ImmutableArray<Run> Next() => Run.Plain(next++ == at ? words : texts[next - 1]);
        Block put = block switch
        {
            Heading heading => heading with { Text = Next() },
            Paragraph => new Paragraph(Next()),
            Grid grid => new Grid(PlainWords.Of(Next()), [.. grid.Heads.Select(_ => Next())], [.. grid.Rows.Select(row => row.Select(_ => Next()).ToImmutableArray())]),
            _ => block,
        };
        place = next;
        return put;
    }

    [GeneratedRegex("[0-9]+(,[0-9]{3})*(\\.[0-9]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("[A-Za-z%][A-Za-z’%-]*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
