using System.Collections.Immutable;

namespace Belong.Domain.SignIn;

/// <summary>What a provider of the council vouches for about somebody who signs in.</summary>
public sealed record SignOnClaims(string Issuer, string Subject, ImmutableArray<(string Type, string Value)> All)
{
    /// <summary>The first claim of a type; blank for none.</summary>
    public string First(string type) => All.FirstOrDefault(claim => claim.Type == type).Value ?? "";

    /// <summary>The name they type to sign in.</summary>
    public string Name => First("preferred_username") is { Length: > 0 } name ? name : First("email");

    /// <summary>Their address, unless the provider itself says that it is not known to be theirs.</summary>
    public string Email => First("email_verified") is "" or "true" or "True" ? First("email") : "";
}
