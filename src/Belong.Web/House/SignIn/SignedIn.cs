using System.Security.Claims;
using Belong.Domain.SignIn;
using Microsoft.AspNetCore.Authentication;

namespace Belong.Web.House.SignIn;

/// <summary>What a signed-in browser's ticket says: who, by which door, and since when. What they may do is asked of the record at each request.</summary>
public static class SignedIn
{
    public const string ByCouncil = "council";
    public const string ByAccount = "account";

    private const string How = "belong.how";
    private const string Issuer = "belong.issuer";
    private const string Subject = "belong.subject";
    private const string Session = "belong.session";
    private const string Began = "belong.began";

    public static ClaimsPrincipal Principal(string worker) => new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, worker)], "Belong"));

    public static string? WorkerOf(ClaimsPrincipal principal) => principal.Identity?.IsAuthenticated == true ? principal.FindFirstValue(ClaimTypes.NameIdentifier) : null;

    /// <summary>Writes into a ticket by which door its holder came.</summary>
    public static void Note(AuthenticationProperties properties, string how, Data.OfIssuer of, DateTimeOffset now)
    {
        properties.Items[How] = how;
        properties.Items[Issuer] = of.Issuer;
        properties.Items[Subject] = of.Subject;
        properties.Items[Session] = of.Session;
        properties.Items[Began] = now.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
    }

    public static string HowOf(AuthenticationProperties properties) => Noted(properties, How);

    public static Data.OfIssuer OfIssuer(AuthenticationProperties properties) =>
        new(Noted(properties, Issuer), Noted(properties, Subject), Noted(properties, Session));

    public static DateTimeOffset? BeganAt(AuthenticationProperties properties) =>
        DateTimeOffset.TryParse(Noted(properties, Began), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind, out var began) ? began : null;

    private static string Noted(AuthenticationProperties properties, string what) => properties.Items.TryGetValue(what, out var noted) ? noted ?? "" : "";

    /// <summary>The claims of a provider as the record reads them.</summary>
    public static SignOnClaims ClaimsOf(ClaimsPrincipal principal, string namedBy) =>
        new(principal.FindFirstValue("iss") ?? "", principal.FindFirstValue("sub") ?? "", [.. principal.Claims.Select(claim => (claim.Type, claim.Value))]) { NamedBy = namedBy };
}
