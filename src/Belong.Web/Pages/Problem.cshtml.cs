using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages;

/// <summary>What is said when something cannot be shown.</summary>
[OpenToAll]
[IgnoreAntiforgeryToken]
public sealed class ProblemModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    public void OnGet()
    {
    }

    public void OnPost()
    {
    }
}
