namespace Belong.Domain.Time;

/// <summary>
/// A run of days. Both ends are included; no <see cref="Until"/> means it is still going on.
/// It always holds at least one day: there is no empty span.
/// </summary>
public readonly record struct DateSpan
{
    public DateSpan(DateOnly from, DateOnly? until = null)
    {
        if (until < from)
        {
            throw new ArgumentOutOfRangeException(nameof(until), until, "A span cannot end before it begins");
        }

        From = from;
        Until = until;
    }

    public DateOnly From { get; }
    public DateOnly? Until { get; }

    /// <summary>The last day, or the last day there is when it is still going on.</summary>
    public DateOnly Last => Until ?? DateOnly.MaxValue;

    public bool IsOpen => Until is null;

    /// <summary>How many days it holds, or null when it is still going on. One day is 1, never 0.</summary>
    public int? Days => Until is { } until ? until.DayNumber - From.DayNumber + 1 : null;

    public static DateSpan On(DateOnly day) => new(day, day);

    public static DateSpan Since(int year, int month, int day) => new(new DateOnly(year, month, day));

    public bool Covers(DateOnly day) => From <= day && day <= Last;

    /// <summary>True when they share a day, be it only the day on which one ends and the other begins.</summary>
    public bool Touches(DateSpan other) => From <= other.Last && other.From <= Last;

    /// <summary>True when they share more than the day of a move.</summary>
    public bool Overlaps(DateSpan other) => From < other.Last && other.From < Last;

    /// <summary>The days in both, or null where there are none.</summary>
    public DateSpan? Within(DateSpan other)
    {
        var from = From > other.From ? From : other.From;
        var last = Last < other.Last ? Last : other.Last;
        return from <= last ? new DateSpan(from, last == DateOnly.MaxValue ? null : last) : null;
    }

    public override string ToString() => $"{From:O} to {(Until is { } until ? until.ToString("O", null) : "now")}";
}
