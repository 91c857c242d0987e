using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Belong.Web.GovUk;

/// <summary>
/// A form field bound to a property of the page: its name, what was typed (right or wrong) and its error come from the
/// model state, so that nothing typed is ever lost.
/// </summary>
public abstract class Field : TagHelper
{
    /// <summary>The property the field fills.</summary>
    public ModelExpression For { get; set; } = default!;

    /// <summary>The question.</summary>
    public string Label { get; set; } = "";
    public string? LabelClass { get; set; }
    public string? Hint { get; set; }

    /// <summary>Makes the question the heading of the page.</summary>
    public bool Heading { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    protected string Name => For.Name;

    protected string Id => TagBuilder.CreateSanitizedId(For.Name, "-");

    protected string? Error => ViewContext.ViewData.ModelState.TryGetValue(For.Name, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;

    /// <summary>As typed where it was posted or kept as a draft, else what the page has.</summary>
    protected string? Typed(string? part = null) =>
        ViewContext.ViewData.ModelState.TryGetValue(part is null ? For.Name : $"{For.Name}.{part}", out var state) && state.AttemptedValue is { } typed ? typed : part is null ? For.Model?.ToString() : null;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Render());
    }

    protected abstract string Render();
}
