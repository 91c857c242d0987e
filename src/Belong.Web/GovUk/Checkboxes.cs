using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>Any of a few, all in sight.</summary>
public sealed record Checkboxes(string Name, IReadOnlyList<Choice> Choices)
{
    public string IdPrefix { get; init; } = Name;
    public string? Legend { get; init; }
    public string? LegendClasses { get; init; }
    public bool LegendIsHeading { get; init; }
    public string? Hint { get; init; }
    public string? Error { get; init; }
    public string? Classes { get; init; }

    /// <summary>The values that are ticked.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public string Html()
    {
        var inner = Markup.Hint(IdPrefix, Hint) + Markup.Error(IdPrefix, Error)
            + Element("div", string.Concat(Choices.Select(Item)), ("class", Markup.Classes("govuk-checkboxes", Classes)), ("data-module", "govuk-checkboxes"));
        return Group(
            Error is not null,
            Legend is null ? inner : Fieldset(Legend, LegendClasses, LegendIsHeading, DescribedBy(IdPrefix, Hint is not null, Error is not null), null, inner));
    }

    private string Item(Choice choice, int index)
    {
        var id = index == 0 ? IdPrefix : $"{IdPrefix}-{index + 1}";
        var hint = choice.Hint is null ? null : $"{id}-item-hint";
        var described = Legend is null ? DescribedBy(IdPrefix, Hint is not null, Error is not null) : null;
        var input = Open("input", ("class", "govuk-checkboxes__input"), ("id", id), ("name", Name), ("type", "checkbox"), ("value", choice.Value), ("aria-describedby", Markup.Classes(described, hint) is { Length: > 0 } by ? by : null));
        if (choice.Selected ?? Values.Contains(choice.Value))
        {
            input = $"{input[..^1]} checked>";
        }

        if (choice.Disabled)
        {
            input = $"{input[..^1]} disabled>";
        }

        return Element(
            "div",
            input + Element("label", Text(choice.Text), ("class", "govuk-label govuk-checkboxes__label"), ("for", id))
                + (hint is null ? "" : Element("div", Text(choice.Hint), ("id", hint), ("class", "govuk-hint govuk-checkboxes__hint"))),
            ("class", "govuk-checkboxes__item"));
    }
}
