using System.Collections.Immutable;
using Belong.Domain.Duties;
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
public sealed record Role(string Name, Reach Reach, ImmutableHashSet<Permission> May)
{
    /// <summary>Which duties are this role's to do; null for none.</summary>
    public Post? Post { get; init; }
}

/// <summary>Who may do what. Anything not said here is refused.</summary>
public static class Roles
{
    public static Role SocialWorker { get; } = new("Social worker", Reach.OwnChildren, [SeeOwnWork, WriteNotes, ExplainTasks, FindChildren, SeeChildren, MoveChildren, RecordCare, RecordConsultations, CompleteDecisions, CorrectFacts, SeeAccess, SeeFigures, SeeDashboards, SeeReturnHealth, SeeStaffFilm]) { Post = Domain.Duties.Post.SocialWorker };
    public static Role TeamManager { get; } = new("Team manager", Reach.OwnTeam, [SeeOwnWork, SeeAccessByPerson, WriteNotes, ExplainTasks, AcceptReasons, FindChildren, SeeChildren, MoveChildren, RecordCare, RecordConsultations, CompleteDecisions, AnswerReviews, AllocateWorkers, CorrectFacts, SeeAccess, SeeFigures, SeeDashboards, SeeReturnHealth, AgreeWaivers, SeeStaffFilm]) { Post = Domain.Duties.Post.TeamManager };
    public static Role ReviewingOfficer { get; } = new("Independent reviewing officer", Reach.Everybody, [SeeOwnWork, WriteNotes, ExplainTasks, FindChildren, SeeChildren, RecordReviews, RecordConsultations, CompleteDecisions, SeeReviewing, CorrectFacts, SeeAccess, SeeFigures, SeeDashboards, SeeStaffFilm]) { Post = Domain.Duties.Post.ReviewingOfficer };
    public static Role ReviewingManager { get; } = new("Manager of reviewing officers", Reach.Everybody, [SeeOwnWork, SeeAccessByPerson, WriteNotes, ExplainTasks, AcceptReasons, KeepPlans, FindChildren, SeeChildren, RecordReviews, RecordConsultations, CompleteDecisions, AllocateReviewingOfficers, SeeReviewing, RunReviewingService, ChangeSettings, WriteReports, SignOffReports, CorrectFacts, SeeAccess, SeeFigures, SeeDashboards, SeeStaffFilm]) { Post = Domain.Duties.Post.ReviewingManager };
    public static Role PlacementOfficer { get; } = new("Placement officer", Reach.Everybody, [SeeOwnWork, WriteNotes, FindChildren, SeeChildren, MoveChildren, SeeFigures, SeeDashboards]);
    public static Role DutyWorker { get; } = new("Emergency duty worker", Reach.Everybody, [SeeOwnWork, WriteNotes, FindChildren, SeeChildren, MoveChildren, RecordCare, CorrectFacts, SeeAccess]);
    public static Role Analyst { get; } = new("Performance analyst", Reach.Everybody, [SeeOwnWork, FindChildren, SeeChildren, SeeReviewing, WriteReports, SignOffReports, CorrectFacts, PutRightReturns, SeeFigures, SeeDashboards, KeepMeasures, ImportReturns, SeeReturnHealth, AgreeWaivers, SignOffReturns]);
    public static Role AreaDirector { get; } = new("Assistant director of an area", Reach.Everybody, [SeeOwnWork, SeeAccessByPerson, WriteNotes, ExplainTasks, AcceptReasons, KeepPlans, FindChildren, SeeChildren, SeeAccess, SeeFigures, SeeDashboards, SeeReviewing, AgreeDatesForArea, AnswerReviews, AllocateWorkers, CorrectFacts]) { Post = Domain.Duties.Post.Director };
    public static Role SafeguardingDirector { get; } = new("Assistant director for safeguarding", Reach.Everybody, [SeeOwnWork, SeeAccessByPerson, WriteNotes, KeepPlans, FindChildren, SeeChildren, SeeAccess, SeeFigures, SeeDashboards, SeeReviewing, AgreeDatesForSafeguarding, RunReviewingService, ChangeSettings, WriteReports, SignOffReports, SeeStaffFilm]);
    public static Role Director { get; } = new("Director", Reach.Everybody, [SeeOwnWork, SeeAccessByPerson, KeepRecords, WriteNotes, ExplainTasks, AcceptReasons, KeepPlans, FindChildren, SeeChildren, SeeAccess, SeeFigures, SeeDashboards, KeepMeasures, SeeSealed, SeeReturnHealth, AgreeWaivers, SignOffReturns, SeeReviewing, ApproveOutOfArea, AnswerReviews, ChangeSettings, WriteReports, SignOffReports, CorrectFacts]) { Post = Domain.Duties.Post.Director };
    public static Role RecordsOfficer { get; } = new("Records officer", Reach.Everybody, [SeeOwnWork, SeeAccessByPerson, KeepRecords, WriteNotes, FindChildren, SeeChildren, RecordCare, AllocateWorkers, CorrectFacts, PutRightReturns, SeeAccess, SeeSealed, SeeReturnHealth]);
    public static Role DemocraticServices { get; } = new("Democratic services officer", Reach.Nobody, [SeeOwnWork, SeeFigures, ServePanels]);
    public static Role Member { get; } = new("Elected member", Reach.Nobody, [SeeOwnWork, SeeFigures]);

    public static ImmutableArray<Role> All { get; } = [SocialWorker, TeamManager, ReviewingOfficer, ReviewingManager, PlacementOfficer, DutyWorker, Analyst, AreaDirector, SafeguardingDirector, Director, RecordsOfficer, DemocraticServices, Member];
}
