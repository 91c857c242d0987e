using System.Collections.Immutable;

namespace Belong.Domain.SignIn;

/// <summary>What a provider of the council vouches for about somebody who signs in.</summary>
public sealed record SignOnClaims(string Issuer, string Subject, ImmutableArray<(string Type, string Value)> All)
{
    /// <summary>The first claim of a type; blank for none.</summary>
    public string First(string type) => All.FirstOrDefault(claim => claim.Type == type).Value ?? "";

    /// <summary>The type of claim by which somebody is found the first time: one that the council gives and nobody chooses for themselves.</summary>
    public string NamedBy { get; init; } = "email";

    /// <summary>The sign-in id or address by which they are found the first time; blank for none.</summary>
    public string Name => NamedBy == "email" ? Email : First(NamedBy);

    /// <summary>Their address, unless the provider itself says that it is not known to be theirs.</summary>
    public string Email => First("email_verified") is "" or "true" or "True" ? First("email") : "";

    /// <summary>What they call themselves there: to be shown, and for nothing else.</summary>
    public string Called => First("preferred_username") is { Length: > 0 } called ? called : First("email") is { Length: > 0 } email ? email : Name;
}
