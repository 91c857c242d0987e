using System.Collections.Immutable;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Time;
using Belong.Performance;
using Belong.Performance.Papers;
using Belong.Performance.Papers.Doubts;

namespace Belong.Domain.Tests.Performance;

public class PaperTests
{
    private static readonly Period Year = new ReportingYear(2017);

    [Theory]
    [InlineData("", "Name a measure between the braces")]
    [InlineData("no-such-measure", "“no-such-measure” is not a measure in the register")]
    [InlineData("cla-at-year-end by colour", "“colour” is not a breakdown")]
    [InlineData("cla-at-year-end | sideways", "“sideways” is not an option for a figure")]
    [InlineData("cla-at-year-end | run 99", "“run 99” is not an option for a figure")]
    [InlineData("care-plan-grades", "only has a figure for each group")]
    [InlineData("ceased-in-year-adopted by age | table", "A group of a measure cannot be broken down again")]
    [InlineData("share-adopted by age | england", "An external figure has no parts")]
    [InlineData("cla-at-year-end | base", "is a count: it has no base")]
    [InlineData("cla-at-year-end | run 5", "A run of periods must be a table or a chart")]
    [InlineData("placements-3-plus | change in per cent", "so it changes by points")]
    [InlineData("two words", "is not a measure")]
    public void What_cannot_be_asked_is_said_in_words(string asked, string wrong)
    {
        var (ask, words) = FigureAsk.Parse(asked);
        Assert.Null(ask);
        Assert.Contains(wrong, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_stand_in_a_sentence_with_last_year_the_change_and_what_they_are_made_of()
    {
        var paper = Fill(Said("Now {0}, then {1}: {2}, or {3}. Of them {4}.", "started-in-year", "started-in-year | last year", "started-in-year | change", "started-in-year | change in per cent", "placements-3-plus | number of base"));
        Assert.Equal("Now 2, then 1: up 1, or up 100%. Of them 0 of 3.", Words(paper).Replace("100.0%", "100%", StringComparison.Ordinal));
        Assert.Equal(3, paper.Figures.Length);
        Assert.Equal("/figures/started-in-year?period=2017", paper.Figures[0].Address);
    }

    [Fact]
    public void A_table_by_a_breakdown_adds_up_to_all_and_every_cell_is_a_figure()
    {
        var grid = (Grid)Fill(new FigureBlock(FigureAsk.Parse("started-in-year by sex | table").Ask!)).Blocks.Single();
        Assert.Equal(["Sex", "2016-17", "2015-16", "Change"], grid.Heads.Select(PlainWords.Of));
        Assert.Equal([["Female", "2", "1", "up 1"], ["All", "2", "1", "up 1"]], grid.Rows.Select(row => row.Select(PlainWords.Of).ToArray()));
        Assert.All(grid.Rows, row => Assert.All(row.Skip(1), cell => Assert.All(cell, run => Assert.NotNull(run.Figure))));
    }

    [Fact]
    public void A_figure_that_went_up_beside_the_word_fell_is_doubted()
    {
        Assert.Contains(Doubts(Said("The number fell from {0} to {1}.", "started-in-year | last year", "started-in-year")), doubt => doubt.Check == new StatedDirection().Title);
        Assert.DoesNotContain(Doubts(Said("The number rose from {0} to {1}.", "started-in-year | last year", "started-in-year")), doubt => doubt.Check == new StatedDirection().Title);
        Assert.Contains(Doubts(Said("It was unchanged: {0}, after {1}.", "started-in-year", "started-in-year | last year")), doubt => doubt.Check == new StatedDirection().Title);
    }

    [Fact]
    public void Up_from_and_down_from_are_directions_too_and_up_to_is_none()
    {
        Assert.Contains(Doubts(Said("{0} came into care, down from {1}.", "started-in-year", "started-in-year | last year")), doubt => doubt.Check == new StatedDirection().Title);
        Assert.DoesNotContain(Doubts(Said("{0} came into care, up from {1}.", "started-in-year", "started-in-year | last year")), doubt => doubt.Check == new StatedDirection().Title);
        Assert.DoesNotContain(Doubts(Said("Up to {0}, after {1}.", "started-in-year | last year", "started-in-year")), doubt => doubt.Check == new StatedDirection().Title);
    }

    [Fact]
    public void A_group_that_there_is_not_is_said_and_never_printed_as_nought()
    {
        Assert.Equal(["There is no “foo” of age: use under-1, 1-4, 5-9, 10-15, 16-17, 18-plus, unknown"], Fill(Said("{0}", "cla-at-year-end | of age:foo")).Wrong);
        Assert.Equal(["There is no “Nowhere” of team"], Fill(Said("{0}", "cla-at-year-end | of team:Nowhere")).Wrong);
        Assert.Equal(["There is no “men” of sex: use male, female, unknown"], Fill(new FigureBlock(FigureAsk.Parse("cla-at-year-end by age | of sex:men | table").Ask!)).Wrong);
        Assert.Equal("0", Words(Fill(Said("{0}", "cla-at-year-end | of age:under-1"))));
    }

    [Fact]
    public void Provisional_figures_are_doubted_until_the_paper_says_so_with_a_day()
    {
        var provisional = new StaleFigure().Title;
        Assert.Contains(Doubts(Said("In care: {0}.", "cla-at-year-end")), doubt => doubt.Check == provisional);
        Assert.Contains(Doubts(Said("In care: {0}, a provisional figure.", "cla-at-year-end")), doubt => doubt.Check == provisional);
        Assert.DoesNotContain(Doubts(Said("In care: {0}, provisional, as read on 13 July 2017.", "cla-at-year-end")), doubt => doubt.Check == provisional);

        // A year that is not over is no whole, whatever is said.
        Assert.Contains(Doubts(Said("In care: {0}, provisional, as read on 13 July 2017.", "cla-at-year-end | period 2018")), doubt => doubt.Words.Contains("is not over", StringComparison.Ordinal));
    }

    [Fact]
    public void One_event_counted_two_ways_is_doubted_until_both_say_how()
    {
        // An order of 30 March 2017 for a child whose care ended on 3 April: one order, no leaver.
        var books = County();
        books.Do(new RecordFact(Id(1)) { Said = new AdoptionOrder { MadeOn = Day("2017-03-30"), Court = "a court" } }, "2017-03-30");
        var doubts = Checks.In(Fill(books.County, Said("Orders {0}, leavers adopted {1}.", "adoption-orders-granted", "adopted-in-year")));
        var doubt = Assert.Single(doubts, doubt => doubt.Check == new SameEvent().Title);
        Assert.Contains("Counts orders by the day the court made them", doubt.Words, StringComparison.Ordinal);
        Assert.Contains(Checks.In(Fill(books.County, Said("{0} and {1}", "moves-3-plus", "placements-3-plus"))), each => each.Check == new SameEvent().Title || each.Check == new StaleFigure().Title);
    }

    [Fact]
    public void A_figure_taken_before_its_period_was_over_is_stale_and_one_of_another_year_must_be_named()
    {
        var books = County().Do(new TakeFigure("share-adopted") { Area = "england", Period = "2017", Value = "14%", Source = "The Department", ExtractedOn = Day("2017-03-09") }, "2017-03-09");
        Assert.Contains(Checks.In(Fill(books.County, Said("In England it was {0}.", "share-adopted | england"))), doubt => doubt.Check == new StaleFigure().Title && doubt.Words.Contains("9 March 2017", StringComparison.Ordinal));
        Assert.Equal("Leavers who were adopted", Assert.Single(Fill(books.County, Said("In England it was {0}.", "share-adopted | england")).Figures).Title);
        books.Do(new TakeFigure("share-adopted") { Area = "region", Period = "2017", Value = "13%", Source = "The region", ExtractedOn = Day("2017-06-09"), Title = "Adopted, as the region counts" }, "2017-06-09");
        Assert.Equal("Adopted, as the region counts", Assert.Single(Fill(books.County, Said("In the region it was {0}.", "share-adopted | region")).Figures).Title);
        Assert.Contains(Doubts(Said("Children in care: {0}.", "cla-at-year-end | period 2015")), doubt => doubt.Check == new StaleFigure().Title && doubt.Words.Contains("2014-15", StringComparison.Ordinal));
        Assert.DoesNotContain(Doubts(Said("Children in care in 2014-15: {0}.", "cla-at-year-end | period 2015")), doubt => doubt.Words.Contains("2014-15", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_are_cut_at_a_space_and_never_where_they_all_fit()
    {
        Assert.Null(new Fitted(Run.Plain("Four short words here"), 10.5m, 200).CutAfter(1));
        var (first, second) = new Fitted(Run.Plain("One line of words and then another line of words"), 10.5m, 115).CutAfter(1)!.Value;
        Assert.Equal(("One line of words and", "then another line of words"), (PlainWords.Of(first), PlainWords.Of(second)));
    }

    [Theory]
    [InlineData("0", "Under 1")]
    [InlineData("1", "1")]
    [InlineData("17", "17")]
    public void A_single_year_of_age_is_named_as_one_says_it(string group, string words) =>
        Assert.Equal(words, Breakdown.SingleAge.GroupInWords(group));

    [Fact]
    public void A_benchmark_that_is_not_there_is_said_not_to_be_there() =>
        Assert.Equal("In England: no benchmark.", Words(Fill(Said("In England: {0}.", "initial-health-assessments-on-time | england"))));

    [Fact]
    public void Pages_are_cut_the_same_each_time_nothing_is_lost_and_a_heading_is_never_last()
    {
        var random = new Random(4);
        for (var round = 0; round < 200; round++)
        {
            var blocks = Enumerable.Range(0, random.Next(1, 60)).Select(i => random.Next(5) switch
            {
                0 => (Block)new Heading(2, Run.Plain($"Heading {i}")),
                1 => new Points(true, [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Run.Plain(new string('w', random.Next(1, 90)) + " and more"))]),
                2 => new Grid($"Table {i}", [Run.Plain("A"), Run.Plain("B")], [.. Enumerable.Range(0, random.Next(1, 90)).Select(j => (ImmutableArray<ImmutableArray<Run>>)[Run.Plain($"{i}/{j}"), Run.Plain(string.Concat(Enumerable.Repeat("word ", random.Next(1, 30))))])]),
                _ => new Paragraph(Run.Plain(string.Concat(Enumerable.Repeat("some words ", random.Next(1, 400))).Trim())),
            }).ToList();
            var pages = Pagination.Of(blocks);
            Assert.Equal(pages.SelectMany(page => page).Select(Text), Pagination.Of(blocks).SelectMany(page => page).Select(Text));
            Assert.Equal(Squeezed(blocks), Squeezed(pages.SelectMany(page => page)));
            Assert.All(pages.SkipLast(1), page => Assert.IsNotType<Heading>(page[^1]));
        }

        static string Text(Block block) => block switch { Heading heading => PlainWords.Of(heading.Text), Paragraph paragraph => PlainWords.Of(paragraph.Text), Points points => string.Join('|', points.Items.Select(PlainWords.Of)), Grid grid => string.Join('|', grid.Rows.Select(row => string.Join(';', row.Select(PlainWords.Of)))), _ => "" };
        static string Squeezed(IEnumerable<Block> blocks) => string.Concat(blocks.Select(Text)).Replace(" ", "", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_cut_over_pages_is_one_table_again_when_it_is_taken_away()
    {
        Block[] blocks = [new Grid("Long", [Run.Plain("A")], [.. Enumerable.Range(0, 120).Select(i => (ImmutableArray<ImmutableArray<Run>>)[Run.Plain($"{i}")])]), new Grid("Other", [Run.Plain("A")], [[Run.Plain("x")]])];
        var cut = Pagination.Of(blocks).SelectMany(page => page).ToList();
        Assert.True(cut.Count > 2);
        Assert.Equal([("Long", 120), ("Other", 1)], Pagination.Joined(cut).Cast<Grid>().Select(grid => (grid.Title, grid.Rows.Length)));
    }

    [Fact]
    public void Two_tables_without_titles_stay_two_and_heads_higher_than_a_page_stop_nobody()
    {
        var heads = new[] { Run.Plain("A") }.ToImmutableArray();
        Assert.Equal(2, Pagination.Joined(Pagination.Of([new Grid("", heads, [[Run.Plain("x")]]), new Grid("", heads, [[Run.Plain("y")]])]).SelectMany(page => page)).Count());
        var high = string.Concat(Enumerable.Repeat("word ", 900)).Trim();
        foreach (var grid in (Grid[])[new(high, heads, [[Run.Plain(high)]]), new("", [.. Enumerable.Range(0, 20).Select(_ => Run.Plain(high))], [[Run.Plain("x")]]), new(high, heads, []), new("", [], [])])
        {
            var pages = Pagination.Of([grid, new Paragraph(Run.Plain("after"))]);
            Assert.Equal("after", PlainWords.Of(Assert.IsType<Paragraph>(pages[^1][^1]).Text));
            Assert.Equal(string.Concat(grid.Rows.SelectMany(row => row).Select(PlainWords.Of)).Replace(" ", "", StringComparison.Ordinal), string.Concat(pages.SelectMany(page => page).OfType<Grid>().SelectMany(each => each.Rows).SelectMany(row => row).Select(PlainWords.Of)).Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Of_a_period_that_has_not_begun_there_are_no_figures_and_one_that_is_not_over_is_not_compared()
    {
        Assert.Equal(["2029-30 has not started, so there are no figures yet"], Fill(new FigureBlock(FigureAsk.Parse("cla-at-year-end | period 2030 | table").Ask!)).Wrong);
        Assert.Equal("not comparable", Words(Fill(Said("{0}", "cla-at-year-end | period 2018 | change"))));
        Assert.Equal("", PlainWords.Of(((Grid)Fill(new FigureBlock(FigureAsk.Parse("cla-at-year-end | period 2018 | table").Ask!)).Blocks[0]).Rows[0][3]));
        Assert.Equal("0", Words(Fill(Said("{0}", "cla-at-year-end | of placement:U4"))));
    }

    [Fact]
    public void A_nought_beside_many_is_doubted_until_the_paper_says_what_was_not_recorded()
    {
        var books = County();
        for (var i = 4; i < 30; i++)
        {
            LookedAfterFrom("2016-08-01", id: Id(i), books: books);
        }

        IEnumerable<PaperDoubt> In(string words) => Checks.In(Fill(books.County, Said(words, "started-in-year", "started-in-year | period 2015"))).Where(doubt => doubt.Check == new SuddenNought().Title);
        Assert.Equal("2014-15 0, 2016-17 28: was this recorded then? If not, say “not recorded”", Assert.Single(In("Came into care: {0}, in 2014-15 {1}.")).Words);
        Assert.Empty(In("Came into care: {0}, in 2014-15, not recorded here then, {1}."));
    }

    [Fact]
    public void An_empty_paper_has_one_empty_page() => Assert.Empty(Assert.Single(Pagination.Of([])));

    private static Books County()
    {
        var books = LookedAfterFrom("2015-05-10");
        LookedAfterFrom("2016-06-10", id: Id(2), books: books);
        return LookedAfterFrom("2017-01-10", id: Id(3), books: books);
    }

    private static IEnumerable<PaperDoubt> Doubts(Block block) => Checks.In(Fill(block));

    private static FilledPaper Fill(params Block[] blocks) => Fill(County().County, blocks);

    private static FilledPaper Fill(Domain.Facts.County county, params Block[] blocks) =>
        new FillPaper(county, Year, Day("2017-07-21"), period => new Reading(county, period, Terms.Of(county, Day("2017-07-13"))), figure => figure.GroupInWords).Fill(blocks);

    /// <summary>A paragraph with figures where its numbers in braces stand.</summary>
    private static Paragraph Said(string words, params string[] asks) =>
        new([.. words.Split('{').SelectMany((part, i) => i == 0 ? [new Run(part)] : new[] { new Run("", Ask: FigureAsk.Parse(asks[part[0] - '0']).Ask), new Run(part[2..]) })]);

    private static string Words(FilledPaper paper) => PlainWords.Of(((Paragraph)paper.Blocks[0]).Text);
}
