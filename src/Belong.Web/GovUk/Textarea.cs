using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>Several lines of text.</summary>
public sealed record Textarea(string Name, string Label)
{
    public string Id { get; init; } = Name;
    public string? LabelClasses { get; init; }
    public bool LabelIsHeading { get; init; }
    public string? Hint { get; init; }
    public string? Error { get; init; }
    public string? Value { get; init; }

    /// <summary>At least: what stands in it already is shown whole, within reason.</summary>
    public int Rows { get; init; } = 5;
    public string? Spellcheck { get; init; }

    private const int LettersInALine = 75, RowsAtMost = 24;

    private int RowsShown => Math.Clamp((Value ?? "").Split('\n').Sum(line => 1 + (line.Length / LettersInALine)), Rows, Math.Max(Rows, RowsAtMost));

    public string Html() => Group(
        Error is not null,
        Markup.Label(Id, Label, LabelClasses, LabelIsHeading) + Markup.Hint(Id, Hint) + Markup.Error(Id, Error)
        + Element("textarea", Text(Value), ("class", Markup.Classes("govuk-textarea", Error is null ? null : "govuk-textarea--error")), ("id", Id), ("name", Name), ("rows", RowsShown.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("spellcheck", Spellcheck), ("aria-describedby", DescribedBy(Id, Hint is not null, Error is not null))));
}

[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTagHelper : Field
{
    public int Rows { get; set; } = 4;

    protected override string Render() => new Textarea(Name, Label) { Id = Id, LabelClasses = LabelClass, LabelIsHeading = Heading, Hint = Hint, Error = Error, Value = Typed(), Rows = Rows }.Html();
}
