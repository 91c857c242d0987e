namespace Belong.Domain.Time;

/// <summary>
/// A day and a time on the clocks of London. Hours are counted as they pass, so that a night on which the clocks change
/// has its hour less or more (rulebook 4). British Summer Time as it has been since 1996: from 01:00 GMT on the last
/// Sunday of March to 01:00 GMT on the last Sunday of October.
/// </summary>
public readonly record struct LondonTime(DateOnly Day, TimeOnly Time)
{
    /// <summary>So many hours later by the clocks.</summary>
    public LondonTime PlusHours(int hours)
    {
        if (Day.Year is < 2 or > 9998)
        {
            return this with { Day = Day.PlusDays(hours / 24) }; // At the ends of the calendar an odd date is doubted; it breaks nothing.
        }

        return Of(Utc.AddHours(hours));
    }

    /// <summary>What the clocks of London showed at an instant of UTC.</summary>
    public static LondonTime Of(DateTime utc)
    {
        var local = utc.AddHours(IsSummer(utc) ? 1 : 0);
        return new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    /// <summary>The instant. The hour that happens twice in October is taken to be the first, that of summer time.</summary>
    public DateTime Utc
    {
        get
        {
            var local = Day.ToDateTime(Time);
            return IsSummer(local.AddHours(-1)) ? local.AddHours(-1) : local;
        }
    }

    private static bool IsSummer(DateTime utc) => LastSunday(utc.Year, 3) <= utc && utc < LastSunday(utc.Year, 10);

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month), 1, 0, 0);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
