using Belong.Domain.Time;

namespace Belong.Domain.Tests.Time;

/// <summary>Spans and timelines at every edge.</summary>
public class SpanTests
{
    private static readonly DateSpan March = new(Day("2017-03-10"), Day("2017-03-20"));
    private static readonly DateSpan Open = new(Day("2017-03-10"));

    [Theory]
    [InlineData("2017-03-09", false, false)]
    [InlineData("2017-03-10", true, true)]
    [InlineData("2017-03-20", true, true)]
    [InlineData("2017-03-21", false, true)]
    [InlineData("9999-12-31", false, true)]
    public void A_day_is_in_a_span_from_its_first_to_its_last_and_for_ever_in_one_still_going_on(string day, bool inMarch, bool inOpen) =>
        Assert.Equal((inMarch, inOpen), (March.Covers(Day(day)), Open.Covers(Day(day))));

    [Theory]
    [InlineData("2017-03-01", "2017-03-09", false, false, null)] // ends the day before
    [InlineData("2017-03-01", "2017-03-10", true, false, "2017-03-10 to 2017-03-10")] // the day of a move
    [InlineData("2017-03-01", "2017-03-11", true, true, "2017-03-10 to 2017-03-11")]
    [InlineData("2017-03-12", "2017-03-14", true, true, "2017-03-12 to 2017-03-14")] // inside
    [InlineData("2017-03-01", "2017-03-31", true, true, "2017-03-10 to 2017-03-20")] // around
    [InlineData("2017-03-19", "2017-03-31", true, true, "2017-03-19 to 2017-03-20")]
    [InlineData("2017-03-20", "2017-03-31", true, false, "2017-03-20 to 2017-03-20")]
    [InlineData("2017-03-21", "2017-03-31", false, false, null)] // begins the day after
    [InlineData("2017-03-20", null, true, false, "2017-03-20 to 2017-03-20")]
    [InlineData("2017-03-21", null, false, false, null)]
    public void Two_spans_touch_overlap_and_share_days_alike_from_both_sides(string from, string? until, bool touch, bool overlap, string? shared)
    {
        var other = new DateSpan(Day(from), until is null ? null : Day(until));
        Assert.Equal((touch, touch, overlap, overlap), (March.Touches(other), other.Touches(March), March.Overlaps(other), other.Overlaps(March)));
        Assert.Equal((shared, shared), (March.Within(other)?.ToString(), other.Within(March)?.ToString()));
    }

    [Fact]
    public void A_span_still_going_on_has_no_number_of_days_and_shares_no_end_with_another_such()
    {
        Assert.Equal((true, null, DateOnly.MaxValue), (Open.IsOpen, Open.Days, Open.Last));
        Assert.Equal((false, 11, Day("2017-03-20")), (March.IsOpen, March.Days, March.Last));
        Assert.Equal(new DateSpan(Day("2017-04-01")), Open.Within(new DateSpan(Day("2017-04-01"))));
        Assert.Equal(1, DateSpan.On(Day("2017-03-10")).Days);
        Assert.Equal(("2017-03-10 to now", "2017-03-10 to 2017-03-20"), (Open.ToString(), March.ToString()));
    }

    [Fact]
    public void The_later_start_wins_of_two_on_one_day_the_one_said_later_and_what_yielded_is_kept_as_a_contradiction()
    {
        var (first, second, third) = (("A", March), ("B", new DateSpan(Day("2017-03-15"), Day("2017-03-25"))), ("C", new DateSpan(Day("2017-03-15"))));
        var timeline = Timeline<(string Name, DateSpan Span)>.Read([third, first, second], said => said.Span);
        Assert.Equal([("A", "2017-03-10 to 2017-03-15"), ("B", "2017-03-15 to 2017-03-25")], timeline.Stretches.Select(stretch => (stretch.Value.Name, stretch.Span.ToString())));
        Assert.Equal([("A", "C", Day("2017-03-15")), ("C", "B", Day("2017-03-15"))], timeline.Contradictions.Select(each => (each.Yielded.Name, each.Kept.Name, each.From)));
        Assert.Equal(("A", "B", "B", null), (timeline.On(Day("2017-03-14"))?.Value.Name, timeline.On(Day("2017-03-15"))?.Value.Name, timeline.On(Day("2017-03-25"))?.Value.Name, timeline.On(Day("2017-03-26"))?.Value.Name));
        Assert.Null(timeline.On(Day("2017-03-09")));
    }

    [Fact]
    public void One_that_ends_on_the_day_the_next_begins_is_a_move_and_no_contradiction_and_a_day_later_it_is_one()
    {
        var next = new DateSpan(Day("2017-03-20"));
        Assert.Empty(Timeline<DateSpan>.Read([March, next], span => span).Contradictions);
        Assert.Single(Timeline<DateSpan>.Read([new(March.From, Day("2017-03-21")), next], span => span).Contradictions);
    }

    [Theory]
    [InlineData("2017-03-26T00:30", 1, "2017-03-26T02:30")] // the clocks go forward at one
    [InlineData("2017-03-26T00:59", 24, "2017-03-27T01:59")]
    [InlineData("2017-03-26T02:00", 24, "2017-03-27T02:00")]
    [InlineData("2017-03-25T02:00", 24, "2017-03-26T03:00")]
    [InlineData("2017-10-29T00:30", 1, "2017-10-29T01:30")] // the clocks go back at two
    [InlineData("2017-10-29T00:30", 2, "2017-10-29T01:30")]
    [InlineData("2017-10-28T10:00", 24, "2017-10-29T09:00")]
    [InlineData("2017-10-29T02:00", 24, "2017-10-30T02:00")]
    [InlineData("2017-07-21T22:15", 72, "2017-07-24T22:15")]
    [InlineData("2017-12-31T22:15", 2, "2018-01-01T00:15")]
    public void Hours_are_counted_as_they_pass_through_the_nights_on_which_the_clocks_change(string from, int hours, string to)
    {
        static LondonTime At(string text) => new(Day(text[..10]), TimeOnly.ParseExact(text[11..], "HH:mm"));
        Assert.Equal(At(to), At(from).PlusHours(hours));
    }

    [Theory]
    [InlineData("0001-01-05", 48, "0001-01-07")]
    [InlineData("9999-12-30", 72, "9999-12-31")]
    public void Hours_at_the_ends_of_the_calendar_break_nothing(string from, int hours, string to) =>
        Assert.Equal(Day(to), new LondonTime(Day(from), new(12, 0)).PlusHours(hours).Day);

    [Fact]
    public void Days_and_months_past_the_ends_of_the_calendar_are_its_ends()
    {
        Assert.Equal((DateOnly.MaxValue, DateOnly.MinValue), (Day("9999-12-30").PlusDays(2), Day("0001-01-02").PlusDays(-2)));
        Assert.Equal((DateOnly.MaxValue, Day("0001-01-01")), (Day("9999-12-30").PlusDays(1), Day("0001-01-02").PlusDays(-1)));
        Assert.Equal((Day("9999-12-15"), DateOnly.MaxValue), (Day("9999-11-15").PlusMonths(1), Day("9999-11-15").PlusMonths(2)));
        Assert.Equal((Day("0001-01-15"), DateOnly.MinValue), (Day("0001-02-15").PlusMonths(-1), Day("0001-02-15").PlusMonths(-2)));
    }

    [Theory]
    [InlineData("2017-03-31", 2017)]
    [InlineData("2017-04-01", 2018)]
    [InlineData("2017-12-31", 2018)]
    [InlineData("2018-01-01", 2018)]
    public void A_reporting_year_is_named_by_the_year_in_which_it_ends(string day, int ends)
    {
        Assert.Equal(ends, ReportingYear.Of(Day(day)).Ends);
        Assert.True(new ReportingYear(ends).Span.Covers(Day(day)));
        Assert.False(new ReportingYear(ends).Before.Span.Covers(Day(day)));
    }

    [Theory, InlineData(0), InlineData(5), InlineData(-1)]
    public void A_year_has_four_quarters(int number) => Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingYear(2017).Quarter(number));

    [Theory]
    [InlineData("2012-02-29", 4, "2016-02-29")]
    [InlineData("2012-02-29", 18, "2030-03-01")]
    [InlineData("2012-02-28", 18, "2030-02-28")]
    [InlineData("2012-01-29", 18, "2030-01-29")] // the 29th of another month
    [InlineData("9990-05-06", 18, "9999-12-31")]
    public void A_birthday_is_the_day_itself_and_1_March_for_who_was_born_on_29_February(string born, int age, string day) => Assert.Equal(Day(day), Age.Birthday(Day(born), age));

    [Theory, InlineData("2017-05-05", -1), InlineData("2016-05-06", -1), InlineData("2016-05-05", -2), InlineData("2017-05-06", 0)]
    public void Before_birth_an_age_is_negative(string day, int age) => Assert.Equal(age, Age.On(Day("2017-05-06"), Day(day)));
}
