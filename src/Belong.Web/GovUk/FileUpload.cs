using Microsoft.AspNetCore.Razor.TagHelpers;
using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>Files from the reader's machine.</summary>
public sealed record FileUpload(string Name, string Label)
{
    public string Id { get; init; } = Name;
    public string? LabelClasses { get; init; }
    public bool LabelIsHeading { get; init; }
    public string? Hint { get; init; }
    public string? Error { get; init; }
    public bool Multiple { get; init; }

    public string Html()
    {
        var input = Open("input", ("class", Classes("govuk-file-upload", Error is null ? null : "govuk-file-upload--error")), ("id", Id), ("name", Name), ("type", "file"), ("aria-describedby", DescribedBy(Id, Hint is not null, Error is not null)));
        return Group(
            Error is not null,
            Markup.Label(Id, Label, LabelClasses, LabelIsHeading) + Markup.Hint(Id, Hint) + Markup.Error(Id, Error) + (Multiple ? $"{input[..^1]} multiple>" : input));
    }
}

[HtmlTargetElement("govuk-file-upload", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileUploadTagHelper : Field
{
    public bool Multiple { get; set; }

    protected override string Render() => new FileUpload(Name, Label) { Id = Id, LabelClasses = LabelClass, Hint = Hint, Error = Error, Multiple = Multiple }.Html();
}
