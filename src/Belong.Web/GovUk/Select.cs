using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>One of a list that drops down.</summary>
public sealed record Select(string Name, string Label, IReadOnlyList<Choice> Choices)
{
    public string Id { get; init; } = Name;
    public string? LabelClasses { get; init; }
    public bool LabelIsHeading { get; init; }
    public string? Hint { get; init; }
    public string? Error { get; init; }
    public string? Value { get; init; }

    public string Html() => Group(
        Error is not null,
        Markup.Label(Id, Label, LabelClasses, LabelIsHeading) + Markup.Hint(Id, Hint) + Markup.Error(Id, Error)
        + Element(
            "select",
            string.Concat(Choices.Select(Option)),
            ("class", Classes("govuk-select", Error is null ? null : "govuk-select--error")),
            ("id", Id),
            ("name", Name),
            ("aria-describedby", DescribedBy(Id, Hint is not null, Error is not null))));

    private string Option(Choice choice)
    {
        var open = Open("option", ("value", choice.Value))[..^1] + (choice.Selected ?? choice.Value == Value ? " selected" : "") + (choice.Disabled ? " disabled" : "");
        return $"{open}>{Text(choice.Text)}</option>";
    }
}

/// <summary>One thing to choose.</summary>
/// <param name="Selected">Chosen whatever the field's value; null where the value decides.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, bool? Selected = null, bool Disabled = false);

[HtmlTargetElement("govuk-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTagHelper : Field
{
    public IEnumerable<Choice> Choices { get; set; } = [];

    /// <summary>The first line, which chooses nothing.</summary>
    public string? Prompt { get; set; }

    protected override string Render() => new Select(Name, Label, [.. Prompt is null ? [] : new[] { new Choice("", Prompt) }, .. Choices])
    {
        Id = Id,
        LabelClasses = LabelClass,
        LabelIsHeading = Heading,
        Hint = Hint,
        Error = Error,
        Value = Typed() ?? "",
    }.Html();
}
