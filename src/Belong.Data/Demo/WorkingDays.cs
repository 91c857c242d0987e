using Belong.Domain.Time;

namespace Belong.Data.Demo;

/// <summary>The calendar as those who plan use it: courts, reviews and moves that are planned fall on working days.</summary>
internal static class WorkingDays
{
    private static WorkCalendar Calendar => WorkCalendar.England;

    /// <summary>The day itself, or the next that is worked.</summary>
    public static DateOnly OrNext(this DateOnly day)
    {
        while (!Calendar.IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The day itself, or the last before it that is worked.</summary>
    public static DateOnly OrBefore(this DateOnly day) => Calendar.LatestWorkingDayOnOrBefore(day);

    public static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    public static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    /// <summary>A working day from so many days after to so many; drawn again where nobody works, so that Mondays are no fuller than Fridays.</summary>
    public static DateOnly Some(this Random random, DateOnly from, int least, int most)
    {
        for (var tries = 0; tries < 8; tries++)
        {
            if (from.AddDays(random.Next(least, most + 1)) is var day && Calendar.IsWorkingDay(day))
            {
                return day;
            }
        }

        return from.AddDays(least).OrNext();
    }

    public static bool Chance(this Random random, int inHundred) => random.Next(100) < inHundred;
}
