using Belong.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Belong.Web.House.SignIn;

/// <summary>Puts together by what people come in and go out of a service that is not the demo.</summary>
public static class Doors
{
    private const long MostFromStrangers = 1024 * 1024;

    /// <summary>The names by which a machine calls itself.</summary>
    public static readonly string[] OfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    public static void Open(IServiceCollection services, AuthenticationBuilder authentication, Ledger ledger, Entrance entrance)
    {
        DateTime Now() => entrance.Time.GetUtcNow().UtcDateTime;
        services.AddSingleton(entrance);
        services.AddHostFiltering(options => options.AllowedHosts = [entrance.Address.Host, .. OfThisMachine]);
        services.AddSingleton(new Sessions(ledger.Engine, Now));
        services.AddSingleton(new KeyRing(ledger.Engine, Now));
        services.AddDataProtection().SetApplicationName("Belong");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new StoredKeys(provider.GetRequiredService<KeyRing>())));
        services.AddSingleton<SessionTickets>();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme).Configure<SessionTickets>((options, tickets) => options.SessionStore = tickets);
        if (entrance.HasAccounts)
        {
            services.AddSingleton(new Accounts(ledger.Engine, Now));
            services.AddSingleton<AccountDoor>();
            services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = AccountDoor.Rounds);
            services.AddScoped<IUserStore<Account>>(provider => new AccountStore(provider.GetRequiredService<Accounts>(), entrance.Time));
            services.AddIdentityCore<Account>();
            services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
            services.Configure<IdentityPasskeyOptions>(options =>
            {
                options.ServerDomain = entrance.Address.Host;
                options.UserVerificationRequirement = "required"; // so that it is both: what somebody has, and who they are
                options.ResidentKeyRequirement = "required"; // so that nobody types a name
                options.AuthenticatorTimeout = AccountDoor.Between;

                // Where the page that asked stands. Browsers do not say it of a form, as pages here tell nobody where one comes from; the name is one of our own.
                options.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}");
            });
        }

        if (entrance.Council is { } council)
        {
            CouncilDoor.Open(authentication, entrance, council);
        }
    }

    /// <summary>Nobody sends more than a form before they have signed in.</summary>
    public static Task SmallFromStrangers(HttpContext context, RequestDelegate next)
    {
        if (KeptForm.SecretOf(context) is null && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
        {
            most.MaxRequestBodySize = MostFromStrangers;
        }

        return next(context);
    }

    /// <summary>Whose word is taken on by whom, by which name and over what a request came: the proxy's, and nobody else's.</summary>
    public static ForwardedHeadersOptions Believed(Entrance entrance)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        foreach (var proxy in entrance.Proxies)
        {
            options.KnownProxies.Add(proxy);
        }

        options.AllowedHosts.Add(entrance.Address.Host);
        return options;
    }

    /// <summary>Where the council's sign-in says, without a person before it, that a session there is over.</summary>
    public static void Map(WebApplication app)
    {
        if (app.Services.GetRequiredService<Entrance>().Council is null)
        {
            return;
        }

        app.MapGet("/sign-out/front", ProviderSignOut.Front);
        app.MapPost("/sign-out/back", ProviderSignOut.BackAsync).DisableAntiforgery();
    }
}
