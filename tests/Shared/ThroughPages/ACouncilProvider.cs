using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Belong.Tests;

/// <summary>A council's own sign-in, run in this process by OpenIddict: whoever comes is taken to be the person who is named here.</summary>
public sealed class ACouncilProvider : IAsyncDisposable
{
    public const string Client = "belong";
    public const string Secret = "for the tests alone";

    private readonly WebApplication app;
    private RsaSecurityKey key = NewKey();

    private ACouncilProvider(WebApplication app) => this.app = app;

    public Uri Address { get; private set; } = default!;

    /// <summary>Who signs in there next: the provider's key for them, and what it says of them.</summary>
    public (string Subject, (string Type, string Value)[] Claims) Person { get; set; } = ("s-1", []);

    /// <summary>The session there.</summary>
    public string Session { get; set; } = "session-1";

    /// <summary>What is done to the token before it is handed out; null hands it out as it is.</summary>
    public Func<JsonWebToken, string>? Instead { get; set; }

    /// <summary>What the last signing-out there was told.</summary>
    public string? SignedOutWith { get; private set; }

    public static async Task<ACouncilProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        ACouncilProvider? provider = null;
        var first = NewKey();
        builder.Services.AddOpenIddict().AddServer(options =>
        {
            options.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token").SetEndSessionEndpointUris("connect/logout");
            options.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            options.AddSigningKey(first).AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
            options.RegisterScopes(Scopes.Profile, Scopes.Email);
            options.EnableDegradedMode();
            options.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough().DisableTransportSecurityRequirement();
            options.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != Client)
                {
                    context.Reject(Errors.InvalidClient);
                }

                return default;
            }));
            options.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != Client || context.ClientSecret != Secret)
                {
                    context.Reject(Errors.InvalidClient);
                }

                return default;
            }));
            options.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(_ => default));
        });
        builder.Services.AddAuthentication();
        var app = builder.Build();
        provider = new(app) { key = first };
        app.Use(provider.TamperAsync);
        app.UseAuthentication();
        app.MapGet("/connect/authorize", provider.AuthorizeAsync);
        app.MapGet("/connect/logout", provider.SignOutAsync);
        await app.StartAsync();
        provider.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return provider;
    }

    /// <summary>Another key, of which nobody was told.</summary>
    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    /// <summary>A token like another, with some of its words said otherwise, signed by a key.</summary>
    /// <param name="with">Blank takes a claim away.</param>
    public string Like(JsonWebToken token, SecurityKey? by = null, string algorithm = SecurityAlgorithms.RsaSha256, params (string Claim, object? Value)[] with)
    {
        var said = JsonNode.Parse(Base64UrlEncoder.Decode(token.EncodedPayload))!.AsObject();
        foreach (var (claim, value) in with)
        {
            said.Remove(claim);
            if (value is not null)
            {
                said[claim] = JsonValue.Create(value);
            }
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(said.ToJsonString(), new SigningCredentials(by ?? key, algorithm));
    }

    /// <summary>The token by which the provider says to a service that a session is over.</summary>
    public string SaysOver(string? session, string? subject = null, string? issuer = null, string client = Client, DateTimeOffset? at = null, bool withEvent = true, string? nonce = null, string? id = null, SecurityKey? by = null)
    {
        var said = new JsonObject { ["iss"] = issuer ?? Address.ToString(), ["aud"] = client, ["iat"] = (at ?? DateTimeOffset.UtcNow).ToUnixTimeSeconds(), ["jti"] = id ?? Guid.NewGuid().ToString("N") };
        if (session is not null)
        {
            said["sid"] = session;
        }

        if (subject is not null)
        {
            said["sub"] = subject;
        }

        if (nonce is not null)
        {
            said["nonce"] = nonce;
        }

        if (withEvent)
        {
            said["events"] = new JsonObject { ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject() };
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(said.ToJsonString(), new SigningCredentials(by ?? key, SecurityAlgorithms.RsaSha256));
    }

    /// <summary>The provider signs with another key from now on, and says so where it lists its keys.</summary>
    public void ChangeKey()
    {
        key = NewKey();
        var options = app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue;
        options.SigningCredentials.Clear();
        options.SigningCredentials.Add(new SigningCredentials(key, SecurityAlgorithms.RsaSha256));
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task AuthorizeAsync(HttpContext context)
    {
        var identity = new ClaimsIdentity("council", Claims.Name, Claims.Role);
        identity.AddClaim(new Claim(Claims.Subject, Person.Subject));
        identity.AddClaim(new Claim("sid", Session));
        foreach (var (type, value) in Person.Claims)
        {
            identity.AddClaim(new Claim(type, value));
        }

        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(context.GetOpenIddictServerRequest()!.GetScopes());
        await context.SignInAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, principal);
    }

    private async Task SignOutAsync(HttpContext context)
    {
        SignedOutWith = context.Request.Query["id_token_hint"].ToString();
        await context.SignOutAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = "/" });
    }

    /// <summary>Puts another token in the place of the one that is handed out.</summary>
    private async Task TamperAsync(HttpContext context, RequestDelegate next)
    {
        if (Instead is not { } instead || context.Request.Path != "/connect/token")
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var kept = new MemoryStream();
        context.Response.Body = kept;
        await next(context);
        context.Response.Body = body;
        var answer = JsonNode.Parse(kept.ToArray())!.AsObject();
        if (answer["id_token"]?.GetValue<string>() is { } token)
        {
            answer["id_token"] = instead(new JsonWebToken(token));
        }

        context.Response.ContentLength = null;
        await context.Response.WriteAsync(answer.ToJsonString());
    }
}
