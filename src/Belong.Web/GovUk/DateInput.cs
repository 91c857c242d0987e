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
            + Element("div", Box("day", "Day", 2, Day) + Box("month", "Month", 2, Month) + Box("year", "Year", 4, Year), ("class", "govuk-date-input"), ("id", Id))));

    private string Box(string part, string label, int width, string? value) => Element(
        "div",
        Element(
            "div",
            Element("label", label, ("class", "govuk-label govuk-date-input__label"), ("for", $"{Id}-{part}"))
            + Open("input", ("class", Classes("govuk-input govuk-date-input__input", Error is null ? null : "govuk-input--error", $"govuk-input--width-{width}")), ("id", $"{Id}-{part}"), ("name", NamePrefix is null ? part : $"{NamePrefix}{part}"), ("type", "text"), ("value", value is { Length: > 0 } ? value : null), ("inputmode", "numeric")),
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
            Day = Typed("day") ?? Number(known?.Day),
            Month = Typed("month") ?? Number(known?.Month),
            Year = Typed("year") ?? Number(known?.Year),
        }.Html();
    }

    private static string? Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
