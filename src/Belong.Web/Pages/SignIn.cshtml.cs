using Belong.Data;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages;

/// <summary>Where people sign in: with the council's account or one of their own; in the demo, as a persona, of which there are none elsewhere.</summary>
[OpenToAll]
public sealed class SignInModel(TheHouse house, IServiceProvider services) : PageModel
{
    private readonly AccountDoor? accounts = services.GetService<AccountDoor>();

    [BindProperty]
    public string Id { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public string Credential { get; set; } = "";

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

    /// <summary>A name and a password: a code is asked next.</summary>
    public async Task<IActionResult> OnPostAccountAsync()
    {
        if (accounts is null)
        {
            return NotFound();
        }

        if (await accounts.PasswordAsync(HttpContext, Id, Password))
        {
            return Redirect(Url.IsLocalUrl(Back) ? $"/sign-in/code?back={Uri.EscapeDataString(Back!)}" : "/sign-in/code");
        }

        ModelState.AddModelError("", AccountDoor.DidNotWork);
        return Page();
    }

    /// <summary>What the browser asks its passkeys with.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync([FromServices] IPasskeyHandler<Account>? passkeys = null)
    {
        if (accounts is null || passkeys is null)
        {
            return NotFound();
        }

        var asked = await passkeys.MakeRequestOptionsAsync(null, HttpContext);
        accounts.GivePasskeyState(HttpContext, asked.AssertionState ?? "");
        return Content(asked.RequestOptionsJson, "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync([FromServices] IPasskeyHandler<Account>? passkeys = null, [FromServices] IUserStore<Account>? store = null)
    {
        if (accounts is null || passkeys is null || store is not IUserPasskeyStore<Account> kept)
        {
            return NotFound();
        }

        if (Credential.Length is > 0 and < 20_000 && accounts.TakePasskeyState(HttpContext) is { } state)
        {
            var answered = await PasskeyAnswer.OfAsync(() => passkeys.PerformAssertionAsync(new() { HttpContext = HttpContext, CredentialJson = Credential, AssertionState = state }));
            if (answered is { Succeeded: true, User: { } account, Passkey: { } passkey } && accounts.MayComeByPasskey(account.Worker))
            {
                await kept.AddOrUpdatePasskeyAsync(account, passkey, HttpContext.RequestAborted);
                await accounts.ComeInAsync(HttpContext, account.Worker);
                return LocalRedirect(Url.IsLocalUrl(Back) ? Back! : "/");
            }
        }

        await accounts.FailedAsync(HttpContext, "", "a passkey that is not known here, or whose owner holds no post");
        ModelState.AddModelError("", "That passkey opens nothing here today. Use your password, or ask whoever keeps sign-in at the council");
        return Page();
    }

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
