using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages.SignIn;

/// <summary>Sends the reader to the council's own sign-in.</summary>
[OpenToAll]
public sealed class CouncilModel(TheHouse house) : PageModel
{
    public IActionResult OnGet(string? back) =>
        house.Entrance?.Council is null ? NotFound() : Challenge(new AuthenticationProperties { RedirectUri = Url.IsLocalUrl(back) ? back : "/" }, CouncilDoor.Scheme);
}
