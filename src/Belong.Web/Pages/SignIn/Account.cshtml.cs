using Belong.Data;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.SignIn;

/// <summary>How the reader signs in: passkeys, codes on paper, and the browsers on which they are signed in.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class AccountModel(TheHouse house, IServiceProvider services) : BelongPage(house)
{
    private readonly AccountDoor? accounts = services.GetService<AccountDoor>();
    private readonly SessionTickets? tickets = services.GetService<SessionTickets>();

    [BindProperty]
    public string Which { get; set; } = "";

    [BindProperty]
    public string Credential { get; set; } = "";

    /// <summary>A code of the owner's telephone, asked again before anything that opens the account is changed.</summary>
    [BindProperty]
    public string Code { get; set; } = "";

    [BindProperty]
    public string Called { get; set; } = "";

    public bool HasAccount => accounts?.Accounts.Find(Me.Id) is { Stamp.Length: > 0 };

    public bool HasSessions => tickets is not null;

    public IReadOnlyList<Passkey> Passkeys => accounts?.Accounts.PasskeysOf(Me.Id) ?? [];

    public int RecoveryLeft => accounts?.Accounts.RecoveryLeft(Me.Id) ?? 0;

    public IReadOnlyList<string> Recovery { get; private set; } = [];

    public IReadOnlyList<Session> Sessions => tickets?.Sessions.Of(Me.Id) ?? [];

    /// <summary>The session in which the page is read.</summary>
    public Guid Here => Secret is { } secret && tickets?.Sessions.Find(secret) is { } found ? found.Session.Id : Guid.Empty;

    private string? Secret => KeptForm.SecretOf(HttpContext);

    public void OnGet()
    {
        // All is read where it is kept.
    }

    public async Task<IActionResult> OnPostRecoveryAsync()
    {
        if (!HasAccount)
        {
            return NotFound();
        }

        if (!await accounts!.ProveAsync(HttpContext, Me.Id, Code))
        {
            ModelState.AddModelError("RecoveryCode", AccountDoor.CodeDidNotWork);
            return Page();
        }

        Recovery = AccountDoor.NewRecoveryCodes();
        accounts!.Accounts.Recovery(Me.Id, Recovery);
        await House.Log.WriteAsync(new Look(Me.Id, "made new recovery codes", false, []));
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (!HasAccount || Which.Length is 0 or > 4_000 || Which.Length % 2 != 0 || !Which.All(char.IsAsciiHexDigit))
        {
            return NotFound();
        }

        accounts!.Accounts.Remove(Me.Id, Convert.FromHexString(Which));
        await House.Log.WriteAsync(new Look(Me.Id, "removed a passkey", false, []));
        TempData["Done"] = "Passkey removed";
        return Redirect("/account");
    }

    /// <summary>What the browser makes a passkey from.</summary>
    public async Task<IActionResult> OnPostOptionsAsync([FromServices] IPasskeyHandler<Account>? passkeys = null)
    {
        if (!HasAccount || passkeys is null)
        {
            return NotFound();
        }

        if (!await accounts!.ProveAsync(HttpContext, Me.Id, Code))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var asked = await passkeys.MakeCreationOptionsAsync(new() { Id = accounts!.Accounts.Find(Me.Id)!.Id.ToString(), Name = Me.Id, DisplayName = Me.Name }, HttpContext);
        accounts.GivePasskeyState(HttpContext, asked.AttestationState ?? "");
        return Content(asked.CreationOptionsJson, "application/json");
    }

    public async Task<IActionResult> OnPostMakeAsync([FromServices] IPasskeyHandler<Account>? passkeys = null, [FromServices] IUserStore<Account>? store = null)
    {
        if (!HasAccount || passkeys is null || store is not IUserPasskeyStore<Account> kept)
        {
            return NotFound();
        }

        if (!await accounts!.ProveAsync(HttpContext, Me.Id, ""))
        {
            TempData["NotDone"] = AccountDoor.CodeDidNotWork;
            return Redirect("/account");
        }

        var made = Credential.Length is > 0 and < 40_000 && accounts!.TakePasskeyState(HttpContext) is { } state
            ? await PasskeyAnswer.OfAsync(() => passkeys.PerformAttestationAsync(new() { HttpContext = HttpContext, CredentialJson = Credential, AttestationState = state }))
            : null;
        if (made is not { Succeeded: true, Passkey: { } passkey } || made.UserEntity?.Id != accounts!.Accounts.Find(Me.Id)!.Id.ToString())
        {
            TempData["NotDone"] = "The passkey could not be made. Try again";
            return Redirect("/account");
        }

        passkey.Name = Called.Trim() is { Length: > 0 } called ? called[..Math.Min(called.Length, 60)] : BrowserNames.InWords(Request.Headers.UserAgent.ToString());
        await kept.AddOrUpdatePasskeyAsync(accounts.Accounts.Find(Me.Id)!, passkey, HttpContext.RequestAborted);
        await House.Log.WriteAsync(new Look(Me.Id, "made a passkey", false, []));
        TempData["Done"] = "Passkey made";
        return Redirect("/account");
    }

    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        if (tickets is null || Secret is not { } secret)
        {
            return NotFound();
        }

        var ended = tickets.Sessions.EndAll(Me.Id, "Ended from another browser", but: secret);
        tickets.Forget();
        await House.Log.WriteAsync(new Look(Me.Id, "ended their other sessions", false, []));
        TempData["Done"] = ended == 1 ? "1 session ended" : $"{ended} sessions ended";
        return Redirect("/account");
    }
}
