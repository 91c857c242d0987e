using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>
/// Around a table that may be wider than the window: a region that can be scrolled with the keys, named by the table's
/// caption. Two tables of one page are never called the same.
/// </summary>
[HtmlTargetElement("div", Attributes = Mark)]
[HtmlTargetElement("div", Attributes = "[class=belong-scroll]")]
public sealed class ScrollingTable : TagHelper
{
    private const string Mark = "belong-table", Opening = "<caption";

    /// <summary>The caption, for a table under a heading that says it to whoever sees.</summary>
    [HtmlAttributeName("belong-named")]
    public string Named { get; set; } = "";

    /// <summary>A list to be worked through: on a telephone each row is a card, and nothing of it lies out of sight.</summary>
    [HtmlAttributeName("belong-cards")]
    public bool Cards { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var html = (await output.GetChildContentAsync()).GetContent();
        var (open, caption) = Caption(html);
        var labelled = output.Attributes["aria-label"]?.Value switch { HtmlString label => WebUtility.HtmlDecode(label.Value), var label => label?.ToString() };
        var fallback = Named.Length > 0 ? Named : labelled?.Split(", scrolls")[0] ?? "";
        var name = caption ?? fallback;
        var (id, apart) = TableNames.Of(ViewContext.HttpContext).Next(name);
        html = caption is not null ? html.Insert(open + Opening.Length, $" id=\"{id}\"")
            : html.Insert(html.IndexOf('>', html.IndexOf("<table", StringComparison.Ordinal)) + 1, Element("caption", Text(apart ?? name), ("class", "govuk-visually-hidden"), ("id", id)));

        output.Attributes.RemoveAll(Mark);
        output.Attributes.RemoveAll("aria-label");
        output.Attributes.SetAttribute("class", Cards ? "belong-scroll belong-cards" : "belong-scroll");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        if (apart is not null && caption is not null)
        {
            output.Attributes.SetAttribute("aria-label", apart);
        }
        else
        {
            output.Attributes.SetAttribute("aria-labelledby", id);
        }

        output.Content.SetHtmlContent(Cards ? TableCards.Of(html) : html);
    }

    /// <summary>Where the table's caption begins and what it says, markup left out; no words where there is none.</summary>
    private static (int At, string? Words) Caption(string html)
    {
        var at = html.IndexOf(Opening, StringComparison.Ordinal);
        if (at < 0)
        {
            return (at, null);
        }

        var from = html.IndexOf('>', at) + 1;
        var words = new StringBuilder();
        var inside = false;
        foreach (var letter in html.AsSpan(from, html.IndexOf("</caption>", from, StringComparison.Ordinal) - from))
        {
            inside = letter == '<' || (inside && letter != '>');
            words.Append(inside || letter == '>' ? "" : letter.ToString());
        }

        return (at, WebUtility.HtmlDecode(words.ToString()).Trim());
    }
}
