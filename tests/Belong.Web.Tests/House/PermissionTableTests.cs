using System.Reflection;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Tests.House;

/// <summary>
/// What each role may do, written out by hand for a practitioner to read and to disagree with. Nothing here is worked out from the
/// policy it judges: whoever changes the policy changes the table, and has to mean it.
/// </summary>
public class PermissionTableTests
{
    private const string WhoMayDoWhat =
        """
        |                                                                        | SW | TM | IRO | RM | PO | SS | FM | ED | PA | AD | SD | D | RO | DS | EM | SA |
        | Have a first page (SeeOwnWork)                                         | x  | x  | x   | x  | x  | x  | x  | x  | x  | x  | x  | x | x  | x  | x  | x  |
        | Look for a child (FindChildren)                                        | x  | x  | x   | x  | x  | x  | x  | x  | x  | x  | x  | x | x  |    |    |    |
        | Open a child's record (SeeChildren)                                    | x  | x  | x   | x  | x  | x  | x  | x  | x  | x  | x  | x | x  |    |    |    |
        | Open a record in an emergency (OpenInEmergency)                        | x  | x  |     |    |    |    |    |    |    |    |    |   |    |    |    |    |
        | See who looked at a record (SeeAccess)                                 | x  | x  | x   | x  |    |    | x  | x  |    | x  | x  | x | x  |    |    |    |
        | See what one person opened (SeeAccessByPerson)                         |    | x  |     | x  |    |    |    |    |    | x  | x  | x | x  |    |    |    |
        | Open the sealed record of an adopted child (SeeSealed)                 |    |    |     |    |    |    |    |    |    |    |    | x | x  |    |    |    |
        | Move a child (MoveChildren)                                            | x  | x  |     |    | x  |    |    | x  |    |    |    |   |    |    |    |    |
        | Record care: visits, plans, health, school, safety (RecordCare)        | x  | x  |     |    |    |    |    | x  |    |    |    |   | x  |    |    |    |
        | Correct what one may record (CorrectFacts)                             | x  | x  | x   | x  |    |    |    | x  | x  | x  |    | x | x  |    |    |    |
        | Put right what returns are made of (PutRightReturns)                   |    |    |     |    |    |    |    |    | x  |    |    |   | x  |    |    |    |
        | Give a case to a social worker (AllocateWorkers)                       |    | x  |     |    |    |    |    |    |    | x  |    |   | x  |    |    |    |
        | Approve a placement out of area (ApproveOutOfArea)                     |    |    |     |    |    |    |    |    |    |    |    | x |    |    |    |    |
        | Record what a child says before a review (RecordConsultations)         | x  | x  | x   | x  |    |    |    |    |    |    |    |   |    |    |    |    |
        | Say that a decision was carried out (CompleteDecisions)                | x  | x  | x   | x  |    |    |    |    |    |    |    |   |    |    |    |    |
        | Hold reviews and raise disputes (RecordReviews)                        |    |    | x   | x  |    |    |    |    |    |    |    |   |    |    |    |    |
        | Join, part, close and open records (KeepRecords)                       |    |    |     |    |    |    |    |    |    |    |    | x | x  |    |    |    |
        | Write a case note (WriteNotes)                                         | x  | x  | x   | x  | x  | x  | x  | x  |    | x  | x  | x | x  |    |    |    |
        | Say why a task was not done (ExplainTasks)                             | x  | x  | x   | x  |    | x  | x  |    |    | x  |    | x |    |    |    |    |
        | Accept why a task was not done (AcceptReasons)                         |    | x  |     | x  |    |    | x  |    |    | x  |    | x |    |    |    |    |
        | Answer decisions and disputes (AnswerReviews)                          |    | x  |     |    |    |    |    |    |    | x  |    | x |    |    |    |    |
        | Give a case to a reviewing officer (AllocateReviewingOfficers)         |    |    |     | x  |    |    |    |    |    |    |    |   |    |    |    |    |
        | Agree another review date for the area (AgreeDatesForArea)             |    |    |     |    |    |    |    |    |    | x  |    |   |    |    |    |    |
        | Agree another review date for safeguarding (AgreeDatesForSafeguarding) |    |    |     |    |    |    |    |    |    |    | x  |   |    |    |    |    |
        | See the reviewing service's work (SeeReviewing)                        |    |    | x   | x  |    |    |    |    | x  | x  | x  | x |    |    |    |    |
        | Run the reviewing service (RunReviewingService)                        |    |    |     | x  |    |    |    |    |    |    | x  |   |    |    |    |    |
        | Keep the records of those who work here (KeepPeople)                   |    |    |     | x  |    |    |    |    |    |    | x  |   |    |    |    | x  |
        | Say who may sign in, and end sessions (ManageSignIn)                   |    |    |     |    |    |    |    |    |    |    |    |   |    |    |    | x  |
        | Change the council's settings (ChangeSettings)                         |    |    |     | x  |    |    |    |    |    |    | x  | x |    |    |    |    |
        | Write reports (WriteReports)                                           |    |    |     | x  |    |    |    |    | x  |    | x  | x |    |    |    |    |
        | Sign reports off (SignOffReports)                                      |    |    |     | x  |    |    |    |    | x  |    | x  | x |    |    |    |    |
        | Serve panels, exempt papers included (ServePanels)                     |    |    |     |    |    |    |    |    |    |    |    |   |    | x  |    |    |
        | Keep a business plan (KeepPlans)                                       |    |    |     | x  |    |    |    |    |    | x  | x  | x |    |    |    |    |
        | Open a foster household's record that one may see (SeeHouseholds)      | x  | x  | x   | x  | x  | x  | x  | x  |    | x  | x  | x | x  |    |    |    |
        | See every foster household, and the register (SeeFostering)            |    |    |     |    | x  | x  | x  | x  |    | x  | x  | x | x  |    |    |    |
        | See how carers are supported, checked and reviewed (SeeSupportOfCarers) |    |    |     |    |    | x  | x  |    |    | x  | x  | x | x  |    |    |    |
        | Record what is kept of a foster household (KeepHouseholds)             |    |    |     |    |    | x  | x  |    |    |    |    |   |    |    |    |    |
        | Say with which foster household a placement is (NameHouseholds)        | x  | x  |     |    | x  | x  | x  | x  |    |    |    |   | x  |    |    |    |
        | Watch the film for staff only (SeeStaffFilm)                           | x  | x  | x   | x  |    |    |    |    |    |    | x  |   |    |    |    |    |
        | See figures (SeeFigures)                                               | x  | x  | x   | x  | x  | x  | x  |    | x  | x  | x  | x |    | x  | x  |    |
        | See figures worker by worker (SeeDashboards)                           | x  | x  | x   | x  | x  |    | x  |    | x  | x  | x  | x |    |    |    |    |
        | Set targets and take over others' figures (KeepMeasures)               |    |    |     |    |    |    |    |    | x  |    |    | x |    |    |    |    |
        | Import returns (ImportReturns)                                         |    |    |     |    |    |    |    |    | x  |    |    |   |    |    |    |    |
        | See what is wrong with the return (SeeReturnHealth)                    | x  | x  |     |    |    |    |    |    | x  |    |    | x | x  |    |    |    |
        | Agree a waiver as second person (AgreeWaivers)                         |    | x  |     |    |    |    |    |    | x  |    |    | x |    |    |    |    |
        | Sign the return off (SignOffReturns)                                   |    |    |     |    |    |    |    |    | x  |    |    | x |    |    |    |    |
        """;

    /// <summary>Whose records each role reaches, and whose duties it is given.</summary>
    private const string Reaching =
        """
        |                                      | children         | duties            |
        | Social worker (SW)                   | their own        | SocialWorker      |
        | Team manager (TM)                    | their team's     | TeamManager       |
        | Independent reviewing officer (IRO)  | every child      | ReviewingOfficer  |
        | Manager of reviewing officers (RM)   | every child      | ReviewingManager  |
        | Placement officer (PO)               | every child      |                   |
        | Supervising social worker (SS)       | of their households | SupervisingWorker |
        | Fostering manager (FM)               | every child      | FosteringManager  |
        | Emergency duty worker (ED)           | every child      |                   |
        | Performance analyst (PA)             | every child      |                   |
        | Assistant director of an area (AD)   | every child      | Director          |
        | Assistant director for safeguarding (SD) | every child  |                   |
        | Director (D)                         | every child      | Director          |
        | Records officer (RO)                 | every child      | RecordsOfficer    |
        | Democratic services officer (DS)     | no child         | Clerk             |
        | Elected member (EM)                  | no child         |                   |
        | System administrator (SA)            | no child         |                   |
        """;

    /// <summary>Everything that can be done to a record, and by which roles.</summary>
    private const string WhoRecordsWhat =
        """
        # Care
        Record the start of care (start-looking-after): SW TM ED RO
        Why the child is in care (why-in-care): SW TM ED RO
        Place at a specialist residential school, section 20(4) (place-at-residential-school): SW TM ED RO
        Record a legal status or an order (record-legal-status): SW TM ED RO
        Extend an emergency protection order (extend-order): SW TM ED RO
        Record the end of care (stop-looking-after): SW TM ED RO
        Adoption order (adoption-order): SW TM ED RO
        Allocate a social worker (allocate-worker): TM AD RO
        Age assessment (age-assessment): SW TM ED RO
        National transfer (national-transfer): SW TM ED RO
        Unaccompanied asylum-seeking child (unaccompanied): SW TM IRO RM ED PA AD D RO
        # Where the child lives
        Say which foster household (name-household): SW TM PO SS FM ED RO
        Move the child (move-child): SW TM PO ED
        Placement plan and delegated authority (placement-plan): SW TM ED RO
        Notice of placement (placement-notice): SW TM ED RO
        Approve a placement out of area (out-of-area-approval): D
        Agree a long-term placement (placement-to-last): SW TM ED RO
        Notice that a placement will end (placement-ending): SW TM ED RO
        Address withheld (address-withheld): SW TM ED RO
        Temporary approval of a connected person (temporary-approval): SW TM ED RO
        Placement outside terms of approval (outside-terms): SW TM ED RO
        Assessment of a parent (parent-assessment): SW TM ED RO
        # Visits
        Visit (visit): SW TM ED RO
        Case note (case-note): SW TM IRO RM PO SS FM ED AD SD D RO
        Add a document (add-document of children): SW TM IRO RM PO SS FM ED AD SD D RO
        Chronology (chronology): SW TM ED RO
        Choose events for a chronology (add-to-chronology): SW TM ED RO
        Event in a chronology (chronology-entry): SW TM ED RO
        Shorten events of a chronology and add analysis (weigh-chronology): SW TM ED RO
        Fix a chronology (fix-chronology): SW TM ED RO
        Letter (letter): SW TM IRO RM PO SS FM ED AD SD D RO
        Addition to a case note (case-note-added): SW TM IRO RM PO SS FM ED AD SD D RO
        How often to visit (visits-agreed): SW TM ED RO
        Request for a visit (visit-asked): SW TM ED RO
        # Health and school
        Record a health assessment, dental check, immunisations and SDQ (record-health-assessment): SW TM ED RO
        Allergies (allergies): SW TM ED RO
        Consent to medical treatment (medical-consent): SW TM ED RO
        Dental check (dental-check): SW TM ED RO
        Immunisations (immunisations): SW TM ED RO
        Strengths and difficulties score (sdq): SW TM ED RO
        Personal education plan (education-plan): SW TM ED RO
        # The plan
        Care plan prepared or shared (care-plan): SW TM ED RO
        Care plan section (care-plan-section): SW TM ED RO
        Permanence plan (permanence-plan): SW TM ED RO
        Meeting (meeting): SW TM ED RO
        Meeting action (meeting-action): SW TM ED RO
        Legal advice (legal-advice): SW TM ED RO
        Pre-birth assessment (pre-birth-assessment): SW TM ED RO
        Thematic review (thematic-check): IRO RM
        # Family and identity
        Contact (contact-plan): SW TM ED RO
        Add a person who matters (add-person): SW TM ED RO
        Contact details (reached-at): SW TM ED RO
        Caution (caution): SW TM ED RO
        Add a partner (name-couple): SW TM ED RO
        Death (died): SW TM ED RO
        Add a document (add-document of adults): SW TM ED RO
        Supervised contact (contact-session): SW TM ED RO
        Child’s request about contact (contact-change-asked): SW TM ED RO
        Overnight stay (overnight-stay): SW TM ED RO
        Add a brother or sister (name-sibling): SW TM ED RO
        Sibling assessment (sibling-assessment): SW TM ED RO
        Life story work (life-story): SW TM ED RO
        Later-life letter (later-life-letter): SW TM ED RO
        Pocket money, savings, holidays and respite (entitlement): SW TM ED RO
        # Safety
        Report missing or away (report-missing): SW TM ED RO
        Record a return (record-return): SW TM ED RO
        Record a return interview (record-return-interview): SW TM ED RO
        Concern (concern): SW TM ED RO
        Exploitation risk (exploitation-risk): SW TM ED RO
        Youth justice (youth-justice): SW TM ED RO
        # Reviews
        Tell the reviewing service (reviewing-service-told): SW TM ED RO
        Allocate a reviewing officer (allocate-reviewing-officer): RM
        Plan a review (plan-review): IRO RM
        Ask for a new review date (ask-date-change): IRO RM
        Cancel a planned review (cancel-review): IRO RM
        Invitation to a review (review-invitation): IRO RM
        Consultation (consultation): SW TM IRO RM
        Pre-meeting report (pre-meeting-report): SW TM ED RO
        Report quality (report-graded): IRO RM
        Reviewing officer’s contact (iro-contact): IRO RM
        Record a review (record-review): IRO RM
        Adjourn a review (review-adjourned): IRO RM
        Early review (early-review): IRO RM
        Quality of plan and practice (review-quality): IRO RM
        Record a review decision (decide-at-review): IRO RM
        Record a decision carried out (complete-decision): SW TM IRO RM
        Drop a decision (drop-decision): IRO RM
        Send the decisions (decisions-sent): IRO RM
        Answer the decisions (decisions-answered): TM AD D
        Minutes (minutes): IRO RM
        Midway check (midway-check): IRO RM
        # Challenge
        Raise a dispute (raise-dispute): IRO RM
        Escalate a dispute (escalate-dispute): IRO RM
        Answer a dispute (answer-dispute): TM AD D
        Close a dispute (close-dispute): IRO RM
        Refer the case to Cafcass (refer-to-cafcass): IRO RM
        Freeze a decision until a review (freeze-decision): IRO RM
        Lift a freeze (lift-freeze): IRO RM
        Good practice (good-practice): IRO RM
        # The record
        I know this child or family outside work (declare-interest): SW TM IRO RM PO SS FM ED PA AD SD D RO
        Interest declared (declared-interest): D RO
        Join with another record of the child (join-with-record): D RO
        Separate a joined record (separate-joined): D RO
        Restrict the record (close-record): D RO
        End the restriction (open-again): D RO
        Seal the record on adoption (seal-record): D RO
        Request for their record (access-request): D RO
        More time for a request (access-extended): D RO
        End a request without a copy (access-ended): D RO
        Answer a request for the record (give-copy): D RO
        Hold on destroying the record (retention-hold): D RO
        Propose to destroy the record (propose-destruction): D RO
        Answer a proposal to destroy the record (answer-destruction): D RO
        Date of birth (birth): SW TM IRO RM ED PA AD D RO
        Identifier (identifier): SW TM IRO RM ED PA AD D RO
        Sex (sex): SW TM IRO RM ED PA AD D RO
        Ethnicity (ethnicity): SW TM IRO RM ED PA AD D RO
        Motherhood (mother): SW TM IRO RM ED PA AD D RO
        Health in the year (health-of-year): SW TM IRO RM ED PA AD D RO
        Care leaver in the year (care-leaver-of-year): SW TM IRO RM ED PA AD D RO
        Earlier permanence (previous-permanence): SW TM IRO RM ED PA AD D RO
        Decision to place for adoption (decision-to-place): SW TM IRO RM ED PA AD D RO
        Adoption (adoption): SW TM IRO RM ED PA AD D RO
        Deprivation of liberty (deprivation-of-liberty): SW TM IRO RM ED PA AD D RO
        Missing or away (missing): SW TM IRO RM ED PA AD D RO
        Social worker, from a return (allocation): PA RO
        # Of a foster household
        Member of the household (household-member): SS FM
        Address (household-address): SS FM
        Bedroom (bedroom): SS FM
        Pet (pet): SS FM
        Life at home (life-at-home): SS FM
        Approval (foster-approval): SS FM
        Supervision (supervision): SS FM
        Unannounced visit (unannounced-visit): SS FM
        Training, support and development standards met (development-standards): SS FM
        Check (household-check): SS FM
        Foster care agreement (care-agreement): SS FM
        Review of approval (household-review): SS FM
        Temporary approval extended (temporary-extended): SS FM
        Terms of approval (terms-of-approval): SS FM
        Which children they would take (would-take): SS FM
        Supervising social worker (supported-by): SS FM
        On hold (on-hold): SS FM
        Relief only (relief-only): SS FM
        Placements suspended (placements-suspended): SS FM
        Resignation (resignation): SS FM
        Add a document (add-document of households): SS FM
        # Of the council
        Hold on destroying any record (retention-hold-on-all): D RO
        Connected system (connected-system): SA
        The council (authority): RM SD D
        Extra bank holiday (day-off): RM SD D
        Letterhead (letterhead): RM SD D
        Letter template (letter-template): RM SD D
        School term (school-term): RM SD D
        Recorded here since (recorded-since): RM SD D
        Sufficiency strategy (sufficiency-strategy): PA D
        Sufficiency strategy challenge (sufficiency-challenge): PA D
        Sufficiency strategy measure (sufficiency-measure): PA D
        Sufficiency strategy lever (sufficiency-lever): PA D
        Meeting of the service (service-meeting): RM SD
        Aim of the service (service-aim): RM SD
        Evidence (aim-evidence): RM SD
        Expectation of inspectors (expectation): RM SD
        Reviewing service seat on a panel (panel-seat): RM SD
        Feedback (feedback): RM SD
        Post by sign-in (post-of-claim): SA
        # Of a panel
        Terms of reference (panel-terms): DS
        Member (seat): DS
        Statement of purpose (statement-of-purpose): DS
        Meeting (panel-meeting): DS
        Attendance (panel-attendance): DS
        Interest declared (panel-interest): DS
        Minute (minute): DS
        Minutes confirmed (minutes-confirmed): DS
        Meeting action (panel-action): DS
        Planned report (planned-report): DS
        Request from a committee (committee-request): DS
        National review (national-review): DS
        Event for members (members-event): DS
        Circulated paper (circulated): DS
        # Of a business plan
        Business plan (business-plan): RM AD SD D
        Plan target (plan-target): RM AD SD D
        Plan objective (plan-objective): RM AD SD D
        Review of an objective (objective-review): RM AD SD D
        # Of somebody who works here
        Post (employment): RM SD SA
        Lead role (lead-role): RM SD
        Leave (away): RM SD SA
        E-mail (email): RM SD SA
        Audit or observation (officer-audit): RM SD
        Sign-in stopped (sign-in-stopped): SA
        """;

    /// <summary>The permission each page asks for before anything else is asked.</summary>
    private const string Pages =
        """
        everybody: Doors.Answer, Problem, Public.Index, Public.Meeting, SignIn, SignIn.Code, SignIn.Council, SignIn.Invited, SignOut, Work.Feed
        SeeOwnWork: Governance.Rules, Governance.Settings, Index, Panels.AnswerDraft, Panels.Index, Panels.Meeting, Panels.MinutesOfPanel, Panels.Pack, Panels.Panel, PrintStyle, Records.AddDocument, Records.CompleteFact, Records.CorrectFact, Records.Do, Records.Documents, Records.Everything, Records.Fact, Records.File, Records.History, Records.MoveEntry, Records.OldAddress, Records.RecordFact, Records.TakeBackFact, Reviewing.Booklet, Search.Index, SignIn.Account, SignIn.Kept, Systems.Index, Work.Calendar, Work.View
        FindChildren: Children.Find, Children.PreBirth
        SeeChildren: Adults.Adult, Alerts.Index, Children.Care, Children.Chronologies, Children.ChronologyOf, Children.LetterOf, Children.Letters, Children.Notes, Children.People, Children.Plans, Children.Record, Children.Timeline, Children.Topic, Empty, Reviewing.DecideDateChange, Reviewing.Dispute, Reviewing.MinutesOfReview, Reviewing.Review, Work.Index
        SeeAccess: Records.Access
        OpenInEmergency: Access.Emergency
        SeeAccessByPerson: Access.Emergencies, Access.Index
        KeepRecords: Retention.Index, SubjectAccess.Copy, SubjectAccess.Read, SubjectAccess.Requests, SubjectAccess.WhoLooked
        SeeSealed: Children.Sealed
        MoveChildren: Children.Move
        RecordCare: Alerts.Missing, Children.ChooseForChronology, Children.Open, Children.WeighChronology
        ExplainTasks: Work.Explain
        AcceptReasons: Work.Reasons
        AllocateWorkers: Work.HandOver
        RecordConsultations: Reviewing.AskByCode, Reviewing.Consult
        RecordReviews: Reviewing.RecordReview
        AllocateReviewingOfficers: Reviewing.AllocateReviewingOfficer
        SeeReviewing: Reviewing.Caseloads, Reviewing.Disputes, Reviewing.Service, Reviewing.Workbench
        KeepPeople: People.Index, People.OldAddress, People.OpenWorker, People.Worker
        ManageSignIn: People.SignIn
        ChangeSettings: Governance.ChangeSetting, Governance.CrestOfCouncil
        WriteReports: Reports.Head, Reports.OpenReport, Reports.Report, Reports.Texts, Reports.Write
        ServePanels: Panels.AddItem, Panels.Attendance, Panels.Item, Panels.OpenPanel, Panels.PaperToFollow, Panels.WriteMinutes
        KeepPlans: Plans.OpenPlan
        SeeHouseholds: Fostering.Household, Fostering.Profile
        SeeFostering: Fostering.Index
        SeeSupportOfCarers: Fostering.Checks, Fostering.RunsOut, Fostering.Support
        KeepHouseholds: Fostering.Open
        NameHouseholds: Fostering.ToName
        WriteNotes: Children.WriteLetter
        SeeStaffFilm: Reviewing.Film
        SeeFigures: Benchmarks.Index, Figures.Changed, Figures.Figure, Figures.Index, Measures.Do, Measures.Index, Measures.Measure, Plans.Index, Plans.Plan, Reports.Index, Reports.Iro, Reports.IroPublished, Reports.Version, Scorecards.Index, Scorecards.Scorecard
        ImportReturns: Returns.Import, Returns.Index
        SeeReturnHealth: Children.ReturnErrors, Returns.Health, Returns.HealthRule, Returns.NotRun
        SignOffReturns: Returns.SignOff
        """;

    private static readonly TextTable Roles = new(Reaching);

    [Fact]
    public void Each_role_may_do_what_the_table_says_and_nothing_else()
    {
        var table = new TextTable(WhoMayDoWhat);
        TextTable.Agree(table.Differing((row, column) => RoleOf(column).May.Contains(Enum.Parse<Permission>(TextTable.NameIn(row))) ? "x" : ""));
        Assert.Equal(Enum.GetNames<Permission>().Order(StringComparer.Ordinal), table.Rows.Select(TextTable.NameIn).Order(StringComparer.Ordinal));
        Assert.Equal(Roles.Rows.Select(TextTable.NameIn), table.Columns);
    }

    [Fact]
    public void Each_role_reaches_the_records_and_is_given_the_duties_that_the_table_says()
    {
        TextTable.Agree(Roles.Differing((row, column) => RoleOf(TextTable.NameIn(row)) is var role && column == "duties"
            ? $"{role.DutiesOf}"
            : role.Reach switch { Reach.OwnChildren => "their own", Reach.OwnTeam => "their team's", Reach.OwnHouseholds => "of their households", Reach.Everybody => "every child", _ => "no child" }));
        Assert.Equal(Web.House.Roles.All.Select(role => role.Name), Roles.Rows.Select(row => row[..row.LastIndexOf(" (", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Each_thing_is_recorded_by_the_roles_that_the_list_says_and_by_no_others()
    {
        var said = WhoRecordsWhat.Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.Split("): ")).ToDictionary(line => TextTable.NameIn($"{line[0]})"), line => line[1]);
        var is_ = Doing.All.Where(doing => doing.Type.Assembly == typeof(Act).Assembly).ToDictionary(doing => Doing.Of(doing.Type) is null ? $"{doing.Name} of {doing.List.Of.Many}" : doing.Name, doing => string.Join(' ', Roles.Rows.Select(TextTable.NameIn).Where(role => RoleOf(role).May.Contains(doing.Needs))));
        TextTable.Agree(string.Join('\n', said.Keys.Union(is_.Keys).Where(name => said.GetValueOrDefault(name) != is_.GetValueOrDefault(name)).Select(name => $"{name} should be for “{said.GetValueOrDefault(name, "not listed")}” and is for “{is_.GetValueOrDefault(name, "nobody: there is no such thing")}”")));
    }

    [Fact]
    public void Each_page_asks_for_the_permission_that_the_list_says()
    {
        var said = Pages.Split('\n').Select(line => line.Split(": ")).SelectMany(line => line[1].Split(", ").Select(page => (Page: page, Needs: line[0]))).ToDictionary(each => each.Page, each => each.Needs);
        var is_ = typeof(BelongHost).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(PageModel)) && !type.IsAbstract)
            .ToDictionary(type => type.FullName!["Belong.Web.Pages.".Length..^"Model".Length], type => type.GetCustomAttribute<NeedsAttribute>(false)?.Permission.ToString() ?? (type.IsDefined(typeof(OpenToAllAttribute), false) ? "everybody" : "nothing"));
        TextTable.Agree(string.Join('\n', said.Keys.Union(is_.Keys).Where(page => said.GetValueOrDefault(page) != is_.GetValueOrDefault(page)).Select(page => $"{page} should ask for {said.GetValueOrDefault(page, "something: it is not listed")} and asks for {is_.GetValueOrDefault(page, "nothing: there is no such page")}")));
    }

    private static Role RoleOf(string letters) => Web.House.Roles.All.Single(role => Roles.Rows.Any(row => row == $"{role.Name} ({letters})"));
}
