using Belong.Data;
using Belong.Domain.Facts;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Belong.Web.House.SignIn;

/// <summary>The council's own sign-in: OpenID Connect by the framework's handler, and then the record, which says who that is and in which post.</summary>
public static class CouncilDoor
{
    public const string Scheme = "council";
    public const string Back = "/sign-in/council/back";
    public const string SignedOutBack = "/sign-out/council/back";

    /// <summary>In whose name a first sign-in is recorded.</summary>
    public static Actor Recorder { get; } = new("sign-on", "The council’s sign-in");

    public static void Open(AuthenticationBuilder authentication, Entrance entrance, CouncilSignIn council) => authentication.AddOpenIdConnect(Scheme, options =>
    {
        options.Authority = council.Authority.ToString();
        options.ClientId = council.ClientId;
        options.ClientSecret = council.ClientSecret;
        options.RequireHttpsMetadata = !council.Authority.IsLoopback;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email"])
        {
            options.Scope.Add(scope);
        }

        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        options.SaveTokens = false;
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.CallbackPath = Back;
        options.SignedOutCallbackPath = SignedOutBack;
        options.SignedOutRedirectUri = "/sign-in?out=signed-out";
        options.RemoteSignOutPath = default; // a provider ends sessions by their own numbers, whatever cookie comes along
        options.TimeProvider = entrance.Time;
        options.RefreshInterval = TimeSpan.FromSeconds(1);
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        options.TokenValidationParameters.RequireSignedTokens = true;
        options.TokenValidationParameters.RequireExpirationTime = true;
        options.TokenValidationParameters.ValidateIssuer = true;
        options.TokenValidationParameters.ValidateAudience = true;
        foreach (var cookie in (CookieBuilder[])[options.NonceCookie, options.CorrelationCookie])
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = entrance.IsEncrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.Name = entrance.IsEncrypted ? $"__Secure-{cookie.Name}" : cookie.Name;
        }

        options.Events.OnTokenValidated = ComeInAsync;
        options.Events.OnRedirectToIdentityProviderForSignOut = NameSessionAsync;
        options.Events.OnRemoteFailure = async failed =>
        {
            var log = failed.HttpContext.RequestServices.GetRequiredService<AccessLog>();
            await log.WriteAsync(new Look("", "sign-in refused: what came back from the council’s sign-in could not be believed", true, []));
            failed.Response.Redirect("/sign-in?out=not-believed");
            failed.HandleResponse();
        };
    });

    /// <summary>The provider has said who it is: the record says whether they come in.</summary>
    private static async Task ComeInAsync(TokenValidatedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var house = services.GetRequiredService<TheHouse>();
        var claims = SignedIn.ClaimsOf(context.Principal!, house.Entrance!.Council!.NamedBy);
        var who = WhoSignsOn.Of(house.Ledger.County, house.Clock.Today, claims);
        if (who is { Refused: null, IsKnown: false })
        {
            await house.Ledger.RecordAsync(new ComeBySignOn(new SubjectId(Guid.NewGuid())) { Claims = claims }, Recorder, house.Clock.Today, new ChangeId(Guid.NewGuid()));
            await house.Ledger.CatchUpAsync();
            who = WhoSignsOn.Of(house.Ledger.County, house.Clock.Today, claims);
        }

        var worker = who.Worker?.WorkerId ?? "";
        if (who.Refused is not null || house.PersonIn(worker) is null)
        {
            if (worker.Length > 0)
            {
                services.GetRequiredService<SessionTickets>().EndAll(worker, "The council’s sign-in gives them no post any more");
            }

            await house.Log.WriteAsync(new Look(worker, $"sign-in refused: {who.Refused ?? "their post opens nothing here"} ({claims.Called})", true, []));
            context.HandleResponse();
            context.Response.Redirect("/sign-in?out=no-post");
            return;
        }

        context.Principal = SignedIn.Principal(worker);
        var ticket = context.Properties!;
        SignedIn.Note(ticket, SignedIn.ByCouncil, new OfIssuer(claims.Issuer, claims.Subject, claims.First("sid")), services.GetRequiredService<Entrance>().Time.GetUtcNow());
        if (context.TokenEndpointResponse?.IdToken is { } token)
        {
            ticket.StoreTokens([new AuthenticationToken { Name = "id_token", Value = token }]); // by which the provider knows what is signed out
        }

        await house.Log.WriteAsync(new Look(worker, "signed in", false, []));
    }

    private static Task NameSessionAsync(RedirectContext context)
    {
        if (context.Properties.GetTokenValue("id_token") is { Length: > 0 } token)
        {
            context.ProtocolMessage.IdTokenHint = token;
        }

        return Task.CompletedTask;
    }
}
