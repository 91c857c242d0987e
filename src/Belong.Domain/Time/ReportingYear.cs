namespace Belong.Domain.Time;

/// <summary>
/// The year of a return, 1 April to 31 March, named by the calendar year in which it ends: 2027 is 2026-27.
/// Quarters count from April.
/// </summary>
public readonly record struct ReportingYear(int Ends)
{
    public DateOnly From => new(Ends - 1, 4, 1);
    public DateOnly Until => new(Ends, 3, 31);
    public DateSpan Span => new(From, Until);
    public ReportingYear Before => new(Ends - 1);

    public static ReportingYear Of(DateOnly day) => new(day.Month >= 4 ? day.Year + 1 : day.Year);

    /// <summary>A quarter, 1 to 4; the first is April to June.</summary>
    public DateSpan Quarter(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        var from = From.AddMonths(3 * (number - 1));
        return new(from, from.AddMonths(3).AddDays(-1));
    }

    /// <summary>As the service writes it: 2026-27.</summary>
    public override string ToString() => $"{Ends - 1}-{Ends % 100:00}";
}
