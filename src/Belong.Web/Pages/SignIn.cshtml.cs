using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages;

/// <summary>Where people sign in: with the council's account or one of their own; in the demo, as a persona, of which there are none elsewhere.</summary>
[OpenToAll]
public sealed class SignInModel(TheHouse house) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>Why somebody is here again.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Out { get; set; }

    public Entrance? Entrance => house.Entrance;

    public string? SaysWhy => Out switch
    {
        "timed-out" => "You were signed out because nothing was done for a while. What you typed is kept: sign in to go on",
        "signed-out" => "You are signed out",
        "no-post" => "Your account holds no post here today. Ask whoever keeps sign-in at the council",
        "not-believed" => "The council’s sign-in did not complete. Try again, and if it goes on tell whoever keeps sign-in at the council",
        _ => null,
    };

    public IActionResult OnGet() => Entrance is not null && house.PersonOf(User) is not null ? LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/") : Page();

    public async Task<IActionResult> OnPostAsync(string? persona)
    {
        if (!house.HasPersonas || Personas.All.FirstOrDefault(each => each.Person.Id == persona).Person is not { } person)
        {
            return NotFound();
        }

        await HttpContext.SignInAsync(person.AsPrincipal());
        await house.Log.WriteAsync(new(person.Id, "signed in", false, []));
        return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");
    }
}
