using Belong.Domain.Facts;
using Belong.Domain.Workforce;

namespace Belong.Domain.SignIn;

/// <summary>
/// The account of the council's own sign-in by which somebody comes in. Said once, at their first sign-in: from then on they are known by the issuer's own key
/// for them and by nothing else, for an address may be given to another who joins later.
/// </summary>
[Fact<WorkerRecord>("sign-on", Title = "Council sign-in")]
public sealed record SignOn : Fact
{
    /// <summary>The provider, as its tokens name it.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>The provider's own key for the person, which it gives to nobody else.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The name under which they signed in then.</summary>
    public string Name { get; init; } = "";

    public override bool StandsFor(Fact other) => other is SignOn on && on.Issuer == Issuer;
    public override IEnumerable<string> FoundBy => [Words(Issuer, Subject)];
    public override string InWords => $"Signs in with the council as {Name}";

    public static string Words(string issuer, string subject) => $"sign-on:{issuer}#{subject}";
}
