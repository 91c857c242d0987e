using Belong.Domain.Tests.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Tests.Time;

/// <summary>What is worked out of days, kept as text that people read: birthdays and ages, months added, spans beside each other, periods, bank holidays, working days, hours of London, and days and times as people type them.</summary>
public sealed class TimeAllOverTests
{
    [Fact]
    public void Time_runs_as_it_was_agreed() => Agreed.Holds("time.txt", [.. Ages(), .. Added(), .. Spans(), .. Lines(), .. Periods(), .. Working(), .. London(), .. Typed(), .. Words()]);

    private static IEnumerable<string> Ages()
    {
        foreach (var born in new[] { "2000-02-29", "2001-02-28", "2001-03-01", "1999-12-31", "2004-02-29", "0001-01-01", "9990-06-15" })
        {
            foreach (var age in new[] { -1, 0, 1, 4, 5, 10, 16, 18, 25, 75, 100, 9999 })
            {
                yield return $"born {born}, {age}: {Said(Age.Birthday(Day(born), age))}";
            }

            yield return $"born {born}: {string.Join(", ", new[] { -366, -1, 0, 1, 364, 365, 366, 1460, 1461, 6573, 6574, 6575, 6576 }.Select(days => Day(born).DayNumber + days).Where(number => number >= 0 && number <= DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber).Select(day => $"{Age.On(Day(born), day)} on {Said(day)}"))}";
        }
    }

    private static IEnumerable<string> Added()
    {
        foreach (var day in new[] { "2016-01-31", "2016-02-29", "2016-03-31", "2017-08-31", "2016-12-01", "0001-01-01", "0001-01-31", "9999-12-31", "9999-11-30" })
        {
            yield return $"{day} and months: {string.Join(", ", new[] { -120_000, -13, -12, -1, 0, 1, 3, 6, 11, 12, 24, 120_000 }.Select(months => $"{months} {Said(Day(day).PlusMonths(months))}"))}";
            yield return $"{day} and days: {string.Join(", ", new[] { int.MinValue, -5_000_000, -1, 0, 1, 28, 5_000_000, int.MaxValue }.Select(days => $"{days} {Said(Day(day).PlusDays(days))}"))}";
        }
    }

    private static IEnumerable<string> Spans()
    {
        DateSpan[] spans = [new(Day("2017-03-10"), Day("2017-03-20")), new(Day("2017-03-20"), Day("2017-03-30")), new(Day("2017-03-21"), Day("2017-03-30")), new(Day("2017-03-10")), DateSpan.On(Day("2017-03-20")), DateSpan.On(Day("2017-03-10")), DateSpan.Since(2017, 3, 20), new(Day("2017-03-12"), Day("2017-03-15")), new(Day("9999-12-31"))];
        foreach (var span in spans)
        {
            yield return $"{span}: {span.Days} days, last {Said(span.Last)}, {(span.IsOpen ? "open" : "ended")}; covers {string.Join(' ', new[] { "2017-03-09", "2017-03-10", "2017-03-11", "2017-03-19", "2017-03-20", "2017-03-21", "9999-12-31" }.Where(day => span.Covers(Day(day))))}";
            foreach (var other in spans)
            {
                yield return $"  beside {other}: {(span.Touches(other) ? "touches" : "apart")}, {(span.Overlaps(other) ? "overlaps" : "does not overlap")}, within it {span.Within(other)?.ToString() ?? "nothing"}";
            }
        }
    }

    private static IEnumerable<string> Lines()
    {
        foreach (var said in new[] { [], new[] { "03-01 03-10" }, ["03-01 03-10", "03-10 03-20"], ["03-10 03-20", "03-01 03-11"], ["03-01 03-20", "03-05 03-07"], ["03-01 03-20", "03-01 03-10"], ["03-01 ", "03-05 03-07", "03-07 "], ["03-01 03-02", "03-04 03-05"] })
        {
            var line = Timeline<string>.Read(said, each => each.Split(' ') is var ends && ends[1].Length > 0 ? new(Day($"2017-{ends[0]}"), Day($"2017-{ends[1]}")) : new(Day($"2017-{ends[0]}")));
            yield return $"told {string.Join(", ", said)}: {string.Join("; ", line.Stretches.Select(stretch => $"{stretch.Span} {stretch.Value}"))}; contradicted {string.Join("; ", line.Contradictions.Select(each => $"{each.Yielded} yields to {each.Kept} from {Said(each.From)}"))}; on 5 and 10 March {line.On(Day("2017-03-05"))?.Value}, {line.On(Day("2017-03-10"))?.Value}; touching {line.Touching(new(Day("2017-03-10"), Day("2017-03-12"))).Count()}";
        }
    }

    private static IEnumerable<string> Periods()
    {
        foreach (var day in new[] { "2016-12-31", "2017-01-01", "2017-03-31", "2017-04-01", "2017-06-30", "2017-07-01", "2017-09-30", "2017-10-01", "2016-02-29", "2018-12-31", "2020-12-31" })
        {
            foreach (var kind in Enum.GetValues<PeriodKind>())
            {
                var period = Period.Of(kind, Day(day));
                yield return $"{kind} of {day}: {period.Name}, {period}, {Said(period.From)} to {Said(period.Until)}, before {period.Before.Name}, last year {period.LastYear.Name}, in {period.Year.Ends}, run {string.Join(' ', period.Trend(3).Select(each => each.Name))}, read again {Period.Parse(period.Name)?.Name}";
            }
        }

        foreach (var name in new[] { null, "", "1999", "2000", "2100", "2101", "2017-Q1", "2017-q0", "2017-q4", "2017-q5", "2017-w00", "2017-w1", "2017-w52", "2017-w53", "2020-w53", "2020-w54", "2017-0", "2017-00", "2017-1", "2017-01", "2017-12", "2017-13", "2017-012", "1999-12-31", "2000-01-01", "2100-12-31", "2101-01-01", "2017-02-29", "2017-2-2", "2017-01-01-01", "+2017", " 2017" })
        {
            yield return $"read “{name}”: {(Period.Parse(name) is { } period ? $"{period.Kind} {period.Name}" : "no period")}";
        }

        foreach (var year in new[] { 2000, 2001, 2009, 2010, 2017, 2100 })
        {
            yield return $"year {year}: {new ReportingYear(year)}, {new ReportingYear(year).Span}, before {new ReportingYear(year).Before}, quarters {string.Join(", ", Enumerable.Range(1, 4).Select(quarter => new ReportingYear(year).Quarter(quarter).ToString()))}";
        }
    }

    private static IEnumerable<string> Working()
    {
        var england = WorkCalendar.England;
        yield return $"known {england.Known}";
        for (var year = 1999; year <= 2028; year++)
        {
            var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays).ToList();
            yield return $"{year}: {days.Count(england.IsWorkingDay)} working days; off on weekdays {string.Join(", ", days.Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !england.IsWorkingDay(day)).Select(day => day.ToString("d MMM", System.Globalization.CultureInfo.InvariantCulture)))}";
        }

        var jubilee = england.With([Day("2017-06-09")]);
        foreach (var day in new[] { "1998-12-31", "1999-01-01", "1999-01-04", "2017-04-13", "2017-04-14", "2017-04-17", "2017-06-08", "2017-06-09", "2017-12-22", "2017-12-25", "2028-12-28", "2028-12-29", "2028-12-31", "2029-01-01", "2029-12-25" })
        {
            yield return $"{day}: {string.Join(", ", new[] { 0, 1, 2, 5, 10, 20 }.Select(n => $"{n} after {Said(england.WorkingDaysAfter(Day(day), n).On)}{(england.WorkingDaysAfter(Day(day), n).Provisional ? " perhaps" : "")}, before {Said(england.WorkingDaysBefore(Day(day), n).On)}{(england.WorkingDaysBefore(Day(day), n).Provisional ? " perhaps" : "")}"))}; on or before {Said(england.LatestWorkingDayOnOrBefore(Day(day)))}; five clear days {Said(england.PublishBy(Day(day), 5))}; {(england.IsProvisional(Day(day)) ? "perhaps" : "certain")}; with a day off {Said(jubilee.WorkingDaysAfter(Day(day), 1).On)}";
            yield return $"  working days to {string.Join(", ", new[] { "1998-12-30", "1999-01-05", "2017-04-18", "2017-06-12", "2028-12-29", "2029-01-08" }.Select(until => $"{until} {england.WorkingDaysBetween(Day(day), Day(until))}"))}";
        }

        yield return $"at the ends of time: {Said(england.WorkingDaysBefore(DateOnly.MinValue, 3).On)} {Said(england.WorkingDaysAfter(DateOnly.MaxValue, 3).On)} {Said(england.LatestWorkingDayOnOrBefore(DateOnly.MinValue))} {Said(england.LatestWorkingDayOnOrBefore(Day("0001-01-06")))}";
    }

    private static IEnumerable<string> London()
    {
        foreach (var utc in new[] { "2017-03-26 00:59", "2017-03-26 01:00", "2017-10-29 00:59", "2017-10-29 01:00", "2017-07-21 23:00", "2017-07-21 22:59", "2017-01-01 00:00", "2018-03-25 01:00", "2019-03-31 00:59", "2019-03-31 01:00", "2020-10-25 00:59", "2020-10-25 01:00" })
        {
            var time = LondonTime.Of(DateTime.ParseExact(utc, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
            yield return $"{utc} is {Said(time.Day)} {Said(time.Time)} in London; 72 hours later {Said(time.PlusHours(72).Day)} {Said(time.PlusHours(72).Time)}, 24 earlier {Said(time.PlusHours(-24).Day)} {Said(time.PlusHours(-24).Time)}";
        }

        foreach (var day in new[] { "0001-06-01", "0002-06-01", "9998-06-01", "9999-06-01" })
        {
            yield return $"{day} at noon and 72 hours: {Said(new LondonTime(Day(day), new TimeOnly(12, 0)).PlusHours(72).Day)}";
        }
    }

    private static IEnumerable<string> Typed()
    {
        string?[] days = [null, "", " ", "-", "–", "0", "1", "01", "001", "9", "28", "29", "30", "31", "32", "1st", "2nd", "3rd", "29th", "st", "1xx", "x", "12/3/2017", "2017-03-12", "12 March 2017", "12/3", "12.3.17", "3", "\u200B7", "7\u00A0"];
        string?[] months = [null, "", "0", "1", "2", "02", "4", "12", "13", "feb", "Feb.", "fe", "february", "februaryx", "J", "june", "jun"];
        string?[] years = [null, "", "2016", "2017", "17", "02017", "0000", "0001", "y", "2100"];
        foreach (var same in days.SelectMany(day => months.SelectMany(month => years.Select(year => (day, month, year)))).GroupBy(each => TypedDay.Read(each.day, each.month, each.year) is var typed ? $"{typed.On:yyyy-MM-dd} {typed.Wrong} {typed.IsBlank} {typed.WrongInWords("The date")}" : ""))
        {
            yield return $"typed {string.Join(", ", same.Take(3).Select(each => $"“{each.day}|{each.month}|{each.year}”"))}{(same.Count() > 3 ? $" and {same.Count() - 3} others" : "")}: {same.Key}";
        }

        foreach (var same in new[] { "", "9", "9:00", "09:00", "9.30", "9.30pm", "9:30 p.m.", "9am", "12am", "12pm", "12:00", "24:00", "23:59", "13pm", "9:60", "9:3", "930", "noon", "9 : 30", "a.m.", "0:00", "00:00am" }.GroupBy(text => TypedTime.Read(text) is { } time ? Said(time) : "no time"))
        {
            yield return $"time {string.Join(", ", same.Select(text => $"“{text}”"))}: {same.Key}";
        }
    }

    private static IEnumerable<string> Words()
    {
        foreach (var day in new[] { "2017-03-01", "2017-12-31", "2009-05-06" })
        {
            yield return $"{day}: {Day(day).InWords()}, {Day(day).InShort()}, {Day(day).WithWeekday()}, {Day(day).MonthInWords()}, {((DateOnly?)Day(day)).InWords()}, {((DateOnly?)null).InWords()}";
        }

        foreach (var number in new[] { -1, 0, 1, 5, 80, 99, 100, 150, 999, 1000, 1_234_567 })
        {
            yield return $"{number}: {number.InWords()}, {number.InHundredths()}, {(number / 7.0).ToOnePlace()}";
        }
    }

    private static string Said(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Said(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
