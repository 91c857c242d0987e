using System.Collections.Concurrent;
using Belong.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Belong.Web.House.SignIn;

/// <summary>
/// Keeps what a signed-in browser may show with the service and not in its cookie, which holds a secret alone: so a session can be looked at and ended from any
/// node. One that was read is believed for a few seconds.
/// </summary>
public sealed class SessionTickets(Sessions sessions, IDataProtectionProvider protection, Entrance entrance) : ITicketStore
{
    /// <summary>A session that another node ended is over here after this.</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(10);

    private const int KeptAtMost = 5_000;

    public const string TimedOut = "Timed out";

    private readonly IDataProtector protector = protection.CreateProtector("Belong.Session");
    private readonly ConcurrentDictionary<string, (AuthenticationTicket Ticket, DateTimeOffset ReadAt)> read = new(StringComparer.Ordinal);

    /// <summary>Under which a request keeps the secret of the session that its browser had before somebody signs in.</summary>
    private const string Before = "belong.before";

    public Sessions Sessions => sessions;

    /// <summary>Takes a session's cookie off a request by which somebody signs in, before anybody reads it.</summary>
    public static Task BeginAnew(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var signsIn = request.Path.Equals(CouncilDoor.Back, StringComparison.OrdinalIgnoreCase)
            || (HttpMethods.IsPost(request.Method) && (request.Path.Equals("/sign-in", StringComparison.OrdinalIgnoreCase) || request.Path.Equals("/sign-in/code", StringComparison.OrdinalIgnoreCase)));
        if (signsIn && KeptForm.SecretOf(context) is { } secret)
        {
            context.Items[Before] = secret;
            var name = KeptForm.CookieOf(context);
            request.Headers.Cookie = string.Join("; ", request.Headers.Cookie.ToString().Split(';', StringSplitOptions.TrimEntries).Where(cookie => !cookie.StartsWith($"{name}=", StringComparison.Ordinal)));
        }

        return next(context);
    }

    public Task<string> StoreAsync(AuthenticationTicket ticket) => StoreAsync(ticket, new DefaultHttpContext(), CancellationToken.None);

    public Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        // Whoever signs in where somebody is signed in begins anew: a secret that others may have copied is never theirs.
        if (httpContext.Items.TryGetValue(Before, out var before) && before is string gone)
        {
            sessions.End(gone, "Signed in anew on this browser");
            read.TryRemove(gone, out _);
        }

        var secret = WebEncoders.Base64UrlEncode(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
        sessions.Begin(secret, SignedIn.WorkerOf(ticket.Principal)!, SignedIn.HowOf(ticket.Properties), SignedIn.OfIssuer(ticket.Properties), httpContext.Request.Headers.UserAgent.ToString(), Protected(ticket), EndOf(ticket));
        return Task.FromResult(secret);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        if (sessions.Find(key) is not { } kept || Read(kept.Ticket) is not { } same || SignedIn.WorkerOf(same.Principal) != SignedIn.WorkerOf(ticket.Principal) || SignedIn.BeganAt(same.Properties) != SignedIn.BeganAt(ticket.Properties))
        {
            sessions.End(key, "Another signed in under it");
            read.TryRemove(key, out _);
            return Task.CompletedTask;
        }

        sessions.GoesOn(key, Protected(ticket), EndOf(ticket));
        read.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    public Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var now = entrance.Time.GetUtcNow();
        if (read.TryGetValue(key, out var known) && now - known.ReadAt < Believed && now >= known.ReadAt)
        {
            return Task.FromResult<AuthenticationTicket?>(known.Ticket);
        }

        var ticket = sessions.Find(key) is { Session.EndedAt: null } found ? Read(found.Ticket) : null;
        if (ticket is not null && SignedIn.BeganAt(ticket.Properties) is { } began && now - began >= entrance.Longest)
        {
            sessions.End(key, TimedOut);
            ticket = null;
        }

        if (ticket is null)
        {
            read.TryRemove(key, out _);
            return Task.FromResult<AuthenticationTicket?>(null);
        }

        if (read.Count >= KeptAtMost)
        {
            read.Clear();
        }

        read[key] = (ticket, now);
        return Task.FromResult<AuthenticationTicket?>(ticket);
    }

    /// <summary>Called when it has run out, and when somebody signs out; what ended it first stays as the reason.</summary>
    public Task RemoveAsync(string key)
    {
        sessions.End(key, TimedOut);
        read.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    /// <summary>Ends every session of a person, here at once and elsewhere within seconds.</summary>
    public int EndAll(string worker, string why)
    {
        var ended = sessions.EndAll(worker, why);
        read.Clear();
        return ended;
    }

    /// <summary>What was read is read anew: sessions were ended here.</summary>
    public void Forget() => read.Clear();

    private byte[] Protected(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));

    private AuthenticationTicket? Read(byte[] bytes)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(bytes));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // Its key is gone: whoever held it signs in again.
        }
    }

    private DateTime EndOf(AuthenticationTicket ticket) => (ticket.Properties.ExpiresUtc ?? entrance.Time.GetUtcNow() + entrance.Idle).UtcDateTime;
}
