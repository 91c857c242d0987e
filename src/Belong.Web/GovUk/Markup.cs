using System.Globalization;
using System.Net;
using System.Text;

namespace Belong.Web.GovUk;

/// <summary>Builds elements with everything encoded. An attribute that is null is left out; one that is empty has no value.</summary>
internal static class Markup
{
    public static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    public static string Element(string name, string inner, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        $"{Open(name, attributes)}{inner}</{name}>";

    public static string Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var html = new StringBuilder(64).Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                html.Append(CultureInfo.InvariantCulture, $" {attribute}=\"{Text(value)}\"");
            }
        }

        return html.Append('>').ToString();
    }

    /// <summary>Class names with a space between, those that are null or empty left out.</summary>
    public static string Classes(params ReadOnlySpan<string?> classes)
    {
        var names = new List<string>();
        foreach (var name in classes)
        {
            if (!string.IsNullOrEmpty(name))
            {
                names.Add(name);
            }
        }

        return string.Join(' ', names);
    }

    /// <summary>Ids of what describes a field, or null where nothing does.</summary>
    public static string? DescribedBy(string id, bool hint, bool error, string? more = null)
    {
        var ids = Classes(more, hint ? $"{id}-hint" : null, error ? $"{id}-error" : null);
        return ids.Length == 0 ? null : ids;
    }

    public static string Hint(string id, string? hint) => hint is null ? "" : Element("div", Text(hint), ("id", $"{id}-hint"), ("class", "govuk-hint"));

    public static string Error(string id, string? error) => error is null
        ? ""
        : Element("p", $"{Element("span", "Error:", ("class", "govuk-visually-hidden"))} {Text(error)}", ("id", $"{id}-error"), ("class", "govuk-error-message"));

    public static string Label(string id, string text, string? classes, bool isHeading)
    {
        var label = Element("label", Text(text), ("class", Classes("govuk-label", classes)), ("for", id));
        return isHeading ? Element("h1", label, ("class", "govuk-label-wrapper")) : label;
    }

    public static string Group(bool error, string inner) => Element("div", inner, ("class", Classes("govuk-form-group", error ? "govuk-form-group--error" : null)));

    public static string Fieldset(string legend, string? legendClasses, bool isHeading, string? describedBy, string? role, string inner) => Element(
        "fieldset",
        Element("legend", isHeading ? Element("h1", Text(legend), ("class", "govuk-fieldset__heading")) : Text(legend), ("class", Classes("govuk-fieldset__legend", legendClasses))) + inner,
        ("class", "govuk-fieldset"),
        ("role", role),
        ("aria-describedby", describedBy));
}
