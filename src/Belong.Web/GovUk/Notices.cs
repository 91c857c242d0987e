using static Belong.Web.GovUk.Markup;

namespace Belong.Web.GovUk;

/// <summary>Something the reader must know that is not part of the page: what was just done, or a matter of importance.</summary>
public sealed record NotificationBanner(string Text)
{
    public bool Success { get; init; }

    /// <summary>Where what the banner tells of can be read; null for nowhere.</summary>
    public (string Words, string Address)? Link { get; init; }

    private string InLink => Link is not { } link ? "" : " " + Element("a", Markup.Text(link.Words), ("class", "govuk-notification-banner__link"), ("href", link.Address));

    public string Html() => Element(
        "div",
        Element("div", Element("h2", Success ? "Success" : "Important", ("class", "govuk-notification-banner__title"), ("id", "govuk-notification-banner-title")), ("class", "govuk-notification-banner__header"))
        + Element("div", Element("p", Markup.Text(Text) + InLink, ("class", "govuk-notification-banner__heading")), ("class", "govuk-notification-banner__content")),
        ("class", Classes("govuk-notification-banner", Success ? "govuk-notification-banner--success" : null)),
        ("role", Success ? "alert" : "region"),
        ("aria-labelledby", "govuk-notification-banner-title"),
        ("data-module", "govuk-notification-banner"));
}

/// <summary>A warning with an exclamation mark.</summary>
public sealed record WarningText(string Text)
{
    public string Html() => Element(
        "div",
        Element("span", "!", ("class", "govuk-warning-text__icon"), ("aria-hidden", "true"))
        + Element("strong", Element("span", "Warning", ("class", "govuk-visually-hidden")) + " " + Markup.Text(Text), ("class", "govuk-warning-text__text")),
        ("class", "govuk-warning-text"));
}

/// <summary>Text set in, to stand out.</summary>
public sealed record InsetText(string Text)
{
    public string Html() => Element("div", Markup.Text(Text), ("class", "govuk-inset-text"));
}

/// <summary>More for who wants it.</summary>
public sealed record Details(string Summary, string Text)
{
    public string Html() => Element(
        "details",
        Element("summary", Element("span", Markup.Text(Summary), ("class", "govuk-details__summary-text")), ("class", "govuk-details__summary")) + Element("div", Markup.Text(Text), ("class", "govuk-details__text")),
        ("class", "govuk-details"));
}

/// <summary>The way back.</summary>
public sealed record Breadcrumbs(IReadOnlyList<(string Text, string? Href)> Items)
{
    public string Html() => Element(
        "nav",
        Element(
            "ol",
            string.Concat(Items.Select(item => item.Href is { } href
                ? Element("li", Element("a", Text(item.Text), ("class", "govuk-breadcrumbs__link"), ("href", href)), ("class", "govuk-breadcrumbs__list-item"))
                : Element("li", Text(item.Text), ("class", "govuk-breadcrumbs__list-item"), ("aria-current", "page")))),
            ("class", "govuk-breadcrumbs__list")),
        ("class", "govuk-breadcrumbs"),
        ("aria-label", "Breadcrumb"));
}
