using System.Text;
using Belong.Domain.Governance;

namespace Belong.Data.Tests;

/// <summary>Published tables are read whole or not at all, and what is wrong is said with its line.</summary>
public class BenchmarkFileTests
{
    private const string Head = "measure,area,period,value,base,source,extracted,title\n";

    [Fact]
    public void Lines_are_figures_of_an_area_and_period_with_their_source_and_the_day_they_were_taken()
    {
        var (act, wrong) = Read($"\uFEFF{Head}share-adopted,England,2017,14%,\"31,250\",\"National statistics, table 1\",2017-12-20,\nmy-own,neighbours,2017-q1,3.5,,Neighbours,20/12/2017,Something of our own\n\n");
        Assert.Empty(wrong);
        Assert.Equal([("share-adopted", "england", "14%", (int?)31250, "National statistics, table 1"), ("my-own", "neighbours", "3.5", null, "Neighbours")], act.Rows.Select(row => (row.Figure.Measure, row.Figure.Area, row.Figure.Value, row.Figure.Base, row.Figure.Source)));
        Assert.All(act.Rows, row => Assert.Equal(Day("2017-12-20"), row.Figure.ExtractedOn));
        Assert.Equal([2, 3], act.Rows.Select(row => row.Line));
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("measure,area,period,value,source\n", "The file has no column “extracted”. Its first line must be: measure,area,period,value,base,source,extracted,title")]
    [InlineData("measure,area,period,value,source,extracted,colour\n", "The column “colour” is not one of: measure, area, period, value, base, source, extracted, title")]
    [InlineData(Head + "no-such,England,2017,14%,,Us,2017-12-20,\n", "Line 2: there is no measure “no-such” here. Give its title where none here counts the same")]
    [InlineData(Head + "share-adopted,England,2017,14%,many,Us,2017-12-20,\n", "Line 2: the base “many” is not a whole number")]
    public void What_cannot_be_read_is_said(string file, string says) => Assert.Equal([says], Read(file).Wrong);

    [Fact]
    public void A_measure_known_here_keeps_its_own_name_and_no_endless_file_is_taken()
    {
        Assert.Equal("", Assert.Single(Read($"{Head}share-adopted,England,2017,14%,,Us,2017-12-20,Something else\n").Act.Rows).Figure.Title);
        Assert.Equal(["The file has 5,001 lines. Take over no more than 5,000 at a time"], Read(Head + string.Concat(Enumerable.Repeat("share-adopted,England,2017,14%,,Us,2017-12-20,\n", 5_001))).Wrong);
    }

    [Theory]
    [InlineData("share-adopted,Wales,2017,14%,,Us,2017-12-20,\n", "Line 2: select whose figure it is")]
    [InlineData("share-adopted,England,soon,14%,,Us,2017-12-20,\n", "Line 2: enter the period as 2017, 2017-q1 or 2017-03")]
    [InlineData("share-adopted,England,2017,lots,,Us,2017-12-20,\n", "Line 2: enter a number such as 14%, 12.5% or 300")]
    [InlineData("share-adopted,England,2017,14%,,,2017-12-20,\n", "Line 2: enter the source")]
    [InlineData("share-adopted,England,2017,14%,,Us,soon,\n", "Line 2: enter the date of the extract")]
    [InlineData("share-adopted,England,2017,14%,,Us,2019-12-20,\n", "Line 2: the date of the extract cannot be in the future")]
    [InlineData("share-adopted,England,2017,14%,,Us,2017-12-20,\nshare-adopted,england,2017,15%,,Us,2017-12-20,\n", "Line 3: this repeats line 2")]
    [InlineData("", "The file has no figures")]
    public void What_is_wrong_in_a_line_stops_all_of_it(string lines, string says)
    {
        var (act, wrong) = Read(Head + lines);
        Assert.Empty(wrong);
        Assert.Equal([says], new Books().Try(act, "2018-01-08").Problems.Select(problem => problem.Words));
    }

    [Fact]
    public void Loaded_again_a_figure_that_differs_is_corrected_and_one_that_does_not_stays()
    {
        var books = new Books().Do(Read($"{Head}share-adopted,England,2017,14%,,Us,2017-12-20,\nshare-adopted,region,2017,13%,,Us,2017-12-20,\n").Act, "2018-01-08");
        books.Do(Read($"{Head}share-adopted,England,2017,14.5%,,Us,2017-12-21,\nshare-adopted,region,2017,13%,,Us,2017-12-20,\n").Act, "2018-01-09");
        Assert.Equal([("england", 14.5m), ("region", 13m)], books.County.Council.Facts<FigureOfOthers>().Select(each => (each.Fact.Area, each.Fact.Value)).Order());
        Assert.Equal(["Every figure of the file is already recorded"], books.Try(Read($"{Head}share-adopted,region,2017,13%,,Us,2017-12-20,\n").Act, "2018-01-10").Problems.Select(problem => problem.Words));
    }

    private static (TakeFigures Act, List<string> Wrong) Read(string file)
    {
        var wrong = new List<string>();
        return (BenchmarkFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)), code => code == "share-adopted", wrong), wrong);
    }
}
