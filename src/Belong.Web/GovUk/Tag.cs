using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>How something stands, in a word and a colour.</summary>
public sealed record Tag(string Text, string? Classes = null)
{
    public string Html() => Element("strong", Markup.Text(Text), ("class", Markup.Classes("govuk-tag", Classes)));
}

[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>green, red, orange, blue, grey …</summary>
    public string? Colour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = System.Net.WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent()).Trim();
        output.TagName = null;
        output.Content.SetHtmlContent(new Tag(text, Colour is null ? null : $"govuk-tag--{Colour}").Html());
    }
}
