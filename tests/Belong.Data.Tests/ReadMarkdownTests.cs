using System.Collections.Immutable;
using Belong.Data.Papers;
using Belong.Performance.Papers;

namespace Belong.Data.Tests;

/// <summary>What an author writes, read into the few blocks a paper has.</summary>
public class ReadMarkdownTests
{
    [Fact]
    public void Headings_paragraphs_points_quotations_and_tables_are_read_and_words_stay_words()
    {
        var blocks = Read(
            """
            # 1 How many

            **Fewer** children, *as hoped*; see [the strategy](https://example.org) <b>now</b>.

            - one
              - within it
            - two

            3. three

            > What a child said

            Table: Moves

            | Who | Moves |
            |---|---|
            | All | 236 |
            """);
        Assert.Equal(["1 How many", "Fewer children, as hoped; see the strategy <b>now</b>.", "one|within it|two", "3: three", "“What a child said”", "Moves: Who/Moves: All/236"], blocks.Select(Said));
        Assert.True(((Paragraph)blocks[1]).Text is [{ Text: "Fewer", Strong: true }, ..]);
    }

    [Fact]
    public void A_figure_stands_among_words_and_one_that_is_a_table_on_a_line_of_its_own_under_its_title()
    {
        Assert.Equal(["cla-at-year-end", "cla-at-year-end | last year"], ((Paragraph)Read("Now {{cla-at-year-end}}, then {{cla-at-year-end|last year}}.")[0]).Text.Where(run => run.Ask is not null).Select(run => run.Ask!.Text));
        foreach (var written in (string[])["Table: By age\n\n{{cla-at-year-end by age | table}}", "Table: By age\n{{cla-at-year-end by age | table}}"])
        {
            Assert.Equal(("By age", "age"), Assert.Single(Read(written)) is FigureBlock block ? (block.Title, block.Ask.By!.Code) : default);
        }

        Assert.Equal(["A table or chart of figures must be on its own line"], Wrong("Here: {{cla-at-year-end by age | table}}"));
    }

    [Theory]
    [InlineData("In care: {{cla-at-year-end", "A figure has opening or closing braces but not both: “In care: {{cla-at-year-end”. Put each figure between {{ and }}, on one line")]
    [InlineData("In care: cla-at-year-end}} and {{uasc-share}}", "A figure has opening or closing braces but not both: “are: cla-at-year-end}} and …”. Put each figure between {{ and }}, on one line")]
    [InlineData("In care: {{nobody}}", "“nobody” is not a measure in the register")]
    public void A_figure_that_is_not_understood_is_said_and_never_published_as_its_braces(string words, string wrong) => Assert.Equal([wrong], Wrong(words));

    [Fact]
    public void Nothing_however_odd_is_more_than_words()
    {
        Assert.Equal(["The text is nested too deeply to be read: take out some of its > and - marks"], Wrong(new string('>', 4000) + " x"));
        Assert.Equal(["<script>alert(1)</script>"], Read("<script>alert(1)</script>").Select(Said));
        Assert.Equal(["x"], Read("![x](https://example.org/x.png)").Select(Said));
        Assert.Equal(["0"], Read("\uE0000\uE001").Select(Said)); // what marks a figure while tables are read is taken out of what is typed
        Assert.Empty(Read(""));
    }

    private static ImmutableArray<Block> Read(string words) => ReadMarkdown.Of(words.ReplaceLineEndings("\n")).Blocks;

    private static ImmutableArray<string> Wrong(string words) => ReadMarkdown.Of(words).Wrong;

    private static string Said(Block block) => block switch
    {
        Heading heading => PlainWords.Of(heading.Text),
        Paragraph paragraph => PlainWords.Of(paragraph.Text),
        Quotation quotation => $"“{PlainWords.Of(quotation.Text)}”",
        Points points => (points.Numbered ? $"{points.From}: " : "") + string.Join('|', points.Items.Select(PlainWords.Of)),
        Grid grid => $"{grid.Title}: {string.Join('/', grid.Heads.Select(PlainWords.Of))}: {string.Join(';', grid.Rows.Select(row => string.Join('/', row.Select(PlainWords.Of))))}",
        _ => "",
    };
}
