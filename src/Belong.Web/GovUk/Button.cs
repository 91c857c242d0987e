using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>Does something, or goes somewhere when it has an address.</summary>
public sealed record Button(string Text)
{
    public string? Href { get; init; }
    public string? Name { get; init; }
    public string? Value { get; init; }
    public string? Classes { get; init; }
    public string Type { get; init; } = "submit";
    public bool? PreventDoubleClick { get; init; }

    public string Html() => Href is { } href
        ? Element("a", Markup.Text(Text), ("href", href), ("role", "button"), ("draggable", "false"), ("class", Markup.Classes("govuk-button", Classes)), ("data-module", "govuk-button"))
        : Element("button", Markup.Text(Text), ("value", Value), ("type", Type), ("name", Name), ("class", Markup.Classes("govuk-button", Classes)), ("data-module", "govuk-button"), ("data-prevent-double-click", PreventDoubleClick switch { true => "true", false => "false", null => null }));
}

[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    public string? Href { get; set; }
    public string? Name { get; set; }
    public string? Value { get; set; }
    public string? ButtonClass { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = System.Net.WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent()).Trim();
        output.TagName = null;
        output.Content.SetHtmlContent(new Button(text) { Href = Href, Name = Name, Value = Value, Classes = ButtonClass, PreventDoubleClick = Href is null ? true : null }.Html());
    }
}
