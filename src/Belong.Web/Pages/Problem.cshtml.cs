using Belong.Web.House;
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

    public void OnGet()
    {
    }

    public void OnPost()
    {
    }
}
