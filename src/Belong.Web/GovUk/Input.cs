using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>One line of text.</summary>
public sealed record Input(string Name, string Label)
{
    public string Id { get; init; } = Name;
    public string? LabelClasses { get; init; }
    public bool LabelIsHeading { get; init; }
    public string? Hint { get; init; }
    public string? Error { get; init; }
    public string? Value { get; init; }
    public string? Classes { get; init; }
    public string Type { get; init; } = "text";
    public string? InputMode { get; init; }
    public string? Autocomplete { get; init; }
    public string? Spellcheck { get; init; }

    /// <summary>What the browser offers while somebody types; anything else may be typed too.</summary>
    public IReadOnlyList<Choice> Suggestions { get; init; } = [];

    public string Html() => Group(
        Error is not null,
        Markup.Label(Id, Label, LabelClasses, LabelIsHeading) + Markup.Hint(Id, Hint) + Markup.Error(Id, Error)
        + Open("input", ("class", Markup.Classes("govuk-input", Classes, Error is null ? null : "govuk-input--error")), ("id", Id), ("name", Name), ("type", Type), ("spellcheck", Spellcheck), ("value", Value is { Length: > 0 } ? Value : null), ("aria-describedby", DescribedBy(Id, Hint is not null, Error is not null)), ("autocomplete", Autocomplete), ("inputmode", InputMode), ("list", Suggestions.Count > 0 ? $"{Id}-list" : null))
        + (Suggestions.Count == 0 ? "" : Element("datalist", string.Concat(Suggestions.Select(each => Element("option", Text(each.Text == each.Value ? "" : each.Text), ("value", each.Value)))), ("id", $"{Id}-list"))));
}

[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTagHelper : Field
{
    public string? InputClass { get; set; }
    public string? Autocomplete { get; set; }
    public IReadOnlyList<Choice> Suggestions { get; set; } = [];

    protected override string Render() => new Input(Name, Label) { Id = Id, LabelClasses = LabelClass, LabelIsHeading = Heading, Hint = Hint, Error = Error, Value = Typed(), Classes = InputClass, Autocomplete = Autocomplete, Suggestions = Suggestions }.Html();
}
