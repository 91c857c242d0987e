using Belong.Domain.Time;

namespace Belong.Domain.Tests.Time;

public class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.England;

    [Theory]
    [InlineData("2016-12-12", "2017-01-12")] // a Monday; Christmas, Boxing and New Year's days off
    [InlineData("2017-04-03", "2017-05-04")] // Good Friday, Easter Monday and May Day
    [InlineData("2016-12-24", "2017-01-25")] // a Saturday
    [InlineData("2016-10-03", "2016-10-31")] // no holiday: four weeks
    [InlineData("2017-04-07", "2017-05-10")]
    public void Twenty_working_days_after(string from, string due) =>
        Assert.Equal(new DueDay(Day(due), false), Calendar.WorkingDaysAfter(Day(from), 20));

    [Theory]
    [InlineData("2016-10-07", 2, "2016-10-11")]
    [InlineData("2016-12-23", 2, "2016-12-29")]
    [InlineData("2016-12-20", 5, "2016-12-29")]
    [InlineData("2016-12-20", 10, "2017-01-06")]
    [InlineData("2017-04-13", 5, "2017-04-24")]
    [InlineData("2022-09-16", 1, "2022-09-20")] // the Monday of the state funeral was a bank holiday
    [InlineData("2023-05-05", 1, "2023-05-09")] // the Monday of the coronation
    public void Some_working_days_after(string from, int days, string due) =>
        Assert.Equal(Day(due), Calendar.WorkingDaysAfter(Day(from), days).On);

    [Theory]
    [InlineData("2016-11-03", "2016-10-31")]
    [InlineData("2017-01-03", "2016-12-28")]
    [InlineData("2017-04-18", "2017-04-11")]
    public void Three_working_days_before(string from, string due) =>
        Assert.Equal(Day(due), Calendar.WorkingDaysBefore(Day(from), 3).On);

    [Theory]
    [InlineData("2016-10-03", "2016-10-04", 1)]
    [InlineData("2016-10-03", "2016-10-05", 2)]
    [InlineData("2016-10-07", "2016-10-10", 1)]
    [InlineData("2017-03-10", "2017-03-31", 15)]
    public void Working_days_between(string after, string upTo, int days) =>
        Assert.Equal(days, Calendar.WorkingDaysBetween(Day(after), Day(upTo)));

    [Fact]
    public void A_deadline_on_Sunday_1_January_2017_is_planned_for_the_Friday_before() =>
        Assert.Equal(Day("2016-12-30"), Calendar.LatestWorkingDayOnOrBefore(Day("2017-01-01")));

    [Theory]
    [InlineData("2017-07-21", "2017-07-13")]
    [InlineData("2017-06-01", "2017-05-23")] // Whitsun holiday between
    [InlineData("2017-04-20", "2017-04-10")] // Easter between
    public void Papers_are_published_five_clear_days_before(string meeting, string by) =>
        Assert.Equal(Day(by), Calendar.PublishBy(Day(meeting), 5));

    [Fact]
    public void A_count_that_leaves_the_known_years_is_provisional_and_still_answers()
    {
        Assert.Equal(new DueDay(Day("2029-01-09"), true), Calendar.WorkingDaysAfter(Day("2028-12-29"), 7));
        Assert.False(Calendar.WorkingDaysAfter(Day("2028-12-01"), 5).Provisional);
        Assert.True(Calendar.WorkingDaysAfter(Day("1998-12-31"), 1).Provisional);
    }

    [Fact]
    public void A_day_off_proclaimed_later_moves_what_it_touches() =>
        Assert.Equal(Day("2027-06-10"), Calendar.With([Day("2027-06-09")]).WorkingDaysAfter(Day("2027-06-08"), 1).On);

    [Fact]
    public void Bank_holidays_are_known_for_at_least_a_year_to_come() =>
        Assert.True(BankHolidays.Known.Until >= DateOnly.FromDateTime(DateTime.Today).AddYears(1), "Add the coming years to BankHolidays");

    [Fact]
    public void There_are_eight_to_ten_bank_holidays_a_year_and_none_at_a_weekend()
    {
        foreach (var year in BankHolidays.EnglandAndWales.GroupBy(day => day.Year))
        {
            Assert.InRange(year.Count(), 8, 10);
            Assert.DoesNotContain(year, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        }

        Assert.Equal(30, BankHolidays.EnglandAndWales.Select(day => day.Year).Distinct().Count());
    }
}
