using Belong.Domain.Time;

namespace Belong.Domain.Tests.Time;

public class PeriodTests
{
    [Theory]
    [InlineData("2017", "2016-04-01", "2017-03-31", "2016-17")]
    [InlineData("2017-q1", "2016-04-01", "2016-06-30", "April to June 2016")]
    [InlineData("2017-q4", "2017-01-01", "2017-03-31", "January to March 2017")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", "February 2016")]
    [InlineData("2017-w29", "2017-07-17", "2017-07-23", "week to 23 July 2017")]
    [InlineData("2017-03-31", "2017-03-31", "2017-03-31", "31 March 2017")]
    [InlineData("2015-w53", "2015-12-28", "2016-01-03", "week to 3 January 2016")]
    public void A_period_has_a_name_two_days_and_words(string name, string from, string until, string words)
    {
        var period = Period.Parse(name)!.Value;
        Assert.Equal((Day(from), Day(until), words, name), (period.From, period.Until, period.ToString(), period.Name));
        Assert.Equal(period, Period.Of(period.Kind, period.Until));
        Assert.Equal(period, Period.Of(period.Kind, period.From));
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("2017-q5")]
    [InlineData("2017-13")]
    [InlineData("2017-1")]
    [InlineData("2017-w00")]
    [InlineData("2017-w54")]
    [InlineData("2017-02-29")]
    [InlineData("+2017")]
    [InlineData("9999")]
    public void What_is_no_period_is_none(string name) => Assert.Null(Period.Parse(name));

    [Fact]
    public void The_one_before_and_the_same_of_last_year_follow_the_calendar()
    {
        var march = Period.Parse("2017-03")!.Value;
        Assert.Equal(("2017-02", "2016-03"), (march.Before.Name, march.LastYear.Name));
        Assert.Equal(("2017-q3", "2016-q4"), (Period.Parse("2017-q4")!.Value.Before.Name, Period.Parse("2017-q4")!.Value.LastYear.Name));
        Assert.Equal("2016", Period.Parse("2017")!.Value.Before.Name);
        Assert.Equal(["2017-01", "2017-02", "2017-03"], march.Trend(3).Select(period => period.Name));
    }
}
