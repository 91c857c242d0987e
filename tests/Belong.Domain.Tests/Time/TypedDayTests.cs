using Belong.Domain.Time;

namespace Belong.Domain.Tests.Time;

/// <summary>Days as people type them.</summary>
public class TypedDayTests
{
    [Theory]
    [InlineData("4", "5", "2010")]
    [InlineData("04", "05", "2010")]
    [InlineData(" 4 ", "May", "2010")]
    [InlineData("4th", "MAY", "2010")]
    [InlineData("4/5/2010", "", "")]
    [InlineData("", "4/5/2010", "")]
    [InlineData("", "", "4.5.2010")]
    [InlineData("4 May 2010", "", "")]
    [InlineData("4-5-2010", null, null)]
    [InlineData("2010-05-04", null, null)]
    public void The_fourth_of_May_2010_is_understood(string? day, string? month, string? year) => Assert.Equal(new DateOnly(2010, 5, 4), TypedDay.Read(day, month, year).On);

    [Theory]
    [InlineData("Mar", 3)]
    [InlineData("March", 3)]
    [InlineData("Sept", 9)]
    [InlineData("sep.", 9)]
    [InlineData("june", 6)]
    [InlineData("12", 12)]
    public void Months_have_numbers_and_names_in_full_or_cut_short(string typed, int month) => Assert.Equal(month, TypedDay.Read("4", typed, "2010").On?.Month);

    [Theory]
    [InlineData("4", "", "2010", "Visit date must include a month", DayBoxes.Month)]
    [InlineData("4", "–", "2010", "Visit date must include a month", DayBoxes.Month)]
    [InlineData("", "5", "", "Visit date must include a day and year", DayBoxes.Day | DayBoxes.Year)]
    [InlineData("4", null, null, "Visit date must include a month and year", DayBoxes.Month | DayBoxes.Year)]
    [InlineData("4", "5", "10", "Visit date: Year must include 4 numbers", DayBoxes.Year)]
    [InlineData("4", "5", "20100", "Visit date: Year must include 4 numbers", DayBoxes.Year)]
    [InlineData("4", "5", "twenty", "Visit date: Year must include 4 numbers", DayBoxes.Year)]
    [InlineData("4/5/10", "", "", "Visit date: Year must include 4 numbers", DayBoxes.Day)]
    [InlineData("", "4/5", "", "Visit date must include a year", DayBoxes.Month)]
    [InlineData("4", "13", "2010", "Visit date must include a real month, such as 3 or March", DayBoxes.Month)]
    [InlineData("4", "Ma", "2010", "Visit date must include a real month, such as 3 or March", DayBoxes.Month)]
    [InlineData("32", "5", "2010", "Visit date must include a day from 1 to 31", DayBoxes.Day)]
    [InlineData("0", "5", "2010", "Visit date must include a day from 1 to 31", DayBoxes.Day)]
    [InlineData("31", "2", "2010", "Visit date must be a real date: February 2010 has 28 days", DayBoxes.Day | DayBoxes.Month)]
    [InlineData("29", "Feb", "2011", "Visit date must be a real date: February 2011 has 28 days", DayBoxes.All)]
    [InlineData("x", "y", "2010", "Visit date must be a real date, such as 27 3 2017", DayBoxes.Day | DayBoxes.Month)]
    [InlineData("<b>", "y", "z", "Visit date must be a real date, such as 27 3 2017", DayBoxes.All)]
    public void What_is_wrong_is_named_with_its_box(string? day, string? month, string? year, string says, DayBoxes wrong)
    {
        var typed = TypedDay.Read(day, month, year);
        Assert.Null(typed.On);
        Assert.Equal((says, wrong), (typed.WrongInWords("Visit date"), typed.Wrong));
    }

    /// <summary>Out of letters, spreadsheets and calendars.</summary>
    [Theory]
    [InlineData("4\u00A0May\u00A02010")] // no-break spaces, out of a letter
    [InlineData("\u200E04/05/2010\u200E")] // marks of direction, as Windows shows the day of a file
    [InlineData("4\u20115\u20112010")] // hyphens that do not break
    [InlineData("2010\u221205\u221204")] // signs of minus
    [InlineData("4th May, 2010")]
    [InlineData("\t4.5.2010 ")]
    public void A_day_copied_whole_is_the_day_that_is_seen(string text)
    {
        Assert.Equal(new DateOnly(2010, 5, 4), TypedDay.Read(text, "", "").On);
        Assert.Equal(new DateOnly(2010, 5, 4), TypedDay.Read("", "", text).On);
    }

    [Theory]
    [InlineData("4\u200B", "\u00A05", "2010\u00A0", null)]
    [InlineData("\u200B", "\u00A0", " ", null)]
    [InlineData("4", "\u200B", "2010", "Review date must include a month")]
    [InlineData("29", "2", "2027", "Review date must be a real date: February 2027 has 28 days")]
    [InlineData("5/14/2026", "", "", "Review date must include a real month, such as 3 or March")]
    public void What_cannot_be_seen_in_a_box_is_not_there(string day, string month, string year, string? says) =>
        Assert.Equal(says, TypedDay.Read(day, month, year).WrongInWords("Review date"));

    [Theory]
    [InlineData("", "", "")]
    [InlineData(null, " ", "-")]
    public void Nothing_typed_is_no_day_and_nothing_wrong(string? day, string? month, string? year)
    {
        var typed = TypedDay.Read(day, month, year);
        Assert.True(typed is { IsBlank: true, Wrong: DayBoxes.None });
        Assert.Null(typed.WrongInWords("Visit date"));
    }

    [Theory]
    [InlineData("2:30pm", 14, 30)]
    [InlineData("2.30 pm", 14, 30)]
    [InlineData("14:30", 14, 30)]
    [InlineData("9.05", 9, 5)]
    [InlineData("9am", 9, 0)]
    [InlineData("2.30 p.m.", 14, 30)]
    public void Times_are_understood_as_people_write_them(string typed, int hour, int minute) => Assert.Equal(new TimeOnly(hour, minute), TypedTime.Read(typed));

    [Theory]
    [InlineData("25:00")]
    [InlineData("half past two")]
    [InlineData("")]
    public void What_is_no_time_is_none(string typed) => Assert.Null(TypedTime.Read(typed));
}
