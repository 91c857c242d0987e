namespace Belong.Domain.Time;

/// <summary>Days reckoned on from another. What would lie past the calendar's first or last day is that day: odd dates are doubted, they break nothing.</summary>
public static class Days
{
    extension(DateOnly day)
    {
        public DateOnly PlusDays(int days) =>
            DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

        /// <summary>The corresponding day, or the last of a month that has no such day.</summary>
        public DateOnly PlusMonths(int months) =>
            (((long)day.Year * 12) + day.Month - 1 + months) switch
            {
                < 12 => DateOnly.MinValue,
                >= 120_000 => DateOnly.MaxValue,
                _ => day.AddMonths(months),
            };
    }
}
