namespace Belong.Web.House;

/// <summary>The one place where an instant becomes a day: in London.</summary>
public static class LondonDay
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(InLondon(utc));

    /// <summary>The last microsecond of a day in London, in UTC.</summary>
    public static DateTime EndOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), London).AddTicks(-TimeSpan.TicksPerMicrosecond);

    public static DateTime InLondon(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), London);
}
