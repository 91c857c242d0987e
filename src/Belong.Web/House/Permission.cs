namespace Belong.Web.House;

/// <summary>What a person may do. A page names one with <see cref="NeedsAttribute"/>; a page that names none cannot be opened.</summary>
public enum Permission
{
    /// <summary>Have a first page; every role may.</summary>
    SeeOwnWork,

    /// <summary>Look for a child among those one may see.</summary>
    FindChildren,

    /// <summary>Open a child's record that one may see.</summary>
    SeeChildren,

    /// <summary>Open in an emergency, for two hours and with a reason, the record of a child whom one may not see; not one that is restricted or sealed.</summary>
    OpenInEmergency,

    /// <summary>See who looked at a record.</summary>
    SeeAccess,

    /// <summary>See what one person opened, record by record.</summary>
    SeeAccessByPerson,

    MoveChildren,

    /// <summary>Plan, hold and follow up reviews, be in touch with children, and raise disputes.</summary>
    RecordReviews,
    /// <summary>Correct what was recorded wrongly or should not have been, of the kinds that one may record.</summary>
    CorrectFacts,

    /// <summary>Correct also what returns are made of, whoever recorded it.</summary>
    PutRightReturns,

    /// <summary>Record what a social worker records: visits, plans, health, school, family, safety, reports.</summary>
    RecordCare,

    /// <summary>Open the record of a foster household that one may see: of whoever works with a child, those where the child lives.</summary>
    SeeHouseholds,

    /// <summary>See every foster household, and the register of them.</summary>
    SeeFostering,

    /// <summary>See how carers are supported, checked and reviewed, and what is due of it.</summary>
    SeeSupportOfCarers,

    /// <summary>Record what is kept of a foster household, and open the record of one.</summary>
    KeepHouseholds,

    /// <summary>Say with which foster household a child's placement is.</summary>
    NameHouseholds,

    /// <summary>Give a child's case to a social worker, or a worker's cases to another.</summary>
    AllocateWorkers,
    ApproveOutOfArea,

    /// <summary>Record what a child, a parent or a carer says before a review.</summary>
    RecordConsultations,

    /// <summary>Say that a decision of a review was carried out.</summary>
    CompleteDecisions,

    /// <summary>Join two records of one child and part them again, close a record to all but a few, and open it again.</summary>
    KeepRecords,

    /// <summary>Write a case note, and add to one.</summary>
    WriteNotes,

    /// <summary>Say why something that was due was not done.</summary>
    ExplainTasks,

    /// <summary>Accept why something was not done, or send it back.</summary>
    AcceptReasons,

    /// <summary>Answer a review's decisions, and disputes.</summary>
    AnswerReviews,
    AllocateReviewingOfficers,

    /// <summary>Agree to another date of a review, as the assistant director of an area.</summary>
    AgreeDatesForArea,

    /// <summary>Agree to another date of a review, as the assistant director for safeguarding.</summary>
    AgreeDatesForSafeguarding,

    /// <summary>See the reviewing service's work: the workbench, disputes, caseloads.</summary>
    SeeReviewing,

    /// <summary>Keep the reviewing officers' posts, leave, lead roles, audits, meetings and aims.</summary>
    RunReviewingService,

    /// <summary>Keep the records of those who work here: their posts, leave and addresses.</summary>
    KeepPeople,

    /// <summary>Say who may sign in, by which claim or account, and end sessions; give any post but one's own. Whoever may opens no child's record.</summary>
    ManageSignIn,

    /// <summary>Decide the council's own standards and names.</summary>
    ChangeSettings,

    /// <summary>Write reports, comment on them and publish them once they are signed.</summary>
    WriteReports,

    /// <summary>Sign a report off, as one of two.</summary>
    SignOffReports,

    /// <summary>Serve boards and panels: their seats, agendas, papers and minutes, exempt ones too.</summary>
    ServePanels,

    /// <summary>Keep a service's business plan and review it.</summary>
    KeepPlans,

    /// <summary>Watch the film that the young people made for staff only.</summary>
    SeeStaffFilm,
    SeeFigures,

    /// <summary>See figures team by team and worker by worker: everybody whose work they are, from worker to director.</summary>
    SeeDashboards,

    /// <summary>Set targets, name owners, and take over the figures of others.</summary>
    KeepMeasures,
    ImportReturns,

    /// <summary>See the errors of the return that the record would make, of children one may see, and ask that one be waived.</summary>
    SeeReturnHealth,

    /// <summary>Agree, as a second person, that an error is none.</summary>
    AgreeWaivers,

    /// <summary>
    /// Take the return's files away and sign it off. A return tells of every child by law, so its files hold the rows of those
    /// too whose records the signer may not open; each look is logged under each child.
    /// </summary>
    SignOffReturns,

    /// <summary>Open the sealed record of a child who was adopted.</summary>
    SeeSealed,
}

/// <summary>The permission a page needs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>A page that anybody may open, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute : Attribute;
