using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>One of a few, all in sight.</summary>
public sealed record Radios(string Name, IReadOnlyList<Choice> Choices)
{
    public string IdPrefix { get; init; } = Name;
    public string? Legend { get; init; }
    public string? LegendClasses { get; init; }
    public bool LegendIsHeading { get; init; }
    public string? Hint { get; init; }
    public string? Error { get; init; }
    public string? Value { get; init; }
    public string? Classes { get; init; }

    public string Html()
    {
        var inner = Markup.Hint(IdPrefix, Hint) + Markup.Error(IdPrefix, Error)
            + Element("div", string.Concat(Choices.Select(Item)), ("class", Markup.Classes("govuk-radios", Classes)), ("data-module", "govuk-radios"));
        return Group(
            Error is not null,
            Legend is null ? inner : Fieldset(Legend, LegendClasses, LegendIsHeading, DescribedBy(IdPrefix, Hint is not null, Error is not null), null, inner));
    }

    private string Item(Choice choice, int index)
    {
        var id = index == 0 ? IdPrefix : $"{IdPrefix}-{index + 1}";
        var hint = choice.Hint is null ? null : $"{id}-item-hint";
        var input = Open("input", ("class", "govuk-radios__input"), ("id", id), ("name", Name), ("type", "radio"), ("value", choice.Value), ("aria-describedby", hint));
        if (choice.Selected ?? choice.Value == Value)
        {
            input = $"{input[..^1]} checked>";
        }

        if (choice.Disabled)
        {
            input = $"{input[..^1]} disabled>";
        }

        return Element(
            "div",
            input + Element("label", Text(choice.Text), ("class", "govuk-label govuk-radios__label"), ("for", id))
                + (hint is null ? "" : Element("div", Text(choice.Hint), ("id", hint), ("class", "govuk-hint govuk-radios__hint"))),
            ("class", "govuk-radios__item"));
    }
}

[HtmlTargetElement("govuk-radios", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadiosTagHelper : Field
{
    public IEnumerable<Choice> Choices { get; set; } = [];
    public string? RadiosClass { get; set; }

    protected override string Render() => new Radios(Name, [.. Choices]) { IdPrefix = Id, Legend = Label, LegendClasses = LabelClass ?? "govuk-fieldset__legend--s", LegendIsHeading = Heading, Hint = Hint, Error = Error, Value = Typed() ?? "", Classes = RadiosClass }.Html();
}
