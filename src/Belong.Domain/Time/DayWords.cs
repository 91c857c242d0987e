using System.Globalization;

namespace Belong.Domain.Time;

/// <summary>How days are written, one way everywhere and in English, whatever language the machine is set to.</summary>
public static class DayWords
{
    /// <summary>6 May 2026.</summary>
    public static string InWords(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>6 May 2026; nothing where no day is said.</summary>
    public static string InWords(this DateOnly? day) => day?.InWords() ?? "";

    /// <summary>6 May 26, for tables in which many days stand side by side.</summary>
    public static string InShort(this DateOnly day) => day.ToString("d MMM yy", CultureInfo.InvariantCulture);

    /// <summary>Wednesday 6 May 2026.</summary>
    public static string WithWeekday(this DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>May 2026.</summary>
    public static string MonthInWords(this DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
