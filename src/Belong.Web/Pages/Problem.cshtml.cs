using Belong.Web.House;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages;

/// <summary>What is said when something cannot be shown.</summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
public sealed class ProblemModel : PageModel
{
    /// <summary>The status in the address; nothing that was sent is looked at.</summary>
    public int Status => int.TryParse(RouteData.Values["status"] as string, System.Globalization.CultureInfo.InvariantCulture, out var status) ? status : 500;

    /// <summary>After how long it may be asked again.</summary>
    public int Seconds => int.TryParse(Response.Headers.RetryAfter, System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? seconds : 60;

    /// <summary>What was typed in a form that came too often, with the mark it was given here; a form of another site has none, and is given none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Typed => TooOften.TypedIn(HttpContext);

    /// <summary>The address that was asked for; null where it could be read as one elsewhere.</summary>
    public string? Address => HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } asked && Url.IsLocalUrl($"{asked.OriginalPath}{asked.OriginalQueryString}") ? $"{asked.OriginalPath}{asked.OriginalQueryString}" : null;

    public void OnGet()
    {
    }

    public void OnPost()
    {
    }
}
