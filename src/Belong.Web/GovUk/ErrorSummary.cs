using Belong.Domain.Time;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>All that is wrong, at the top, each with a link to its field.</summary>
public sealed record ErrorSummary(string Title, IReadOnlyList<(string Text, string? Href)> Errors)
{
    public string? Description { get; init; }

    public string Html() => Element(
        "div",
        Element(
            "div",
            Element("h2", Text(Title), ("class", "govuk-error-summary__title"))
            + Element(
                "div",
                (Description is null ? "" : Element("p", Text(Description)))
                + Element("ul", string.Concat(Errors.Select(error => Element("li", error.Href is null ? Text(error.Text) : Element("a", Text(error.Text), ("href", error.Href))))), ("class", "govuk-list govuk-error-summary__list")),
                ("class", "govuk-error-summary__body")),
            ("role", "alert")),
        ("class", "govuk-error-summary"),
        ("data-module", "govuk-error-summary"));
}

/// <summary>Prints the model state's errors in the order in which they were found, which is that of the page's questions.</summary>
[HtmlTargetElement("govuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>The fields in page order; errors of others come last.</summary>
    public string Fields { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var order = Fields.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var errors = ViewContext.ViewData.ModelState
            .Where(pair => pair.Value is { ValidationState: ModelValidationState.Invalid })
            .OrderBy(pair => Array.IndexOf(order, pair.Key) is >= 0 and var at ? at : int.MaxValue)
            .SelectMany(pair => pair.Value!.Errors.Select(error => (error.ErrorMessage, pair.Key.Length == 0 ? null : $"#{FieldId(pair.Key)}")))
            .ToList();
        output.Content.SetHtmlContent(errors.Count == 0 ? "" : new ErrorSummary("There is a problem", errors).Html());
    }

    /// <summary>A date's link goes into the first box that is wrong: every day is posted in three boxes, whatever page asks for it.</summary>
    private string FieldId(string key)
    {
        var request = ViewContext.HttpContext.Request;
        var box = request.HasFormContentType && request.Form.ContainsKey($"{key}.day") ? TypedDay.Read(request.Form[$"{key}.day"], request.Form[$"{key}.month"], request.Form[$"{key}.year"]).Wrong switch
        {
            DayBoxes.Month or (DayBoxes.Month | DayBoxes.Year) => "-month",
            DayBoxes.Year => "-year",
            _ => "-day",
        } : "";
        return TagBuilder.CreateSanitizedId(key, "-") + box;
    }
}
