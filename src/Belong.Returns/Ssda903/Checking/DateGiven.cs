using Belong.Domain.Time;

namespace Belong.Returns.Ssda903.Checking;

/// <summary>
/// A date as a return gives it: a day, nothing, text that is no date, or a date with Z in place of what is not known.
/// Comparing orders only days: with anything else the answer is no, so a rule never trips over what it cannot read.
/// <c>==</c> asks whether two cells say the same, two blanks or two unreadable ones included; <see cref="Is"/> asks
/// whether both are days, and the same day.
/// </summary>
public readonly record struct DateGiven
{
    private const int Blank = 0, Wrong = -1, Partly = -2;

    /// <summary>The day's number from 1, so that the default is a blank.</summary>
    private readonly int number;

    private DateGiven(int number) => this.number = number;

    public static DateGiven Of(DateOnly? day) => new(day is { } given ? given.DayNumber + 1 : Blank);

    /// <summary>Reads a cell: day/month/year in plain digits, a real day.</summary>
    public static DateGiven Read(ReadOnlySpan<char> text) =>
        text.IsEmpty ? default : ReturnDate.Read(text) is { } day ? Of(day) : new(IsPartlyZ(text) ? Partly : Wrong);

    public bool IsBlank => number == Blank;
    public bool IsGiven => number != Blank;
    public bool IsDay => number > 0;

    /// <summary>There is something in the cell, and it is not a day.</summary>
    public bool IsWrong => number < 0;

    /// <summary>Written ZZ for a day or month that is not known, or ZZZZ for the year.</summary>
    public bool IsPartlyUnknown => number == Partly;

    public DateOnly? Day => IsDay ? DateOnly.FromDayNumber(number - 1) : null;

    public bool Is(DateGiven other) => IsDay && number == other.number;

    /// <summary>The birthday on which the age is attained; blank where there is no day of birth.</summary>
    public DateGiven Birthday(int age) => Day is { } born ? Of(Age.Birthday(born, age)) : default;

    /// <summary>So many days later; blank where that is no day of the calendar.</summary>
    public DateGiven Plus(int days) => IsDay && number + days > 0 && number + days <= DateOnly.MaxValue.DayNumber + 1 ? new(number + days) : default;

    /// <summary>Days from this day to the other, negative when it lies before; null where either is no day.</summary>
    public int? DaysTo(DateGiven other) => IsDay && other.IsDay ? other.number - number : null;

    /// <summary>This, or the other where this is blank.</summary>
    public DateGiven Else(DateGiven other) => IsBlank ? other : this;

    public static implicit operator DateGiven(DateOnly day) => Of(day);

    public static bool operator <(DateGiven a, DateGiven b) => a.IsDay && b.IsDay && a.number < b.number;
    public static bool operator >(DateGiven a, DateGiven b) => b < a;
    public static bool operator <=(DateGiven a, DateGiven b) => a.IsDay && b.IsDay && a.number <= b.number;
    public static bool operator >=(DateGiven a, DateGiven b) => b <= a;

    public override string ToString() => number switch
    {
        Blank => "",
        Wrong => "(not a date)",
        Partly => "(not known in part)",
        _ => ReturnDate.Write(Day),
    };

    private static bool IsPartlyZ(ReadOnlySpan<char> text) =>
        text.Length == 10 && text[2] == '/' && text[5] == '/' && text.Contains('Z')
            && NumberOrZ(text[..2]) && NumberOrZ(text[3..5]) && NumberOrZ(text[6..]);

    private static bool NumberOrZ(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0 || text.IndexOfAnyExcept('Z') < 0;
}
