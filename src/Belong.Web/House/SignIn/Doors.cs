using Belong.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Belong.Web.House.SignIn;

/// <summary>Puts together by what people come in and go out of a service that is not the demo.</summary>
public static class Doors
{
    public static void Open(IServiceCollection services, AuthenticationBuilder authentication, Ledger ledger, Entrance entrance)
    {
        DateTime Now() => entrance.Time.GetUtcNow().UtcDateTime;
        services.AddSingleton(entrance);
        services.AddSingleton(new Sessions(ledger.Engine, Now));
        services.AddSingleton(new KeyRing(ledger.Engine, Now));
        services.AddDataProtection().SetApplicationName("Belong");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new StoredKeys(provider.GetRequiredService<KeyRing>())));
        services.AddSingleton<SessionTickets>();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme).Configure<SessionTickets>((options, tickets) => options.SessionStore = tickets);
        if (entrance.Council is { } council)
        {
            CouncilDoor.Open(authentication, entrance, council);
        }
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
