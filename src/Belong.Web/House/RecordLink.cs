using Belong.Domain.Alerts;
using Belong.Domain.Facts;
using Belong.Web.GovUk;
using Belong.Web.House.Sight;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.House;

/// <summary>A record named in a list: a link to it, and its alerts, which stand wherever the record is named.</summary>
[HtmlTargetElement("record-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RecordLinkTagHelper : TagHelper
{
    public Record Record { get; set; } = default!;

    /// <summary>The page on which it stands.</summary>
    public BelongPage Page { get; set; } = default!;

    /// <summary>Where the link leads, where that is not the record's own first page.</summary>
    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var rule = SightRule.For(Record.Kind)!;
        output.TagName = null;
        output.Content.SetHtmlContent(Element("a", Text(rule.NameOf(Record)), ("class", "govuk-link"), ("href", Page.Go(Href ?? rule.HomeOf(Record)))) + Tags(Record.Alerts(Page.Terms)));
    }

    /// <summary>One tag a word, however many alerts say it.</summary>
    public static string Tags(IEnumerable<Alert> alerts) =>
        string.Concat(alerts.DistinctBy(alert => alert.Word).Select(alert => " " + new Tag(alert.Word, $"govuk-tag--{Alerted.Colour(alert.Urgency)}").Html()));
}
