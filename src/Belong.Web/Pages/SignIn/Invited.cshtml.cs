using Belong.Data;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Belong.Web.Pages.SignIn;

/// <summary>Where somebody who was invited chooses a password and links their telephone, once.</summary>
[OpenToAll]
public sealed class InvitedModel(TheHouse house, IServiceProvider services) : PageModel
{
    private static readonly TimeSpan KeyFor = TimeSpan.FromHours(1);
    private readonly AccountDoor? accounts = services.GetService<AccountDoor>();

    [BindProperty(SupportsGet = true)]
    public string Invitation { get; set; } = "";

    [BindProperty]
    public string Key { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public string Again { get; set; } = "";

    [BindProperty]
    public string Code { get; set; } = "";

    public string Worker { get; private set; } = "";

    /// <summary>Who was invited; null until the code is known.</summary>
    public string? Called { get; private set; }

    public string PlainKey { get; private set; } = "";

    /// <summary>The key as a telephone reads it.</summary>
    public string Picture { get; private set; } = "";

    /// <summary>Shown once.</summary>
    public IReadOnlyList<string> Recovery { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (accounts is null)
        {
            return NotFound();
        }

        if (Invitation.Trim().Length > 0 && await FindAsync())
        {
            Show(AccountDoor.NewCodeKey());
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (accounts is null)
        {
            return NotFound();
        }

        if (!await FindAsync())
        {
            return Page();
        }

        if (accounts.Opened(Key) is not { } key || !key.StartsWith($"{Worker}\n", StringComparison.Ordinal))
        {
            ModelState.Remove(nameof(Key));
            ModelState.AddModelError(nameof(Code), "This page was open for too long: let your telephone read the new key");
            Show(AccountDoor.NewCodeKey());
            return Page();
        }

        PlainKey = key[(Worker.Length + 1)..];
        if (AccountDoor.WrongWith(Password, Worker) is { } wrong)
        {
            ModelState.AddModelError(nameof(Password), wrong);
        }
        else if (Password != Again)
        {
            ModelState.AddModelError(nameof(Again), "Enter the same password in both");
        }

        if (!accounts.IsCodeOf(PlainKey, Code.Replace(" ", "", StringComparison.Ordinal), out var step))
        {
            ModelState.AddModelError(nameof(Code), "Enter the six figures that your telephone shows for Belong now. If they are right, check that its clock is");
        }

        if (!ModelState.IsValid)
        {
            Show(PlainKey);
            return Page();
        }

        Recovery = AccountDoor.NewRecoveryCodes();
        var account = accounts.Accounts.Find(Worker)!;
        (account.Password, account.CodeKey, account.CodeStep, account.Stamp) = (accounts.Hash(Worker, Password), PlainKey, step, AccountDoor.NewStamp());
        if (!accounts.Accounts.Accept(Secret, account, Recovery))
        {
            Recovery = [];
            Called = null;
            ModelState.AddModelError(nameof(Invitation), "This invitation has been used or has run out: ask for another");
            return Page();
        }

        if (services.GetService<SessionTickets>() is { } tickets)
        {
            tickets.Sessions.EndAll(Worker, "Account made anew");
            tickets.Forget();
        }

        await house.Log.WriteAsync(new Look(Worker, "made their account", false, []));
        return Page();
    }

    private string Secret => new([.. Invitation.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);

    private async Task<bool> FindAsync()
    {
        if (accounts!.MayTryInvitation(HttpContext) && accounts.Accounts.OfInvitation(Secret) is { } worker && house.Ledger.County.Worker(worker) is { } record)
        {
            (Worker, Called) = (worker, record.CalledName);
            return true;
        }

        await accounts.FailedAsync(HttpContext, AccountDoor.Invitations, "an invitation that does not stand");
        ModelState.AddModelError(nameof(Invitation), "This invitation does not stand: it is mistyped, used or over. After several tries, wait 15 minutes");
        return false;
    }

    private void Show(string key)
    {
        PlainKey = key;
        Key = accounts!.Closed($"{Worker}\n{key}", KeyFor);
        using var made = QRCodeGenerator.GenerateQrCode($"otpauth://totp/Belong:{Uri.EscapeDataString(Worker)}?secret={key}&issuer=Belong&digits=6&period=30", QRCodeGenerator.ECCLevel.M);
        using var drawn = new SvgQRCode(made);
        Picture = drawn.GetGraphic(5);
    }
}
