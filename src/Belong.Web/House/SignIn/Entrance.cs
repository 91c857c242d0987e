using System.Net;

namespace Belong.Web.House.SignIn;

/// <summary>How people come into a service that is not the demo.</summary>
public sealed record Entrance
{
    /// <summary>Where people reach the service, as their browsers write it: <c>https://belong.example.gov.uk</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>The council's own sign-in; null where there is none.</summary>
    public CouncilSignIn? Council { get; init; }

    /// <summary>Whether people may have accounts here, by passkey or by password and code.</summary>
    public bool HasAccounts { get; init; }

    /// <summary>After so long with nothing done in it a session ends.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>After so long it ends whatever is done in it.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(10);

    /// <summary>Proxies in front of the service whose word is taken on who asked and how; one on this machine always is.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Browsers send the cookie over an encrypted connection only; on this machine alone there may be none.</summary>
    public bool IsEncrypted => Address.Scheme == Uri.UriSchemeHttps || !Address.IsLoopback;
}

/// <summary>The council's own OpenID Connect provider, and what it knows this service by.</summary>
/// <param name="NamedBy">The claim by which somebody is found the first time, by sign-in ID or address: one that the council gives, and that nobody can choose for themselves.</param>
/// <param name="Name">As the button names it: <i>Sign in with your council account</i> where blank.</param>
public sealed record CouncilSignIn(Uri Authority, string ClientId, string ClientSecret, string Name = "", string NamedBy = "email");
