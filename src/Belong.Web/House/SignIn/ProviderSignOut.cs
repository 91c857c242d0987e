using Belong.Data;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Belong.Web.House.SignIn;

/// <summary>
/// What the council's sign-in says when somebody signs out there: through their browser (OpenID Connect Front-Channel Logout 1.0), or to us directly with a token
/// that it signed (Back-Channel Logout 1.0). Either ends the sessions that came from it.
/// </summary>
public static class ProviderSignOut
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    public static async Task<IResult> Front(HttpContext context, SessionTickets tickets, IOptionsMonitor<OpenIdConnectOptions> options)
    {
        var (issuer, session) = (context.Request.Query["iss"].ToString(), context.Request.Query["sid"].ToString());
        if (issuer.Length == 0 || session.Length == 0 || issuer != await IssuerAsync(options.Get(CouncilDoor.Scheme), context.RequestAborted))
        {
            return Results.BadRequest();
        }

        tickets.Sessions.End(new OfIssuer(issuer, "", session), "Signed out of the council’s sign-in");
        tickets.Forget();
        return Results.Text("", "text/plain");
    }

    public static async Task<IResult> BackAsync(HttpContext context, SessionTickets tickets, IOptionsMonitor<OpenIdConnectOptions> options, Entrance entrance)
    {
        if (!context.Request.HasFormContentType || context.Request.ContentLength is > 65_536)
        {
            return Results.BadRequest();
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var of = form["logout_token"].ToString() is { Length: > 0 } token ? await BelievedAsync(token, options.Get(CouncilDoor.Scheme), tickets.Sessions, entrance.Time.GetUtcNow(), context.RequestAborted) : null;
        if (of is null)
        {
            return Results.BadRequest();
        }

        tickets.Sessions.End(of, "Signed out of the council’s sign-in");
        tickets.Forget();
        return Results.Ok();
    }

    /// <summary>Whose session a token ends; null where it is not to be believed: not the provider's, not for us, not of now, said before, or no such token.</summary>
    private static async Task<OfIssuer?> BelievedAsync(string token, OpenIdConnectOptions options, Sessions sessions, DateTimeOffset now, CancellationToken stop)
    {
        var known = await options.ConfigurationManager!.GetConfigurationAsync(stop);
        var validated = await ValidateAsync(token, options, known.Issuer, known.SigningKeys);
        if (validated is { IsValid: false, Exception: SecurityTokenSignatureKeyNotFoundException })
        {
            options.ConfigurationManager.RequestRefresh();
            known = await options.ConfigurationManager.GetConfigurationAsync(stop);
            validated = await ValidateAsync(token, options, known.Issuer, known.SigningKeys);
        }

        if (!validated.IsValid || validated.SecurityToken is not JsonWebToken read)
        {
            return null;
        }

        var (session, subject) = (Text(read, "sid"), Text(read, "sub"));
        return read.TryGetPayloadValue<System.Text.Json.JsonElement>("events", out var events) && events.ValueKind == System.Text.Json.JsonValueKind.Object && events.TryGetProperty(Event, out _)
            && !read.TryGetClaim("nonce", out _)
            && (session.Length > 0 || subject.Length > 0)
            && (now - new DateTimeOffset(read.IssuedAt, TimeSpan.Zero)).Duration() <= Fresh
            && read.Id is { Length: > 0 } id && sessions.SaidFirst($"logout {known.Issuer} {id}", (now + Fresh + Fresh).UtcDateTime)
            ? new(known.Issuer, subject, session) : null;
    }

    private static Task<TokenValidationResult> ValidateAsync(string token, OpenIdConnectOptions options, string issuer, IEnumerable<SecurityKey> keys) => new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = issuer,
        ValidAudience = options.ClientId,
        IssuerSigningKeys = keys,
        RequireSignedTokens = true,
        RequireExpirationTime = false, // such a token need not run out; when it was made is looked at instead
        ValidateLifetime = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
    });

    private static string Text(JsonWebToken token, string claim) => token.TryGetPayloadValue<string>(claim, out var text) ? text ?? "" : "";

    private static async Task<string> IssuerAsync(OpenIdConnectOptions options, CancellationToken stop) => (await options.ConfigurationManager!.GetConfigurationAsync(stop)).Issuer;
}
