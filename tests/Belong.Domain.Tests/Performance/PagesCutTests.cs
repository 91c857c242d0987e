using System.Collections.Immutable;
using Belong.Domain.Tests.Facts;
using Belong.Performance.Papers;

namespace Belong.Domain.Tests.Performance;

/// <summary>Where pages end, kept as text that people read: each kind of block after so many lines already filled, short, long and longer than a page.</summary>
public sealed class PagesCutTests
{
    [Fact]
    public void Pages_end_where_it_was_agreed() => Agreed.Holds("pages-cut.txt", [.. Lines()]);

    private static IEnumerable<string> Lines()
    {
        foreach (var (name, block) in Blocks())
        {
            string? before = null;
            for (var filled = 0; filled <= 60; filled++)
            {
                Block[] paper = [.. Enumerable.Repeat(new Heading(2, Run.Plain("A heading")), filled / 10), .. Enumerable.Repeat(new Paragraph(Run.Plain("A line.")), filled % 10 + (filled / 10 * 2)), block, new Heading(3, Run.Plain("After")), new Paragraph(Run.Plain("The end."))];
                var pages = Pagination.Of(paper);
                var cut = string.Join(" | ", pages.Select(page => string.Join(", ", page.SkipWhile(each => each is Heading { Level: 2 } || each is Paragraph { Text: [{ Text: "A line." }] }).Select(Said).DefaultIfEmpty("-"))));
                if (cut != before)
                {
                    yield return $"{name} after {filled / 10} headings and {(filled % 10) + (filled / 10 * 2)} lines: {cut}";
                    before = cut;
                }
            }
        }
    }

    private static IEnumerable<(string Name, Block Block)> Blocks()
    {
        foreach (var size in new[] { 1, 3, 9, 20, 45, 90 })
        {
            yield return ($"A paragraph of {size * 12} words", new Paragraph(Run.Plain(Words(size * 12))));
            yield return ($"A quotation of {size * 12} words", new Quotation(Run.Plain(Words(size * 12))));
            yield return ($"{size} points", new Points(size % 2 == 0, [.. Enumerable.Range(1, size).Select(each => Run.Plain($"{each} {Words(each % 5 * 9)}".Trim()))]));
            yield return ($"One point of {size * 40} words", new Points(false, [Run.Plain(Words(size * 40)), Run.Plain("Another")]));
            yield return ($"A table of {size} rows", new Grid("A table", [Run.Plain("Name"), Run.Plain("Number"), Run.Plain("Words")], [.. Enumerable.Range(1, size).Select(each => ImmutableArray.Create(Run.Plain($"Row {each}"), Run.Plain($"{each * 37}"), Run.Plain(Words(each % 4 * 8))))]));
            yield return ($"A drawn table of {size} rows without title", new Grid("", [Run.Plain("A"), Run.Plain("B")], [.. Enumerable.Range(1, size).Select(each => ImmutableArray.Create(Run.Plain($"Row {each}"), Run.Plain($"{each}%")))], Drawn: true));
            yield return ($"A table with a row of {size * 60} words", new Grid("A table with a title that is itself so long that it takes more than one of the lines of the page on which it stands", [Run.Plain("Name"), Run.Plain("Words")], [[Run.Plain("Row"), Run.Plain(Words(size * 60))], [Run.Plain("Next"), Run.Plain("Short")]]));
        }
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Range(1, count).Select(each => (each % 3) switch { 0 => "children", 1 => "of", _ => "care" }));

    private static string Said(Block block) => block switch
    {
        Heading heading => $"heading {PlainWords.Of(heading.Text)}",
        Paragraph paragraph => $"{PlainWords.Of(paragraph.Text).Split(' ').Length} words",
        Quotation quotation => $"{PlainWords.Of(quotation.Text).Split(' ').Length} words quoted",
        Points points => $"points {points.From} to {points.From + points.Items.Length - 1} ({string.Join('+', points.Items.Take(1).Concat(points.Items.TakeLast(1)).Select(item => PlainWords.Of(item).Split(' ').Length))} words)",
        Grid grid => $"{grid.Rows.Length} rows of “{(grid.Title.Length > 12 ? grid.Title[^12..] : grid.Title)}”{(grid.Continues ? ", continued" : "")} ({PlainWords.Of(grid.Rows[0][^1]).Split(' ').Length} words)",
        _ => "?",
    };
}
