using System.Collections.Immutable;
using Belong.Performance.Charts;
using Belong.Performance.Papers;

namespace Belong.Domain.Tests.Performance;

/// <summary>What somebody who puts papers together never does: break a small table, leave a total alone, a heading at the foot or one line of a paragraph on the next page.</summary>
public class PagesRulesTests
{
    [Fact]
    public void A_small_table_is_not_broken_wherever_it_comes()
    {
        for (var lines = 0; lines < 60; lines++)
        {
            var pages = Pagination.Of([.. Lines(lines), Table("Six", 6)]);
            Assert.Equal(6, Assert.Single(pages.SelectMany(page => page).OfType<Grid>()).Rows.Length);
        }
    }

    [Fact]
    public void A_long_table_leaves_three_rows_at_least_on_either_side_and_its_total_never_alone()
    {
        for (var rows = 13; rows < 120; rows++)
        {
            for (var lines = 0; lines < 50; lines += 7)
            {
                var parts = Pagination.Of([.. Lines(lines), Table("Long", rows)]).SelectMany(page => page).OfType<Grid>().ToList();
                Assert.Equal(rows, parts.Sum(part => part.Rows.Length));
                Assert.All(parts, part => Assert.InRange(part.Rows.Length, 3, rows));
            }
        }
    }

    [Fact]
    public void A_paragraph_has_two_lines_at_least_on_either_side_of_a_page()
    {
        var words = new Paragraph(Run.Plain(string.Join(' ', Enumerable.Repeat("children in care", 60))));
        for (var lines = 0; lines < 60; lines++)
        {
            var parts = Pagination.Of([.. Lines(lines), words]).SelectMany(page => page.OfType<Paragraph>().Where(each => PlainWords.Of(each.Text).StartsWith("children", StringComparison.Ordinal) || PlainWords.Of(each.Text).Contains("children", StringComparison.Ordinal))).ToList();
            Assert.All(parts, part => Assert.InRange(new Fitted(part.Text, PaperSize.Body, PaperSize.Across).Lines, 2, 12));
        }
    }

    [Fact]
    public void A_picture_stands_with_its_title_and_the_first_of_its_rows()
    {
        var grid = Table("Drawn", 40) with { Picture = new Drawing(420, 500, "A picture", []) };
        for (var lines = 0; lines < 50; lines += 3)
        {
            var first = Pagination.Of([.. Lines(lines), new Heading(1, Run.Plain("Above")), grid]).First(page => page.OfType<Grid>().Any());
            Assert.IsType<Heading>(first.TakeWhile(block => block is not Grid).Last());
            Assert.NotNull(first.OfType<Grid>().Single().Picture);
            Assert.InRange(first.OfType<Grid>().Single().Rows.Length, 3, 40);
        }
    }

    [Fact]
    public void Columns_are_as_wide_as_the_page_together_and_each_holds_its_longest_word()
    {
        var grid = new Grid("Placements", [Run.Plain("Kind"), Run.Plain("2016-17")], [[Run.Plain("Unaccompanied asylum-seeking children who live with foster carers of another council, for longer than a year and a day"), Run.Plain("1,894")], [Run.Plain("Short"), Run.Plain("2")]]);
        var wide = new GridSize(grid).Columns;
        Assert.Equal(PaperSize.Across, wide.Sum(), 3);
        Assert.True(wide[1] >= Letters.Across("2016-17", PaperSize.Table, isStrong: true) + (2 * PaperSize.CellSide));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" ", 2.919)]
    [InlineData("Children", 39.092)]
    [InlineData("é–☃", 22.176)]
    public void Words_are_as_wide_as_their_letters(string words, double points) => Assert.Equal(points, (double)Letters.Across(words, 10.5m, isStrong: false), 2);

    private static IEnumerable<Block> Lines(int count) => Enumerable.Repeat(new Paragraph(Run.Plain("A line.")), count);

    private static Grid Table(string title, int rows) => new(title, [Run.Plain("Group"), Run.Plain("2016-17")], [.. Enumerable.Range(1, rows).Select(row => ImmutableArray.Create(Run.Plain(row == rows ? "All" : $"Group {row}"), Run.Plain($"{row}")))]);
}
