using System.Globalization;

namespace Belong.Domain.Time;

/// <summary>A time of day as somebody typed it: 2:30pm, 2.30pm, 2pm, 14:30.</summary>
public static class TypedTime
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "h:mmtt", "htt"];

    /// <summary>The time, or null where what was typed is none.</summary>
    public static TimeOnly? Read(string typed)
    {
        var plain = typed.Replace(" ", "", StringComparison.Ordinal).Replace('.', ':').ToUpperInvariant().Replace("A:M", "AM", StringComparison.Ordinal).Replace("P:M", "PM", StringComparison.Ordinal).TrimEnd(':');
        return TimeOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }
}
