using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>
/// A table, written as plainly as HTML allows: what is inside is <c>thead</c>, <c>tbody</c>, <c>tr</c>, <c>th</c> and <c>td</c> without classes. It stands in a region that can be
/// scrolled with the keys, where it is wider than the window, and is called by its caption; two tables of one page are never called the same.
/// </summary>
[HtmlTargetElement("belong-table")]
public sealed class TableTagHelper : TagHelper
{
    private const string Opening = "<caption";

    /// <summary>The caption, for a table under a heading that says it to whoever sees; a table whose caption is to be seen holds one.</summary>
    public string Named { get; set; } = "";

    /// <summary>A list to be worked through: on a telephone each row is a card, and nothing of it lies out of sight.</summary>
    public bool Cards { get; set; }

    /// <summary>Further classes of the table.</summary>
    public string Class { get; set; } = "";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = (await output.GetChildContentAsync()).GetContent();
        var (open, caption) = Caption(inside);
        var name = caption ?? Named;
        var (id, apart) = TableNames.Of(ViewContext.HttpContext).Next(name);
        inside = caption is not null
            ? inside.Insert(open + Opening.Length, $" id=\"{id}\"")
            : Element("caption", Text(apart ?? name), ("class", "govuk-visually-hidden"), ("id", id)) + inside;
        var own = string.Concat(output.Attributes.Select(each => $" {each.Name}{(each.Value is null ? "" : $"=\"{WebUtility.HtmlEncode(each.Value.ToString())}\"")}"));
        var table = $"<table class=\"govuk-table belong-compact{(Class.Length > 0 ? $" {WebUtility.HtmlEncode(Class)}" : "")}\"{own}>{inside}</table>";

        output.TagName = "div";
        output.Attributes.Clear();
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

        output.Content.SetHtmlContent(Cards ? TableCards.Of(table) : table);
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
