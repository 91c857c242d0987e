using System.Collections.Immutable;
using static Belong.Web.House.Permission;

namespace Belong.Web.House;

/// <summary>Whose records a role reaches.</summary>
public enum Reach
{
    /// <summary>No child's record at all.</summary>
    Nobody,

    /// <summary>Children allocated to the person.</summary>
    OwnChildren,

    /// <summary>Children of the person's team.</summary>
    OwnTeam,

    Everybody,
}

/// <summary>A post, whose records it reaches and what it may do with them.</summary>
public sealed record Role(string Name, Reach Reach, ImmutableHashSet<Permission> May);

/// <summary>Who may do what. Anything not said here is refused.</summary>
public static class Roles
{
    public static Role SocialWorker { get; } = new("Social worker", Reach.OwnChildren, [SeeOwnWork, FindChildren, SeeChildren, MoveChildren, CorrectFacts, SeeAccess, SeeFigures, SeeReturnHealth]);
    public static Role TeamManager { get; } = new("Team manager", Reach.OwnTeam, [SeeOwnWork, FindChildren, SeeChildren, MoveChildren, CorrectFacts, SeeAccess, SeeFigures, SeeReturnHealth, AgreeWaivers]);
    public static Role ReviewingOfficer { get; } = new("Independent reviewing officer", Reach.Everybody, [SeeOwnWork, FindChildren, SeeChildren, RecordReviews, CorrectFacts, SeeAccess, SeeFigures]);
    public static Role PlacementOfficer { get; } = new("Placement officer", Reach.Everybody, [SeeOwnWork, FindChildren, SeeChildren, MoveChildren, SeeFigures]);
    public static Role Analyst { get; } = new("Performance analyst", Reach.Everybody, [SeeOwnWork, FindChildren, SeeChildren, CorrectFacts, SeeFigures, ImportReturns, SeeReturnHealth, AgreeWaivers, SignOffReturns]);
    public static Role Director { get; } = new("Director", Reach.Everybody, [SeeOwnWork, FindChildren, SeeChildren, SeeAccess, SeeFigures, SeeSealed, SeeReturnHealth, AgreeWaivers, SignOffReturns]);
    public static Role RecordsOfficer { get; } = new("Records officer", Reach.Everybody, [SeeOwnWork, FindChildren, SeeChildren, CorrectFacts, SeeAccess, SeeSealed, SeeReturnHealth]);
    public static Role Member { get; } = new("Elected member", Reach.Nobody, [SeeOwnWork, SeeFigures]);

    public static ImmutableArray<Role> All { get; } = [SocialWorker, TeamManager, ReviewingOfficer, PlacementOfficer, Analyst, Director, RecordsOfficer, Member];
}
