using System.Net.Sockets;
using System.Security.Cryptography;
using Belong.Data;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace Belong.Web.House.SignIn;

/// <summary>
/// Accounts of this service: a password and then a code of the owner's telephone, or a passkey, which is both at once. What failed is counted by name and by place
/// together, so that nobody locks another out; a name tried from very many places is open only to browsers that signed in under it before.
/// </summary>
public sealed class AccountDoor(Accounts accounts, IPasswordHasher<Account> hasher, IDataProtectionProvider protection, Entrance entrance, TheHouse house)
{
    private const int TriesHere = 5;
    private const int TriesFromOnePlace = 30;
    private const int TriesAnywhere = 50;
    private const int RecoveryCodes = 10;
    public const int ShortestPassword = 12;

    /// <summary>Of PBKDF2 with HMAC-SHA-512: more than OWASP asks for; a password that was hashed with fewer still opens its account.</summary>
    public const int Rounds = 220_000;

    /// <summary>The cookie by which a browser is known to have signed in under a name.</summary>
    private const string Known = "belong-known";

    /// <summary>Between the password and the code.</summary>
    private const string Half = "belong-half";

    /// <summary>That the owner gave a code a moment ago.</summary>
    private const string Proved = "belong-proved";

    private const string PasskeyState = "belong-passkey";

    /// <summary>How long somebody has between one step and the next.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Counted = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(180);

    /// <summary>A hash of nothing anybody knows: a name that nobody has takes as long to refuse as one that somebody has.</summary>
    private readonly string nobodys = hasher.HashPassword(new Account { Worker = "" }, Convert.ToHexString(RandomNumberGenerator.GetBytes(24)));

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Belong.Account").ToTimeLimitedDataProtector();

    public Accounts Accounts => accounts;

    /// <summary>Whoever the council's sign-in knows comes in by it alone: what it takes away from them must not stay open here.</summary>
    private bool MayComeIn(string worker) => house.PersonIn(worker) is not null && !(entrance.Council is not null && house.Ledger.County.Worker(worker)?.Facts<SignOn>().IsEmpty == false);

    /// <summary>One answer for all that can be wrong, so that it tells nothing of which names there are.</summary>
    public const string DidNotWork = "That did not work. Check your sign-in ID and password. After several tries from one place, wait 15 minutes";

    public const string CodeDidNotWork = "That code did not work. Each is of use once: wait for the next. After several tries, wait 15 minutes";

    /// <summary>Whether a name and a password are somebody's who may come in; the code is asked next.</summary>
    public async Task<bool> PasswordAsync(HttpContext context, string name, string password)
    {
        var typed = name.Trim();
        var worker = house.Ledger.County.Workers.Select(each => each.WorkerId).FirstOrDefault(id => id.Equals(typed, StringComparison.OrdinalIgnoreCase)) ?? typed;
        var account = typed.Length is > 0 and <= 60 ? accounts.Find(worker) : null;
        var has = account is { Password.Length: > 0, CodeKey.Length: > 0 };
        var right = hasher.VerifyHashedPassword(account ?? new Account { Worker = "" }, has ? account!.Password : nobodys, password.Length > 200 ? "" : password) != PasswordVerificationResult.Failed && has;
        if (!MayTry(context, worker) || !right || !MayComeIn(worker))
        {
            await FailedAsync(context, worker, right ? "too many tries, or no post" : "wrong name or password");
            return false;
        }

        Give(context, Half, $"{worker}\n{account!.Stamp}", Between);
        return true;
    }

    /// <summary>Who gave their password on this browser a moment ago; null for nobody.</summary>
    public string? HalfWayIn(HttpContext context) => Taken(context, Half)?.Split('\n') is [var worker, var stamp] && accounts.Find(worker) is { } account && account.Stamp == stamp ? worker : null;

    /// <summary>Signs in whoever gave their password and now gives a code of their telephone, or one of those they keep for when it is lost.</summary>
    public async Task<bool> CodeAsync(HttpContext context, string code)
    {
        var typed = new string([.. code.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
        if (HalfWayIn(context) is not { } worker || accounts.Find(worker) is not { } account || !MayComeIn(worker))
        {
            return false;
        }

        if (!MayTry(context, worker) || !(IsCodeOf(account.CodeKey, typed, out var step) ? accounts.UseCode(worker, step) : typed.Length > 6 && accounts.UseRecovery(worker, typed)))
        {
            await FailedAsync(context, worker, "wrong code");
            return false;
        }

        Forget(context, Half);
        await ComeInAsync(context, worker);
        return true;
    }

    public bool IsCodeOf(string key, string code, out long step)
    {
        step = 0;
        return key.Length > 0 && code.Length == 6 && new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(entrance.Time.GetUtcNow().UtcDateTime, code, out step, new VerificationWindow(previous: 1, future: 1));
    }

    /// <summary>Whether whoever sits before a signed-in browser is its owner: they give a code now, and what they change counts as proven for a while.</summary>
    public async Task<bool> ProveAsync(HttpContext context, string worker, string code)
    {
        if (Taken(context, Proved) == worker)
        {
            return true;
        }

        var typed = new string([.. code.Where(char.IsAsciiDigit)]);
        if (accounts.Find(worker) is not { } account || !MayTry(context, worker) || !IsCodeOf(account.CodeKey, typed, out var step) || !accounts.UseCode(worker, step))
        {
            await FailedAsync(context, worker, "wrong code where one was asked again");
            return false;
        }

        Give(context, Proved, worker, Between);
        return true;
    }

    public async Task ComeInAsync(HttpContext context, string worker)
    {
        var properties = new AuthenticationProperties();
        SignedIn.Note(properties, SignedIn.ByAccount, Data.OfIssuer.Nobody, entrance.Time.GetUtcNow());
        Give(context, Known, worker, KnownFor);
        await context.SignInAsync(SignedIn.Principal(worker), properties);
        await house.Log.WriteAsync(new Look(worker, "signed in", false, []));
    }

    public string Hash(string worker, string password) => hasher.HashPassword(new Account { Worker = worker }, password);

    /// <summary>What is wrong with a password; null where it will do.</summary>
    public static string? WrongWith(string password, string worker) =>
        password.Length < ShortestPassword ? $"Choose a password of at least {ShortestPassword} characters: three words that have nothing to do with each other are easy to remember"
        : password.Length > 200 ? "Choose a password of no more than 200 characters"
        : password.Distinct().Count() < 6 || (worker.Length > 2 && password.Contains(worker, StringComparison.OrdinalIgnoreCase)) || password.Contains("password", StringComparison.OrdinalIgnoreCase) || password.Contains("belong", StringComparison.OrdinalIgnoreCase) || password.Contains("123456", StringComparison.Ordinal) || password.Contains("qwerty", StringComparison.OrdinalIgnoreCase) ? "Choose a password that is harder to guess: three words that have nothing to do with each other are easy to remember"
        : null;

    public static string NewCodeKey() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(20)).TrimEnd('=');

    public static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Codes to keep on paper: of letters and figures that are not taken for one another.</summary>
    public static IReadOnlyList<string> NewRecoveryCodes() => [.. Enumerable.Range(0, RecoveryCodes).Select(_ => RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 12))];

    /// <summary>A secret as it is written on paper, four characters at a time.</summary>
    public static string InFours(string secret) => string.Join('-', secret.Chunk(4).Select(part => new string(part)));

    /// <summary>Keeps something with the browser for a while, which nobody else can read or make.</summary>
    public void Give(HttpContext context, string name, string what, TimeSpan until) => context.Response.Cookies.Append(CookieOf(name), protector.Protect($"{name}\n{what}", until), How(until));

    private void Forget(HttpContext context, string name) => context.Response.Cookies.Delete(CookieOf(name), How(null));

    /// <summary>What is so called belongs to this host alone, and came over an encrypted connection.</summary>
    private string CookieOf(string name) => entrance.IsEncrypted ? $"__Host-{name}" : name;

    private CookieOptions How(TimeSpan? until) => new()
    {
        HttpOnly = true,
        Secure = entrance.IsEncrypted,
        SameSite = SameSiteMode.Strict,
        MaxAge = until,
        IsEssential = true,
    };

    public void GivePasskeyState(HttpContext context, string state) => Give(context, PasskeyState, state, Between);

    /// <summary>What the browser was asked with, once.</summary>
    public string? TakePasskeyState(HttpContext context)
    {
        var state = Taken(context, PasskeyState);
        Forget(context, PasskeyState);
        return state;
    }

    /// <summary>Something that was handed out in a form, where it can be read by nobody and changed by nobody.</summary>
    public string Closed(string what, TimeSpan until) => protector.Protect(what, until);

    public string? Opened(string closed)
    {
        try
        {
            return protector.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public async Task FailedAsync(HttpContext context, string name, string why)
    {
        accounts.Failed(Taken(context, Known) == name && name.Length > 0 ? AsKnown(name) : name.ToLowerInvariant(), PlaceOf(context));
        await house.Log.WriteAsync(new Look(house.Ledger.County.Workers.Any(each => each.WorkerId == name) ? name : "", $"sign-in refused: {why}", true, []));
    }

    /// <summary>Whether a passkey that is known, and was answered, may come in.</summary>
    public bool MayComeByPasskey(string worker) => MayComeIn(worker);

    /// <summary>Whether invitations may be tried once more from here: each place is counted for itself, as no code is guessed.</summary>
    public bool MayTryInvitation(HttpContext context) => accounts.FailedSince(Invitations, PlaceOf(context), Since).Both < TriesHere * 2;

    /// <summary>Under which what fails at invitations is counted.</summary>
    public const string Invitations = "(invitation)";

    private DateTime Since => entrance.Time.GetUtcNow().UtcDateTime - Counted;

    /// <summary>The name of a browser that signed in under it before: counted for itself, so that others do not shut it out and a copy of its cookie does not help for long.</summary>
    private static string AsKnown(string name) => $"{name.ToLowerInvariant()}\nknown";

    /// <summary>Whether a name may be tried once more from here.</summary>
    public bool MayTry(HttpContext context, string name)
    {
        if (Taken(context, Known) == name)
        {
            return accounts.FailedSince(AsKnown(name), "", Since).Name < TriesHere * 2;
        }

        var (here, anywhere, place) = accounts.FailedSince(name.ToLowerInvariant(), PlaceOf(context), Since);
        return here < TriesHere && anywhere < TriesAnywhere && place < TriesFromOnePlace;
    }

    private string? Taken(HttpContext context, string name) =>
        context.Request.Cookies[CookieOf(name)] is { Length: > 0 and < 8_000 } cookie && Opened(cookie) is { } opened && opened.StartsWith($"{name}\n", StringComparison.Ordinal) ? opened[(name.Length + 1)..] : null;

    /// <summary>Where a request comes from: the address, of the newer kind the part that one household or office has.</summary>
    public static string PlaceOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is not { } address ? "" : address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.MapToIPv4().ToString();
}
