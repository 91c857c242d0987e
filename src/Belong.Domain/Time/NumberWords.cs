using System.Globalization;

namespace Belong.Domain.Time;

/// <summary>How numbers are written in sentences, one way everywhere, whatever language the machine is set to.</summary>
public static class NumberWords
{
    /// <summary>1,894.</summary>
    public static string InWords(this int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>0.8 or 1: hundredths, without noughts that say nothing.</summary>
    public static string InHundredths(this int hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>12.5: always with one place.</summary>
    public static string ToOnePlace(this double number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>1 day, 3 days.</summary>
    public static string Count(int number, string one) => Count(number, one, $"{one}s");

    /// <summary>The same of a word whose plural is its own: 1 entry, 3 entries.</summary>
    public static string Count(int number, string one, string many) => $"{number.InWords()} {(number == 1 ? one : many)}";
}
