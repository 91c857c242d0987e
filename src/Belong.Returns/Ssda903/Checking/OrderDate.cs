using System.Globalization;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>The date of an earlier permanence order, of which day, month or year may not be known (ZZ, ZZZZ).</summary>
/// <param name="Latest">The latest day it can have been; null where the year is not known.</param>
internal readonly record struct OrderDate(DateOnly? Latest)
{
    /// <summary>Null where it is no such date.</summary>
    public static OrderDate? Read(string text)
    {
        if (ReturnDate.Read(text) is { } whole)
        {
            return new(whole);
        }

        var parts = text.Split('/');
        if (parts.Length != 3 || Part(parts[0], 2) is not { } day || Part(parts[1], 2) is not { } month || Part(parts[2], 4) is not { } year)
        {
            return null;
        }

        if (day == 0 && month is >= 0 and <= 12 && year == 0)
        {
            return new((DateOnly?)null);
        }

        var last = month == 0 ? 12 : month;
        return day == 0 && year > 0 && last <= 12 ? new(new DateOnly(year, last, DateTime.DaysInMonth(year, last)))
            : day is > 0 and <= 31 && month == 0 && year > 0 ? new(new DateOnly(year, 12, day))
            : day is > 0 and <= 31 && month <= 12 && year == 0 ? new((DateOnly?)null)
            : null;
    }

    /// <summary>The number, 0 for all Z, null for anything else.</summary>
    private static int? Part(string text, int length) =>
        text.Length == length && text.AsSpan().IndexOfAnyExcept('Z') < 0 ? 0
        : text.Length <= length && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : null;
}
