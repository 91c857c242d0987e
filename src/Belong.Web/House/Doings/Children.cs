using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Domain.Papers;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Domain.Retention;
using Belong.Domain.Reviewing;
using Belong.Domain.SubjectAccess;
using Belong.Returns.Ssda903;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>Everything that can be done to a child's record, and who may: it reads like a policy.</summary>
public sealed class Children : DoingList<ChildRecord>
{
    public const string Care = "Care", Homes = "Where the child lives", Visits = "Visits", Health = "Health and school", Plan = "The plan", Family = "Family and identity", Safety = "Safety", Reviews = "Reviews", Challenge = "Challenge", Record = "The record";

    public override Permission? ToCorrect => CorrectFacts;

    public override Permission? KeepsDocuments => WriteNotes;

    public override string DocumentsStandUnder => Visits;

    public override IEnumerable<Doing> All { get; } =
    [
        new(typeof(StartLookingAfter), "Record the start of care", RecordCare, Care) { Done = "{0} is now looked after", Makes = [typeof(LookedAfter), typeof(LegalStatus), typeof(WhyInCare)] },
        new(typeof(WhyInCare), "Why the child is in care", RecordCare, Care),
        new(typeof(PlaceAtResidentialSchool), "Place at a specialist residential school, section 20(4)", RecordCare, Care) { Done = "{0} is placed at the school" },
        new(typeof(RecordLegalStatus), "Record a legal status or an order", RecordCare, Care) { Done = "Legal status saved" },
        new(typeof(ExtendOrder), "Extend an emergency protection order", RecordCare, Care) { Done = "Emergency protection order extended" },
        new(typeof(StopLookingAfter), "Record the end of care", RecordCare, Care) { Done = "{0} is no longer looked after" },
        new(typeof(AdoptionOrder), "Adoption order", RecordCare, Care),
        new(typeof(AllocateWorker), "Allocate a social worker", AllocateWorkers, Care) { Done = "Social worker allocated to {0}", Makes = [typeof(Allocation)] },
        new(typeof(AgeAssessment), "Age assessment", RecordCare, Care),
        new(typeof(NationalTransfer), "National transfer", RecordCare, Care) { Done = "National transfer saved" },
        new(typeof(Unaccompanied), "Unaccompanied asylum-seeking child", CorrectFacts, Care),

        new(typeof(NameHousehold), "Say which foster household", NameHouseholds, Homes) { Done = "Household of the placement saved", Makes = [typeof(PlacedWith)] },
        new(typeof(MoveChild), "Move the child", MoveChildren, Homes, "move") { Done = "Move of {0} saved", Makes = [typeof(Placement)] },
        new(typeof(PlacementPlan), "Placement plan and delegated authority", RecordCare, Homes),
        new(typeof(PlacementNotice), "Notice of placement", RecordCare, Homes),
        new(typeof(OutOfAreaApproval), "Approve a placement out of area", ApproveOutOfArea, Homes) { Done = "Out of area placement approved" },
        new(typeof(PlacementToLast), "Agree a long-term placement", RecordCare, Homes) { Done = "Agreement saved" },
        new(typeof(PlacementEnding), "Notice that a placement will end", RecordCare, Homes) { Done = "Notice saved" },
        new(typeof(AddressWithheld), "Address withheld", RecordCare, Homes) { Done = "Address of {0} withheld" },
        new(typeof(TemporaryApproval), "Temporary approval of a connected person", RecordCare, Homes),
        new(typeof(OutsideTerms), "Placement outside terms of approval", RecordCare, Homes) { Done = "Placement outside terms saved" },
        new(typeof(ParentAssessment), "Assessment of a parent", RecordCare, Homes),

        new(typeof(Visit), "Visit", RecordCare, Visits),
        new(typeof(CaseNote), "Case note", WriteNotes, Visits) { Done = "Note saved" },
        new(typeof(CaseNoteAdded), "Addition to a case note", WriteNotes, Visits) { Done = "Note added to" },
        new(typeof(Letter), "Letter", WriteNotes, Visits, "letters/write") { OnItsPageOnly = true, Done = "Letter saved" },
        new(typeof(Chronology), "Chronology", RecordCare, Visits) { Done = "Chronology started" },
        new(typeof(ChronologyEntry), "Event in a chronology", RecordCare, Visits) { Done = "Event added to the chronology" },
        new(typeof(AddToChronology), "Choose events for a chronology", RecordCare, Visits, "chronologies/choose") { OnItsPageOnly = true, Done = "Events added to the chronology", Makes = [typeof(ChronologyEntry)] },
        new(typeof(WeighChronology), "Shorten events of a chronology and add analysis", RecordCare, Visits, "chronologies") { OnItsPageOnly = true, Done = "Events saved", Makes = [typeof(ChronologyEntry)] },
        new(typeof(FixChronology), "Fix a chronology", RecordCare, Visits) { Done = "Chronology fixed", Makes = [typeof(Chronology)] },
        new(typeof(VisitsAgreed), "How often to visit", RecordCare, Visits) { Done = "Visit frequency saved" },
        new(typeof(VisitAsked), "Request for a visit", RecordCare, Visits) { Done = "Request for a visit saved" },

        new(typeof(RecordHealthAssessment), "Record a health assessment, dental check, immunisations and SDQ", RecordCare, Health) { Done = "Health assessment saved", Makes = [typeof(HealthAssessment), typeof(DentalCheck), typeof(Immunisations), typeof(StrengthsAndDifficulties)] },
        new(typeof(Allergies), "Allergies", RecordCare, Health),
        new(typeof(MedicalConsent), "Consent to medical treatment", RecordCare, Health),
        new(typeof(DentalCheck), "Dental check", RecordCare, Health),
        new(typeof(Immunisations), "Immunisations", RecordCare, Health),
        new(typeof(StrengthsAndDifficulties), "Strengths and difficulties score", RecordCare, Health),
        new(typeof(PersonalEducationPlan), "Personal education plan", RecordCare, Health),

        new(typeof(CarePlan), "Care plan prepared or shared", RecordCare, Plan) { Done = "Care plan saved" },
        new(typeof(CarePlanSection), "Care plan section", RecordCare, Plan),
        new(typeof(PermanencePlan), "Permanence plan", RecordCare, Plan),
        new(typeof(Meeting), "Meeting", RecordCare, Plan),
        new(typeof(MeetingAction), "Meeting action", RecordCare, Plan),
        new(typeof(LegalAdvice), "Legal advice", RecordCare, Plan),
        new(typeof(PreBirthAssessment), "Pre-birth assessment", RecordCare, Plan),
        new(typeof(ThematicCheck), "Thematic review", RecordReviews, Plan),

        new(typeof(AddPerson), "Add a person who matters", RecordCare, Family) { Done = "Person who matters to {0} saved", Makes = [typeof(Relationship)] },
        new(typeof(ContactPlan), "Contact", RecordCare, Family),
        new(typeof(ContactSession), "Supervised contact", RecordCare, Family),
        new(typeof(ContactChangeAsked), "Child’s request about contact", RecordCare, Family) { Done = "Request about contact saved" },
        new(typeof(OvernightStay), "Overnight stay", RecordCare, Family),
        new(typeof(NameSibling), "Add a brother or sister", RecordCare, Family) { Done = "Brother or sister saved", Makes = [typeof(Sibling)] },
        new(typeof(SiblingAssessment), "Sibling assessment", RecordCare, Family),
        new(typeof(LifeStoryWork), "Life story work", RecordCare, Family),
        new(typeof(LaterLifeLetter), "Later-life letter", RecordCare, Family),
        new(typeof(Entitlement), "Pocket money, savings, holidays and respite", RecordCare, Family),

        new(typeof(ReportMissing), "Report missing or away", RecordCare, Safety) { Done = "{0} reported missing", DoneAs = act => act is ReportMissing { Code: "A" } ? "{0} reported away" : "{0} reported missing" },
        new(typeof(RecordReturn), "Record a return", RecordCare, Safety) { Done = "Return recorded" },
        new(typeof(RecordReturnInterview), "Record a return interview", RecordCare, Safety) { Done = "Return interview saved", Makes = [typeof(ReturnInterview)] },
        new(typeof(Concern), "Concern", RecordCare, Safety),
        new(typeof(ExploitationRisk), "Exploitation risk", RecordCare, Safety),
        new(typeof(YouthJustice), "Youth justice", RecordCare, Safety),

        new(typeof(ServiceTold), "Tell the reviewing service", RecordCare, Reviews) { Done = "Reviewing service told" },
        new(typeof(AllocateReviewingOfficer), "Allocate a reviewing officer", AllocateReviewingOfficers, Reviews, "reviewing-officer") { Makes = [typeof(ReviewingOfficer)] },
        new(typeof(PlanReview), "Plan a review", RecordReviews, Reviews) { Done = "Review planned", Makes = [typeof(PlannedReview)] },
        new(typeof(AskDateChange), "Ask for a new review date", RecordReviews, Reviews) { Done = "New review date requested" },
        new(typeof(CancelReview), "Cancel a planned review", RecordReviews, Reviews) { Done = "Planned review cancelled" },
        new(typeof(Invitation), "Invitation to a review", RecordReviews, Reviews),
        new(typeof(Consultation), "Consultation", RecordConsultations, Reviews, "reviews/consult"),
        new(typeof(PreMeetingReport), "Pre-meeting report", RecordCare, Reviews),
        new(typeof(ReportGraded), "Report quality", RecordReviews, Reviews),
        new(typeof(OfficersContact), "Reviewing officer’s contact", RecordReviews, Reviews),
        new(typeof(RecordReview), "Record a review", RecordReviews, Reviews, "reviews/record") { Done = "Review saved", Makes = [typeof(Review)] },
        new(typeof(Adjournment), "Adjourn a review", RecordReviews, Reviews) { Done = "Review adjourned" },
        new(typeof(EarlyReview), "Early review", RecordReviews, Reviews),
        new(typeof(ReviewQuality), "Quality of plan and practice", RecordReviews, Reviews),
        new(typeof(DecideAtReview), "Record a review decision", RecordReviews, Reviews) { Done = "Decision saved", Makes = [typeof(Decision)] },
        new(typeof(CompleteDecision), "Record a decision carried out", CompleteDecisions, Reviews) { Done = "Decision marked as carried out" },
        new(typeof(DropDecision), "Drop a decision", RecordReviews, Reviews) { Done = "Decision dropped" },
        new(typeof(DecisionsSent), "Send the decisions", RecordReviews, Reviews) { Done = "Decisions sent" },
        new(typeof(DecisionsAnswered), "Answer the decisions", AnswerReviews, Reviews) { Done = "Decisions answered" },
        new(typeof(Minutes), "Minutes", RecordReviews, Reviews),
        new(typeof(MidwayCheck), "Midway check", RecordReviews, Reviews),

        new(typeof(RaiseDispute), "Raise a dispute", RecordReviews, Challenge) { Done = "Dispute raised", Makes = [typeof(Dispute), typeof(DisputeIssue), typeof(DisputeStage)] },
        new(typeof(EscalateDispute), "Escalate a dispute", RecordReviews, Challenge) { Done = "Dispute escalated" },
        new(typeof(AnswerDispute), "Answer a dispute", AnswerReviews, Challenge) { Done = "Dispute answered" },
        new(typeof(CloseDispute), "Close a dispute", RecordReviews, Challenge) { Done = "Dispute closed" },
        new(typeof(ReferToCafcass), "Refer the case to Cafcass", RecordReviews, Challenge) { Done = "Case referred to Cafcass" },
        new(typeof(FreezeDecision), "Freeze a decision until a review", RecordReviews, Challenge) { Done = "Decision frozen", Makes = [typeof(Freeze)] },
        new(typeof(LiftFreeze), "Lift a freeze", RecordReviews, Challenge) { Done = "Freeze lifted" },
        new(typeof(GoodPractice), "Good practice", RecordReviews, Challenge),

        new(typeof(JoinWithRecord), "Join with another record of the child", KeepRecords, Record) { Done = "Records joined" },
        new(typeof(SeparateJoined), "Separate a joined record", KeepRecords, Record) { Done = "Records separated" },
        new(typeof(DeclareInterest), "I know this child or family outside work", SeeChildren, Record) { Done = "Interest declared: the record is closed to you", Home = "/" },
        new(typeof(DeclaredInterest), FactKind.Of<DeclaredInterest>().Title, KeepRecords, Record),
        new(typeof(CloseRecord), "Restrict the record", KeepRecords, Record) { Done = "Record of {0} restricted" },
        new(typeof(OpenAgain), "End the restriction", KeepRecords, Record) { Done = "Record of {0} open again" },
        new(typeof(SealRecord), "Seal the record on adoption", KeepRecords, Record) { Done = "Record of {0} sealed", Makes = [typeof(Sealed)] },
        new(typeof(AccessRequest), "Request for their record", KeepRecords, Record) { Done = "Request saved", Home = "/access/requests" },
        new(typeof(AccessExtended), "More time for a request", KeepRecords, Record) { Home = "/access/requests" },
        new(typeof(AccessEnded), "End a request without a copy", KeepRecords, Record) { Done = "Request ended", Home = "/access/requests" },
        new(typeof(GiveCopy), "Answer a request for the record", KeepRecords, Record, "copy") { OnItsPageOnly = true, Makes = [typeof(CopyGiven), typeof(CopyChecked), typeof(AccessChoice)] },
        new(typeof(RetentionHold), "Hold on destroying the record", KeepRecords, Record) { Done = "Hold saved" },
        new(typeof(ProposeDestruction), "Propose to destroy the record", KeepRecords, Record) { Home = "/retention", Done = "Destruction of the record proposed: somebody else must agree", Makes = [typeof(DestructionProposed)] },
        new(typeof(AnswerDestruction), "Answer a proposal to destroy the record", KeepRecords, Record) { Home = "/retention", Done = "Answer saved", Makes = [typeof(DestructionAnswered)] },
        new(typeof(Identifier), FactKind.Of<Identifier>().Title, CorrectFacts, Record) { Begins = _ => (new Identifier { Scheme = Identifier.Upn }, false), NotAsked = [nameof(Identifier.Scheme), nameof(Identifier.From), nameof(Identifier.Until)] },
        new(typeof(HealthOfYear), FactKind.Of<HealthOfYear>().Title, CorrectFacts, Record) { Begins = SaidOfYear, NotAsked = [nameof(HealthOfYear.Year)] },
        new(typeof(CareLeaverOfYear), FactKind.Of<CareLeaverOfYear>().Title, CorrectFacts, Record) { Begins = of => (new CareLeaverOfYear { Year = of.Year }, false), NotAsked = [nameof(CareLeaverOfYear.Year)] },
        .. new[] { typeof(Birth), typeof(Sex), typeof(Ethnicity), typeof(Motherhood), typeof(PreviousPermanence), typeof(DecisionToPlace), typeof(Adoption), typeof(DeprivationOfLiberty), typeof(MissingEpisode) }
            .Select(type => new Doing(type, FactKind.Of(type).Title, CorrectFacts, Record)),
        new(typeof(Allocation), "Social worker, from a return", PutRightReturns, Record),
    ];

    /// <summary>What the return would say of the child's health as the record stands, so that recording one answer takes none away.</summary>
    private static (Fact, bool) SaidOfYear(Beginning of) =>
        of.House.HealthOf(of.County, of.Year).Check.Made.Of(of.Record.Id).FirstOrDefault(row => row.Row.Table == Tables.Oc2) is { } row && FactOfRow.FactOf(row.Row, of.Year) is { } said
            ? (said, true)
            : (new HealthOfYear { Year = of.Year }, false);
}
