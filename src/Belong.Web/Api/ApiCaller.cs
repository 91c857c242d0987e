using System.Collections.Immutable;
using Belong.Domain.Connected;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Web.House;

namespace Belong.Web.Api;

/// <summary>The system that asks, by the key it sends: the post it stands for, and no more of it than its scopes.</summary>
/// <param name="Key">The key it came with.</param>
/// <param name="Person">As the rules of sight and the access log know it.</param>
public sealed record ApiCaller(Entry<ConnectedSystem> System, Entry<SystemKey> Key, Person Person)
{
    private const string Scheme = "Bearer ", Before = "belong_";

    /// <summary>
    /// What the law or the service asks of one person, who answers for it with their name: no system does it, whatever post it stands for.
    /// </summary>
    public static ImmutableHashSet<Permission> OfAPerson { get; } =
    [
        Permission.OpenInEmergency, Permission.SeeSealed, Permission.KeepRecords, Permission.ManageSignIn, Permission.AcceptReasons, Permission.AnswerReviews, Permission.AgreeDatesForArea,
        Permission.AgreeDatesForSafeguarding, Permission.ApproveOutOfArea, Permission.AgreeWaivers, Permission.SignOffReports,
    ];

    private static readonly ImmutableHashSet<Permission> OfFigures = [Permission.SeeOwnWork, Permission.SeeFigures, Permission.SeeDashboards];

    /// <summary>A key as it is shown, once, to whoever makes it.</summary>
    /// <param name="name">By which it is found.</param>
    public static string Write(string name, ReadOnlySpan<byte> secret) => $"{Before}{name}_{Convert.ToHexStringLower(secret)}";

    /// <summary>Whoever a key is of; null for none, and for one that has ended.</summary>
    /// <param name="header">What was sent as Authorization.</param>
    public static ApiCaller? Of(County county, DateOnly today, string? header) =>
        SaidBy(county, header) is { } said && said.Key.Fact.Works(today) && said.Key.Fact.IsOf(header![Scheme.Length..]) && said.System.Fact.Span.Covers(today) && SystemKey.IsStillOf(said.Key, said.System, county.Council.Line(said.Key.Fact.Of)) && Roles.Of(said.System.Fact.Role) is { } role
            ? new(said.System, said.Key, new(said.System.Fact.Signs, said.System.Fact.Name, role with { May = PermissionsOf(role, said.System.Fact) }, said.System.Fact.Team)) : null;

    /// <summary>Which system a key says it is of, right or wrong, so that a refusal can be logged under it; null where it names none.</summary>
    public static (Entry<ConnectedSystem> System, Entry<SystemKey> Key)? SaidBy(County county, string? header)
    {
        if (header is null || header.Length > 200 || !header.StartsWith(Scheme + Before, StringComparison.Ordinal) || header[(Scheme + Before).Length..].Split('_') is not [var name, _])
        {
            return null;
        }

        var key = county.Council.Facts<SystemKey>().FirstOrDefault(each => each.Fact.Name == name);
        return key is not null && county.Council.Head(key.Fact.Of) is Entry<ConnectedSystem> { IsLive: true } system ? (system, key) : null;
    }

    /// <summary>What of a post a system may do.</summary>
    public static ImmutableHashSet<Permission> PermissionsOf(Role role, ConnectedSystem system) =>
        (system.Has(Scopes.Read) || system.Has(Scopes.Write) || system.Has(Scopes.Export) ? role.May : role.May.Intersect(OfFigures)).Except(OfAPerson);
}
