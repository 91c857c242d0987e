using System.Collections.Frozen;

namespace Belong.Domain.Time;

/// <summary>
/// A day worked out from the calendar. It is provisional when the count ran past the years whose bank holidays
/// are known: later news of a holiday could still move it.
/// </summary>
public readonly record struct DueDay(DateOnly On, bool Provisional);

/// <summary>
/// Which days are worked. A working day is Monday to Friday and not Christmas Day, Good Friday or a bank holiday in
/// England and Wales. The count of working days takes the starting day as day 0.
/// </summary>
/// <remarks>
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 2, gives this meaning; how days are
/// counted from an event is convention (rulebook 0.1 and 0.2), so it is stated here and in one place only.
/// </remarks>
public sealed class WorkCalendar
{
    private readonly FrozenSet<DateOnly> holidays;

    /// <summary>The working days of the years known, in order, and for each day of them how many lie on or before it: a count is two look-ups.</summary>
    private readonly int[] worked;
    private readonly int[] upTo;
    private readonly int first, last;

    /// <param name="holidays">Every bank holiday in the years known.</param>
    /// <param name="known">The days for which the list is complete.</param>
    /// <param name="oneOff">Further days off, such as a state funeral, wherever they fall.</param>
    public WorkCalendar(IEnumerable<DateOnly> holidays, DateSpan known, IEnumerable<DateOnly>? oneOff = null)
    {
        this.holidays = holidays.Concat(oneOff ?? []).ToFrozenSet();
        Known = known;
        (first, last) = (known.From.DayNumber, known.Last.DayNumber);
        var days = new List<int>();
        upTo = new int[last - first + 1];
        for (var day = first; day <= last; day++)
        {
            if (IsWorkingDay(DateOnly.FromDayNumber(day)))
            {
                days.Add(day);
            }

            upTo[day - first] = days.Count;
        }

        worked = [.. days];
    }

    /// <summary>England and Wales, with no further days off.</summary>
    public static WorkCalendar England { get; } = new(BankHolidays.EnglandAndWales, BankHolidays.Known);

    public DateSpan Known { get; }

    public WorkCalendar With(IReadOnlyCollection<DateOnly> oneOff) => oneOff.Count == 0 ? this : new(holidays, Known, oneOff);

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !(day.Month == 12 && day.Day == 25)
        && !holidays.Contains(day);

    /// <summary>The n-th working day after the day, which is day 0. Zero gives the day itself.</summary>
    public DueDay WorkingDaysAfter(DateOnly day, int n) => Walk(day, n, 1);

    /// <summary>The n-th working day before the day, which is day 0.</summary>
    public DueDay WorkingDaysBefore(DateOnly day, int n) => Walk(day, n, -1);

    /// <summary>How many working days lie after the first day up to and including the second.</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly upTo)
    {
        if (after <= upTo && after.DayNumber >= first && upTo.DayNumber <= last)
        {
            return this.upTo[upTo.DayNumber - first] - this.upTo[after.DayNumber - first];
        }

        var count = 0;
        for (var day = after; day < upTo;)
        {
            day = day.AddDays(1);
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// The last working day on or before a deadline. A deadline in calendar days is never moved by a weekend or a
    /// holiday, so this is the day to plan for, not the day by which lateness is judged.
    /// </summary>
    public DateOnly LatestWorkingDayOnOrBefore(DateOnly day)
    {
        if (day.DayNumber >= first && day.DayNumber <= last && upTo[day.DayNumber - first] is > 0 and var count)
        {
            return DateOnly.FromDayNumber(worked[count - 1]);
        }

        while (!IsWorkingDay(day) && day > DateOnly.MinValue)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>
    /// The last day on which papers may be published so that so many clear working days lie between it and the
    /// meeting, neither end counted.
    /// </summary>
    public DateOnly PublishBy(DateOnly meeting, int clearDays) => Walk(meeting, clearDays + 1, -1).On;

    public bool IsProvisional(DateOnly day) => !Known.Covers(day);

    private DueDay Walk(DateOnly day, int n, int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        if (n > 0 && day.DayNumber >= first && day.DayNumber <= last)
        {
            // Forward: the n-th after those up to the day. Back: the n-th before the first that is not before it.
            var at = step > 0 ? upTo[day.DayNumber - first] + n - 1 : (day.DayNumber == first ? 0 : upTo[day.DayNumber - first - 1]) - n;
            if (at >= 0 && at < worked.Length)
            {
                return new(DateOnly.FromDayNumber(worked[at]), false);
            }
        }

        var from = day;
        while (n > 0 && day > DateOnly.MinValue && day < DateOnly.MaxValue)
        {
            day = day.AddDays(step);
            n -= IsWorkingDay(day) ? 1 : 0;
        }

        return new(day, IsProvisional(day) || IsProvisional(from));
    }
}
