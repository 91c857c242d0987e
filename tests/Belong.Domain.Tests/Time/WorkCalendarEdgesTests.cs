using Belong.Domain.Time;

namespace Belong.Domain.Tests.Time;

/// <summary>The two look-ups must come to what counting day by day comes to, in the years known, at their ends, and beyond.</summary>
public class WorkCalendarEdgesTests
{
    private static readonly DateOnly Thursday = Day("2026-04-02");

    /// <summary>April 2026: Good Friday on the 3rd, Easter Monday on the 6th; nothing is known before the 1st or after the 30th.</summary>
    private static readonly WorkCalendar April = new([Day("2026-04-03"), Day("2026-04-06")], new DateSpan(Day("2026-04-01"), Day("2026-04-30")));

    [Fact]
    public void Counting_forwards_and_backwards_is_counting_day_by_day()
    {
        for (var from = Day("2026-03-20"); from <= Day("2026-05-12"); from = from.AddDays(1))
        {
            for (var days = 0; days <= 25; days++)
            {
                Assert.Equal((from, days, Counted(from, days, 1)), (from, days, April.WorkingDaysAfter(from, days).On));
                Assert.Equal((from, days, Counted(from, days, -1)), (from, days, April.WorkingDaysBefore(from, days).On));
            }

            Assert.Equal(Counted(from.AddDays(1), 1, -1), April.LatestWorkingDayOnOrBefore(from));
            Assert.Equal(Counted(from, 6, -1), April.PublishBy(from, 5));
        }
    }

    [Fact]
    public void Working_days_between_two_days_are_those_after_the_first_up_to_the_second_and_none_backwards()
    {
        for (var after = Day("2026-03-25"); after <= Day("2026-05-05"); after = after.AddDays(1))
        {
            for (var upTo = Day("2026-03-25"); upTo <= Day("2026-05-05"); upTo = upTo.AddDays(1))
            {
                var days = Enumerable.Range(1, Math.Max(0, upTo.DayNumber - after.DayNumber)).Count(day => Works(after.AddDays(day)));
                Assert.Equal((after, upTo, days), (after, upTo, April.WorkingDaysBetween(after, upTo)));
            }
        }
    }

    [Theory]
    [InlineData("2026-04-30", 0, false)]
    [InlineData("2026-04-29", 1, false)] // to the last day known
    [InlineData("2026-04-30", 1, true)]
    [InlineData("2026-03-31", 1, true)] // from a day before what is known
    [InlineData("2026-03-31", 0, true)]
    [InlineData("2026-05-01", 0, true)]
    [InlineData("2026-04-01", 1, false)]
    public void A_count_that_begins_or_ends_outside_the_years_known_is_provisional(string from, int days, bool provisional) =>
        Assert.Equal(provisional, April.WorkingDaysAfter(Day(from), days).Provisional);

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    [InlineData("2026-04-30", false)]
    [InlineData("2026-05-01", true)]
    public void A_day_outside_the_years_known_is_provisional(string day, bool provisional) => Assert.Equal(provisional, April.IsProvisional(Day(day)));

    [Fact]
    public void Christmas_Day_is_off_in_any_year_and_no_other_day_of_December_is_without_the_list()
    {
        Assert.False(April.IsWorkingDay(Day("2028-12-25"))); // a Monday
        Assert.True(April.IsWorkingDay(Day("2028-12-26")));
        Assert.True(April.IsWorkingDay(Day("2028-09-25"))); // the 25th of another month
    }

    [Fact]
    public void A_day_off_proclaimed_later_is_added_and_none_leaves_the_calendar_as_it_is()
    {
        Assert.Same(April, April.With([]));
        var with = April.With([Day("2026-04-09"), Day("2026-05-04")]);
        Assert.False(with.IsWorkingDay(Day("2026-04-09")) || with.IsWorkingDay(Day("2026-05-04")) || with.IsWorkingDay(Day("2026-04-03")));
        Assert.Equal(April.Known, with.Known);
    }

    [Fact]
    public void Nobody_counts_less_than_no_days() => Assert.Throws<ArgumentOutOfRangeException>(() => April.WorkingDaysAfter(Thursday, -1));

    [Fact]
    public void At_the_ends_of_the_calendar_a_count_stops()
    {
        Assert.Equal(DateOnly.MaxValue, April.WorkingDaysAfter(DateOnly.MaxValue.AddDays(-1), 20).On);
        Assert.Equal(DateOnly.MinValue, April.WorkingDaysBefore(DateOnly.MinValue.AddDays(1), 20).On);
    }

    private static bool Works(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && day != Day("2026-04-03") && day != Day("2026-04-06");

    private static DateOnly Counted(DateOnly from, int days, int step)
    {
        for (; days > 0; days -= Works(from) ? 1 : 0)
        {
            from = from.AddDays(step);
        }

        return from;
    }
}
