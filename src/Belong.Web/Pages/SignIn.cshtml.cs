using Belong.Web.House;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages;

/// <summary>Personas to sign in as; there is no such page outside the demo.</summary>
[OpenToAll]
public sealed class SignInModel(TheHouse house) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public IActionResult OnGet() => house.HasPersonas ? Page() : NotFound();

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
