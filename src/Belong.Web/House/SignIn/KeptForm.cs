using System.Text.Json;
using Belong.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Belong.Web.House.SignIn;

/// <summary>
/// A form that was sent after its session had timed out: what was typed is kept for the person whose session it was, and sent when they have signed in again and
/// say so. Nothing is kept for a session that somebody ended, or of files.
/// </summary>
/// <param name="To">The address it was sent to, with its query.</param>
public sealed record KeptForm(string To, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>Under which it stands among a person's drafts, which no page is called.</summary>
    public const string Place = "kept-form";

    /// <summary>The field by which a form says that it was kept and is sent now.</summary>
    public const string Sent = "__kept";

    /// <summary>Where whoever is not signed in belongs: what is typed there, a password among it, is never kept.</summary>
    private static readonly string[] OpenToAll = ["/sign-in", "/sign-out", "/invited", "/answer", "/public", "/problem"];

    private const int LongestAll = 200_000;

    /// <summary>Whoever is signed in, and no longer, is asked of the cookie that came.</summary>
    public static async Task Keep(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || Array.Exists(OpenToAll, path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            await next(context);
            return;
        }

        var services = context.RequestServices;
        var drafts = services.GetRequiredService<Drafts>();
        if (SignedIn.WorkerOf(context.User) is { } me)
        {
            await next(context);
            if (context.Response.StatusCode < 500 && context.Response.StatusCode != StatusCodes.Status400BadRequest && (await request.ReadFormAsync()).ContainsKey(Sent))
            {
                drafts.Drop(me, Place);
            }

            return;
        }

        if (request.Query["handler"] == "Draft")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized; // the page tells whoever types, and the form itself is kept when it is sent
            return;
        }

        // Only what a page of ours sent: another site's form would be kept under their name.
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin") || $"{request.Path}".StartsWith("//", StringComparison.Ordinal) || $"{request.Path}".Contains('\\', StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        if (Whose(context) is { } who && await ReadAsync(request, context.RequestAborted) is { } fields)
        {
            drafts.Keep(who, Place, new Dictionary<string, string>(StringComparer.Ordinal) { ["to"] = $"{request.Path}{request.QueryString}", ["fields"] = JsonSerializer.Serialize(fields) });
            context.Response.Redirect($"/sign-in?out=timed-out&back={Uri.EscapeDataString("/kept")}");
            return;
        }

        await next(context);
    }

    /// <summary>What is kept for somebody; null for nothing.</summary>
    public static KeptForm? Of(Drafts drafts, string who) =>
        drafts.Find(who, Place) is { } kept && kept.TryGetValue("to", out var to) && kept.TryGetValue("fields", out var fields) && JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(fields) is { } read ? new(to, read) : null;

    public static void Drop(Drafts drafts, string who) => drafts.Drop(who, Place);

    /// <summary>Whose session the cookie was, where it ran out by itself; null for nobody's, and for one that was ended.</summary>
    private static string? Whose(HttpContext context) =>
        SecretOf(context) is { } secret && context.RequestServices.GetRequiredService<Sessions>().Find(secret) is { Session: { Why: "" or SessionTickets.TimedOut } session } ? session.Who : null;

    /// <summary>The name of the cookie that holds it.</summary>
    public static string CookieOf(HttpContext context) => context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme).Cookie.Name!;

    /// <summary>The secret of the session that a browser's cookie holds, whether it goes on or not; null for none.</summary>
    public static string? SecretOf(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        return options.CookieManager.GetRequestCookie(context, options.Cookie.Name!) is { } cookie ? options.TicketDataFormat.Unprotect(cookie)?.Principal.FindFirst("Microsoft.AspNetCore.Authentication.Cookies-SessionId")?.Value : null;
    }

    private static async Task<List<KeyValuePair<string, string>>?> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        try
        {
            var form = await request.ReadFormAsync(stop);
            var fields = form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
            return fields.Sum(field => field.Key.Length + field.Value.Length) <= LongestAll && fields.TrueForAll(field => !field.Value.Contains('\0', StringComparison.Ordinal)) ? fields : null;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }
}
