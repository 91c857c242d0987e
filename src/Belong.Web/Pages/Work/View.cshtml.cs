using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Work;

/// <summary>Which keys do what, and how much stands on a screen.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class ViewModel(TheHouse house) : BelongPage(house)
{
    public void OnGet()
    {
        // The keys are the same for everybody.
    }

    public IActionResult OnPost()
    {
        Compact.Switch(HttpContext);
        return Redirect("/work/view");
    }
}
