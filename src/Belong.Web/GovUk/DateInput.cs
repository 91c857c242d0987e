using Belong.Domain.Time;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>A day in three boxes.</summary>
public sealed record DateInput(string Id, string Legend)
{
    public string? NamePrefix { get; init; }
    public string? LegendClasses { get; init; }
    public bool LegendIsHeading { get; init; }
    public string? Hint { get; init; }
    public string? Error { get; init; }

    /// <summary>The boxes to put right where there is an error; all of them where none is the wrong one.</summary>
    public DayBoxes Wrong { get; init; }
    public string? Day { get; init; }
    public string? Month { get; init; }
    public string? Year { get; init; }

    public string Html() => Group(
        Error is not null,
        Fieldset(
            Legend,
            LegendClasses,
            LegendIsHeading,
            DescribedBy(Id, Hint is not null, Error is not null),
            "group",
            Markup.Hint(Id, Hint) + Markup.Error(Id, Error)
            + Element("div", Box(DayBoxes.Day, "day", "Day", 2, Day) + Box(DayBoxes.Month, "month", "Month", 2, Month) + Box(DayBoxes.Year, "year", "Year", 4, Year), ("class", "govuk-date-input"), ("id", Id))));

    /// <summary>One box; wider where more was typed than it holds, such as a month's name, so that it can be read.</summary>
    private string Box(DayBoxes box, string part, string label, int width, string? value) => Element(
        "div",
        Element(
            "div",
            Element("label", label, ("class", "govuk-label govuk-date-input__label"), ("for", $"{Id}-{part}"))
            + Open("input", ("class", Classes("govuk-input govuk-date-input__input", Error is null || (Wrong != DayBoxes.None && !Wrong.HasFlag(box)) ? null : "govuk-input--error", $"govuk-input--width-{(value?.Length > width ? value.Length <= 5 ? 5 : 10 : width)}")), ("id", $"{Id}-{part}"), ("name", NamePrefix is null ? part : $"{NamePrefix}{part}"), ("type", "text"), ("value", value is { Length: > 0 } ? value : null), ("inputmode", "numeric")),
            ("class", "govuk-form-group")),
        ("class", "govuk-date-input__item"));
}

/// <summary>Binds one <see cref="DateOnly"/>; the page never sees day, month and year apart.</summary>
[HtmlTargetElement("govuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTagHelper : Field
{
    protected override string Render()
    {
        var known = For.Model as DateOnly?;
        return new DateInput(Id, Label)
        {
            NamePrefix = $"{Name}.",
            LegendClasses = LabelClass ?? "govuk-fieldset__legend--s",
            LegendIsHeading = Heading,
            Hint = Hint,
            Error = Error,
            Wrong = TypedDay.Read(Typed("day"), Typed("month"), Typed("year")).Wrong,
            Day = Typed("day") ?? Number(known?.Day),
            Month = Typed("month") ?? Number(known?.Month),
            Year = Typed("year") ?? Number(known?.Year),
        }.Html();
    }

    private static string? Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
