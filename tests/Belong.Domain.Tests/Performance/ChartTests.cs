using System.Collections.Immutable;
using System.Xml.Linq;
using Belong.Performance.Charts;
using Belong.Performance.Papers;

namespace Belong.Domain.Tests.Performance;

/// <summary>A picture shows what its table prints, from an honest beginning, and the same everywhere.</summary>
public class ChartTests
{
    private static readonly ImmutableArray<string> Years = ["2012-13", "2013-14", "2014-15", "2015-16", "2016-17"];

    [Fact]
    public void Bars_begin_at_nought_are_as_long_as_their_numbers_and_say_what_is_not_shown()
    {
        var bars = BarChart.Of(new("Children by age", ["Under 1", "1 to 4"], [new("2016-17", [50, 200]), new("2015-16", [100, null])]));
        var boxes = bars.Marks.OfType<Box>().Where(box => box.Height == 16).ToList();
        Assert.All(boxes, box => Assert.Equal(0, box.X));
        Assert.Equal([(Fill.Strong, 0.25m), (Fill.Light, 0.5m), (Fill.Strong, 1m)], boxes.Select(box => (box.Fill, box.Width / boxes.Max(each => each.Width))));
        Assert.Contains(bars.Marks, mark => mark is Words { Text: "not shown" });
        Assert.Equal("Children by age. 2016-17: Under 1 50, 1 to 4 200. 2015-16: Under 1 100, 1 to 4 not shown", bars.Says);
    }

    [Fact]
    public void A_period_of_which_nothing_is_shown_has_no_bars_and_is_still_told_to_whoever_does_not_see()
    {
        var bars = BarChart.Of(new("Seen between reviews", ["North", "South"], [new("2016-17", [60, 65]), new("2015-16", [null, null])]));
        Assert.Equal(2, bars.Marks.OfType<Box>().Count());
        Assert.DoesNotContain(bars.Marks, mark => mark is Words { Text: "not shown" or "2015-16" });
        Assert.EndsWith("2015-16: North not shown, South not shown", bars.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1900, 0)]
    [InlineData(500, 1900, 0)]
    [InlineData(1900, 2010, 1850)]
    [InlineData(16, 19, 15)]
    [InlineData(-3, 10, -3)]
    public void A_scale_begins_at_nought_unless_nothing_could_be_seen(int least, int most, int from) => Assert.Equal(from, Scale.From(least, most));

    [Theory]
    [InlineData(0, 4, 1)]
    [InlineData(0, 8, 2)]
    [InlineData(0, 19, 5)]
    [InlineData(0, 36, 10)]
    [InlineData(0, 45, 20)]
    [InlineData(100, 500, 100)]
    public void A_scale_is_marked_in_ones_twos_and_fives(int from, int to, int step) => Assert.Equal(step, Scale.Step(from, to));

    [Fact]
    public void Periods_stand_evenly_from_edge_to_edge_and_those_that_would_touch_are_left_out_the_newest_never()
    {
        var line = LineChart.Of(new("Children in care", [.. Enumerable.Range(1, 13).Select(month => $"Month {month}")], [new("All", [.. Enumerable.Range(1, 13).Select(month => (decimal?)month)])]));
        var dots = line.Marks.OfType<Dot>().Select(dot => dot.X).Order().ToList();
        Assert.Equal(Drawing.Across - 14, dots[^1]);
        Assert.All(dots.Zip(dots.Skip(1)), pair => Assert.Equal(dots[1] - dots[0], pair.Second - pair.First, 6));
        var named = line.Marks.OfType<Words>().Where(words => words.Text.StartsWith("Month", StringComparison.Ordinal)).ToList();
        Assert.Contains(named, words => words.Text == "Month 13");
        Assert.InRange(named.Count, 4, 12);
    }

    [Fact]
    public void A_scale_that_does_not_begin_at_nought_says_so_and_one_that_does_says_nothing()
    {
        string? Begins(params decimal?[] values) => LineChart.Of(new("Children in care", Years, [new("All", [.. values])])).Marks.OfType<Words>().FirstOrDefault(words => words.Text.StartsWith("The scale", StringComparison.Ordinal))?.Text;
        Assert.Equal("The scale begins at 1,850", Begins(1900, 1920, 1950, 1980, 2010));
        Assert.Null(Begins(19, 20, 30, 60, 20));
    }

    [Fact]
    public void A_line_is_broken_where_nothing_is_known_and_its_newest_point_alone_is_filled()
    {
        var line = LineChart.Of(new("Share adopted", Years, [new("All", [18.2m, 19.1m, null, 16.4m, 15.9m])]) { IsShare = true, Places = 1 });
        Assert.Equal([2, 2], line.Marks.OfType<Line>().Where(each => !each.IsFaint).Select(each => each.Through.Length));
        var dots = line.Marks.OfType<Dot>().OrderBy(dot => dot.X).ToList();
        Assert.Equal([false, false, false, true], dots.Select(dot => dot.IsFilled));
        Assert.Contains(line.Marks, mark => mark is Words { Text: "15.9%", IsStrong: true });
        Assert.All(line.Marks.OfType<Words>(), words => Assert.InRange(words.X, 0, Drawing.Across));
    }

    [Fact]
    public void A_forecast_has_its_band_and_a_broken_middle_and_a_funnel_its_shares()
    {
        var range = LineChart.Ranged(new("Forecast", ["2016-17", "2017-18", "2018-19"], [new("Children", [1900, 1950, 2010]) { Range = [null, (1900, 2000), (1890, 2130)] }]));
        Assert.Equal(4, Assert.Single(range.Marks.OfType<Surface>()).Corners.Length);
        Assert.Contains(range.Marks, mark => mark is Line { IsDashed: true });
        Assert.Contains("2018-19 2,010 (1,890 to 2,130)", range.Says, StringComparison.Ordinal);
        var funnel = FunnelChart.Of(new("Adoption", ["Decision", "Placement order"], [new("Children", [120, 96])]));
        Assert.Equal(["Decision: 120", "Placement order: 96, 80% of those before"], funnel.Marks.OfType<Words>().Select(words => words.Text));
        Assert.Equal(0.8m, funnel.Marks.OfType<Box>().Last().Width / funnel.Marks.OfType<Box>().First().Width);
    }

    [Fact]
    public void A_whole_is_stacked_of_its_parts_and_what_went_on_stands_on_its_years()
    {
        var stacked = StackedChart.Of(new("Placements", ["2016-17"], [new("Own", [300]), new("Agencies", [100])]));
        Assert.Equal([315, 105], stacked.Marks.OfType<Box>().Where(box => box.Height == 24).Select(box => box.Width));
        var timeline = TimelineChart.Of("Plans", [new("First", Day("2015-01-01"), Day("2015-12-31")), new("Second", Day("2016-01-01"), null)], Day("2014-01-01"), Day("2017-07-21"));
        Assert.Equal("Plans. First: from 1 January 2015 to 31 December 2015. Second: from 1 January 2016", timeline.Says);
        Assert.Equal(Drawing.Across, timeline.Marks.OfType<Box>().Select(box => box.X + box.Width).Max());
        var multiples = LineChart.Multiples(new("By area", Years, [new("North and West", [1, 2, 3, 4, 5]), new("South and East", [5, 4, 3, 2, 1])]));
        Assert.Equal(["North and West", "South and East"], multiples.Marks.OfType<Words>().Where(words => words.IsStrong && words.X == 0).Select(words => words.Text));
    }

    [Fact]
    public void The_picture_of_a_table_is_of_what_the_table_prints_and_of_nothing_else()
    {
        var bars = ChartOfGrid.Of(Table(true, ["Age", "2016-17", "2015-16", "Change"], ["Under 1", "79 of 640", "c", "–"], ["1 to 4", "1,240", "12.5%", "up"], ["All", "9,999", "9,999", ""]))!;
        Assert.Equal(["79.0%", "not shown", "1,240.0%", "12.5%"], bars.Marks.OfType<Words>().Select(words => words.Text).Where(text => text.Any(char.IsAsciiDigit) && text.EndsWith('%') || text == "not shown"));
        Assert.DoesNotContain("9,999", bars.Says, StringComparison.Ordinal);
        var lines = ChartOfGrid.Of(Table(true, ["Measure", "2014-15", "2015-16", "2016-17"], ["Children", "10", "not known", "12"]))!;
        Assert.Equal(2, lines.Marks.OfType<Dot>().Count());
        Assert.Equal(5, ChartOfGrid.Of(Table(true, ["Area", "2014-15", "2015-16", "2016-17"], ["A", "1", "2", "3"], ["B", "1", "2", "3"], ["C", "1", "2", "3"], ["D", "1", "2", "3"], ["E", "1", "2", "3"]))!.Marks.OfType<Words>().Count(words => words.IsStrong && words.X == 0));
        Assert.Null(ChartOfGrid.Of(Table(false, ["Age", "2016-17", "2015-16", "Change"], ["Under 1", "1", "2", ""])));
        Assert.Null(ChartOfGrid.Of(Table(true, ["Age", "2016-17", "2015-16", "Change"], ["Under 1", "c", "c", ""], ["1 to 4", "not known", "–", ""])));
    }

    [Fact]
    public void As_markup_it_is_well_formed_without_script_or_anything_from_elsewhere_and_the_same_each_time()
    {
        var chart = new Chart("<script>alert(1)</script> & more", ["“A” <b>", "B"], [new("1", [1, 2]), new("2", [2, 1]), new("3", [3, 3]), new("4", [1, 1])]);
        var svg = Svg.Of(BarChart.Of(chart));
        Assert.Equal(svg, Svg.Of(BarChart.Of(chart)));
        var root = XDocument.Parse(svg).Root!;
        Assert.DoesNotContain(root.DescendantsAndSelf(), each => each.Name.LocalName is "script" or "style" or "image" or "foreignObject");
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), each => each.Name.LocalName is "style" or "href" || each.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.StartsWith("<script>alert(1)</script> & more. 1: “A” <b> 1", (string)root.Attribute("aria-label")!, StringComparison.Ordinal);
        Assert.Equal(2, root.Descendants().Count(each => each.Name.LocalName == "pattern"));
    }

    private static Grid Table(bool drawn, string[] heads, params string[][] rows) => new("A table", [.. heads.Select(Run.Plain)], [.. rows.Select(row => row.Select(Run.Plain).ToImmutableArray())], drawn);

    [Fact]
    public void Lines_that_end_near_one_another_are_each_drawn_in_a_picture_of_their_own_so_that_their_names_can_be_read()
    {
        Drawing Two(decimal last) => LineChart.Of(new("Share adopted", Years, [new("Ours", [18.2m, 19.1m, 17m, 16.4m, 15.9m]), new("England", [13m, 14m, 17m, 17m, last])]) { IsShare = true, Places = 1 });
        Assert.Equal(["England", "Ours"], Two(15m).Marks.OfType<Words>().Select(words => words.Text).Where(text => text is "England" or "Ours").Order());
        Assert.Contains(Two(2m).Marks.OfType<Words>(), words => words.Text == "England 2.0%");
    }
}
