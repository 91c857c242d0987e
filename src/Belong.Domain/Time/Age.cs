namespace Belong.Domain.Time;

/// <summary>
/// Ages. A person attains an age at the start of the birthday; born on 29 February, on 1 March in other years
/// (rulebook 0.6; <see cref="DateOnly.AddYears"/> would say 28 February).
/// </summary>
public static class Age
{
    /// <summary>The day on which the age is attained.</summary>
    public static DateOnly Birthday(DateOnly born, int age) =>
        born.Year + age is < 1 or > 9999 ? born.PlusMonths(12 * age)
        : born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(born.Year + age)
            ? new DateOnly(born.Year + age, 3, 1)
        : born.AddYears(age);

    /// <summary>As people say it: 14; of a child under two 4 months, of one under two months 3 weeks.</summary>
    public static string InWords(DateOnly born, DateOnly day)
    {
        var months = ((day.Year - born.Year) * 12) + day.Month - born.Month - (day.Day < born.Day ? 1 : 0);
        return months >= 24 ? $"{On(born, day)}" : months >= 2 ? $"{months} months" : NumberWords.Count(Math.Max(0, (day.DayNumber - born.DayNumber) / 7), "week");
    }

    /// <summary>Completed years on the day; negative before birth.</summary>
    public static int On(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return Birthday(born, years) <= day ? years : years - 1;
    }
}
