using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages.SignIn;

/// <summary>The second thing that is asked of whoever gave their password: a code of their telephone, or one that they kept.</summary>
[OpenToAll]
public sealed class CodeModel(IServiceProvider services) : PageModel
{
    private readonly AccountDoor? accounts = services.GetService<AccountDoor>();

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    [BindProperty]
    public string Code { get; set; } = "";

    public IActionResult OnGet() => accounts is null ? NotFound() : accounts.HalfWayIn(HttpContext) is null ? Redirect("/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (accounts is null)
        {
            return NotFound();
        }

        if (accounts.HalfWayIn(HttpContext) is null)
        {
            return Redirect("/sign-in");
        }

        if (await accounts.CodeAsync(HttpContext, Code))
        {
            return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");
        }

        ModelState.AddModelError(nameof(Code), AccountDoor.CodeDidNotWork);
        return Page();
    }
}
