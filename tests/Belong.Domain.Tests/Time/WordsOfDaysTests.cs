using Belong.Domain.Time;

namespace Belong.Domain.Tests.Time;

public class WordsOfDaysTests
{
    [Fact]
    public void Days_and_numbers_are_written_in_English_on_a_machine_that_speaks_German()
    {
        Assert.Equal("Mittwoch, 1,5", $"{Day("2026-05-06"):dddd}, {1.5}"); // the machine of these tests does: see xunit.runner.json
        Assert.Equal(
            ("6 May 2026", "Wednesday 6 May 2026", "6 May 26", "May 2026"),
            (Day("2026-05-06").InWords(), Day("2026-05-06").WithWeekday(), Day("2026-05-06").InShort(), Day("2026-05-06").MonthInWords()));
        Assert.Equal(("1,894", "0.8", "12.5"), (1894.InWords(), 80.InHundredths(), 12.5.ToOnePlace()));
    }

    [Fact]
    public void The_clocks_of_London_are_an_hour_ahead_from_the_last_Sunday_of_March_to_that_of_October()
    {
        Assert.Equal(new LondonTime(Day("2026-03-29"), new(0, 59)), LondonTime.Of(new(2026, 3, 29, 0, 59, 0)));
        Assert.Equal(new LondonTime(Day("2026-03-29"), new(2, 0)), LondonTime.Of(new(2026, 3, 29, 1, 0, 0)));
        Assert.Equal(new LondonTime(Day("2026-07-01"), new(0, 30)), LondonTime.Of(new(2026, 6, 30, 23, 30, 0)));
        Assert.Equal(new LondonTime(Day("2026-10-25"), new(1, 0)), LondonTime.Of(new(2026, 10, 25, 1, 0, 0)));
    }
}
