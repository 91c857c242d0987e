using System.Collections.Immutable;
using Belong.Domain.Duties;
using Belong.Performance;
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

    /// <summary>Children placed with the foster households whom the person supports.</summary>
    OwnHouseholds,

    Everybody,
}

/// <summary>What signing in as the holder of a post means: whose records it reaches, whose are looked at first, and what may be done with them.</summary>
/// <param name="Scope">By what lists and figures are narrowed before more is asked for: to the reader's own as worker, as officer, or to the team; null for the whole service.</param>
public sealed record Role(Post Post, Reach Reach, Breakdown? Scope, ImmutableHashSet<Permission> May)
{
    /// <summary>What a signed-in browser carries.</summary>
    public string Code => Post.Code;

    public string Name => Post.Name;

    /// <summary>The post whose duties its holder does; null for none.</summary>
    public Post? DutiesOf => Post.DutiesOf;

    /// <summary>Whose work is looked at first.</summary>
    public WorkOf Whose => Scope is null ? WorkOf.Service : Scope == Breakdown.Team ? WorkOf.Team : WorkOf.Mine;
}

/// <summary>Who may do what. Anything not said here is refused.</summary>
public static class Roles
{
    public static Role SocialWorker { get; } = new(Post.SocialWorker, Reach.OwnChildren, Breakdown.Worker, [SeeOwnWork, OpenInEmergency, WriteNotes, ExplainTasks, FindChildren, SeeChildren, MoveChildren, RecordCare, RecordConsultations, CompleteDecisions, CorrectFacts, SeeAccess, SeeFigures, SeeDashboards, SeeReturnHealth, SeeStaffFilm, SeeHouseholds, NameHouseholds]);
    public static Role TeamManager { get; } = new(Post.TeamManager, Reach.OwnTeam, Breakdown.Team, [SeeOwnWork, OpenInEmergency, SeeAccessByPerson, WriteNotes, ExplainTasks, AcceptReasons, FindChildren, SeeChildren, MoveChildren, RecordCare, RecordConsultations, CompleteDecisions, AnswerReviews, AllocateWorkers, CorrectFacts, SeeAccess, SeeFigures, SeeDashboards, SeeReturnHealth, AgreeWaivers, SeeStaffFilm, SeeHouseholds, NameHouseholds]);
    public static Role ReviewingOfficer { get; } = new(Post.ReviewingOfficer, Reach.Everybody, Breakdown.Officer, [SeeOwnWork, WriteNotes, ExplainTasks, FindChildren, SeeChildren, RecordReviews, RecordConsultations, CompleteDecisions, SeeReviewing, CorrectFacts, SeeAccess, SeeFigures, SeeDashboards, SeeStaffFilm, SeeHouseholds]);
    public static Role ReviewingManager { get; } = new(Post.ReviewingManager, Reach.Everybody, null, [SeeOwnWork, SeeAccessByPerson, WriteNotes, ExplainTasks, AcceptReasons, KeepPlans, FindChildren, SeeChildren, RecordReviews, RecordConsultations, CompleteDecisions, AllocateReviewingOfficers, SeeReviewing, RunReviewingService, KeepPeople, ChangeSettings, WriteReports, SignOffReports, CorrectFacts, SeeAccess, SeeFigures, SeeDashboards, SeeStaffFilm, SeeHouseholds]);
    public static Role PlacementOfficer { get; } = new(Post.PlacementOfficer, Reach.Everybody, null, [SeeOwnWork, WriteNotes, FindChildren, SeeChildren, MoveChildren, SeeFigures, SeeDashboards, SeeHouseholds, SeeFostering, NameHouseholds]);
    public static Role SupervisingWorker { get; } = new(Post.SupervisingWorker, Reach.OwnHouseholds, null, [SeeOwnWork, WriteNotes, ExplainTasks, FindChildren, SeeChildren, SeeHouseholds, SeeFostering, SeeSupportOfCarers, KeepHouseholds, SeeFigures, NameHouseholds]);
    public static Role FosteringManager { get; } = new(Post.FosteringManager, Reach.Everybody, null, [SeeOwnWork, WriteNotes, ExplainTasks, AcceptReasons, FindChildren, SeeChildren, SeeHouseholds, SeeFostering, SeeSupportOfCarers, KeepHouseholds, SeeAccess, SeeFigures, SeeDashboards, NameHouseholds]);
    public static Role DutyWorker { get; } = new(Post.DutyWorker, Reach.Everybody, null, [SeeOwnWork, WriteNotes, FindChildren, SeeChildren, MoveChildren, RecordCare, CorrectFacts, SeeAccess, SeeHouseholds, SeeFostering, NameHouseholds]);
    public static Role Analyst { get; } = new(Post.Analyst, Reach.Everybody, null, [SeeOwnWork, FindChildren, SeeChildren, SeeReviewing, WriteReports, SignOffReports, CorrectFacts, PutRightReturns, SeeFigures, SeeDashboards, KeepMeasures, ImportReturns, SeeReturnHealth, AgreeWaivers, SignOffReturns]);
    public static Role AreaDirector { get; } = new(Post.AreaDirector, Reach.Everybody, null, [SeeOwnWork, SeeAccessByPerson, WriteNotes, ExplainTasks, AcceptReasons, KeepPlans, FindChildren, SeeChildren, SeeAccess, SeeFigures, SeeDashboards, SeeReviewing, AgreeDatesForArea, AnswerReviews, AllocateWorkers, CorrectFacts, SeeHouseholds, SeeFostering, SeeSupportOfCarers]);
    public static Role SafeguardingDirector { get; } = new(Post.SafeguardingDirector, Reach.Everybody, null, [SeeOwnWork, SeeAccessByPerson, WriteNotes, KeepPlans, FindChildren, SeeChildren, SeeAccess, SeeFigures, SeeDashboards, SeeReviewing, AgreeDatesForSafeguarding, RunReviewingService, KeepPeople, ChangeSettings, WriteReports, SignOffReports, SeeStaffFilm, SeeHouseholds, SeeFostering, SeeSupportOfCarers]);
    public static Role Director { get; } = new(Post.Director, Reach.Everybody, null, [SeeOwnWork, SeeAccessByPerson, KeepRecords, WriteNotes, ExplainTasks, AcceptReasons, KeepPlans, FindChildren, SeeChildren, SeeAccess, SeeFigures, SeeDashboards, KeepMeasures, SeeSealed, SeeReturnHealth, AgreeWaivers, SignOffReturns, SeeReviewing, ApproveOutOfArea, AnswerReviews, ChangeSettings, WriteReports, SignOffReports, CorrectFacts, SeeHouseholds, SeeFostering, SeeSupportOfCarers]);
    public static Role RecordsOfficer { get; } = new(Post.RecordsOfficer, Reach.Everybody, null, [SeeOwnWork, SeeAccessByPerson, KeepRecords, WriteNotes, FindChildren, SeeChildren, RecordCare, AllocateWorkers, CorrectFacts, PutRightReturns, SeeAccess, SeeSealed, SeeReturnHealth, SeeHouseholds, SeeFostering, SeeSupportOfCarers, NameHouseholds]);
    public static Role DemocraticServices { get; } = new(Post.Clerk, Reach.Nobody, null, [SeeOwnWork, SeeFigures, ServePanels]);
    public static Role Member { get; } = new(Post.Member, Reach.Nobody, null, [SeeOwnWork, SeeFigures]);

    public static Role Administrator { get; } = new(Post.Administrator, Reach.Nobody, null, [SeeOwnWork, KeepPeople, ManageSignIn]);

    public static ImmutableArray<Role> All { get; } = [SocialWorker, TeamManager, ReviewingOfficer, ReviewingManager, PlacementOfficer, SupervisingWorker, FosteringManager, DutyWorker, Analyst, AreaDirector, SafeguardingDirector, Director, RecordsOfficer, DemocraticServices, Member, Administrator];

    /// <summary>The role of a code; null for a code that none has.</summary>
    public static Role? Of(string? code) => All.FirstOrDefault(role => role.Code == code);
}
