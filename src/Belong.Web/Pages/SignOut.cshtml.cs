using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages;

[OpenToAll]
public sealed class SignOutModel(TheHouse house, IServiceProvider services) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        var came = await HttpContext.AuthenticateAsync();
        if (house.Entrance is not null && KeptForm.SecretOf(HttpContext) is { } secret)
        {
            services.GetRequiredService<Data.Sessions>().End(secret, "Signed out");
        }

        await HttpContext.SignOutAsync();

        // Packs and notes that were kept on this device go with the reader.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return house.Entrance is null ? Redirect("/")
            : came.Succeeded && house.Entrance.Council is not null && SignedIn.HowOf(came.Properties) == SignedIn.ByCouncil ? SignOut(came.Properties, CouncilDoor.Scheme)
            : Redirect("/sign-in?out=signed-out");
    }
}
