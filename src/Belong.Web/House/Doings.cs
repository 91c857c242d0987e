using System.Collections.Immutable;
using System.Reflection;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Returns.Ssda903;
using Belong.Returns.Ssda903.Export;
using static Belong.Web.House.Permission;

namespace Belong.Web.House;

/// <summary>Something that can be done to a child's record: an act, or saying a plain fact.</summary>
/// <param name="Type">The act, or the kind of fact.</param>
/// <param name="Title">What it is called on lists and as the heading of its page.</param>
/// <param name="Group">Under which it stands on the list of all that can be done.</param>
/// <param name="Page">Its own page under the child's record; blank where the general one serves.</param>
public sealed record Doing(Type Type, string Title, Permission Needs, string Group, string Page = "")
{
    public bool IsFact => Type.IsAssignableTo(typeof(Fact));

    /// <summary>The kinds of fact it says: whoever may do it may put them right.</summary>
    public IReadOnlyList<Type> Makes { get; init; } = Type.IsAssignableTo(typeof(Fact)) ? [Type] : [];

    /// <summary>What the page says when it is done; {0} is the child's name.</summary>
    public string Done { get; init; } = $"{Title} saved";

    /// <summary>The button that does it.</summary>
    public string Button => IsFact ? $"Save {char.ToLowerInvariant(Title[0])}{Title[1..]}" : Title;

    /// <summary>How it stands in the address.</summary>
    public string Name { get; } = Type.IsAssignableTo(typeof(Fact)) ? FactKind.Of(Type).Name : string.Concat(Type.Name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));

    /// <summary>Where it is done, about a fact of the record where one is given: one of its own kind is added to.</summary>
    public string AddressFor(SubjectId child, Entry? about = null)
    {
        if (IsFact && about?.Said?.GetType() == Type)
        {
            return $"/children/{child}/facts/{about.FactId}/complete";
        }

        var path = $"/children/{child}/{(Page.Length > 0 ? Page : IsFact ? $"facts/record/{Name}" : $"do/{Name}")}";
        return PartNaming(about) is { } names ? $"{path}?{names.Name}={about!.FactId}" : path;
    }

    /// <summary>The part by which it names such a fact; null where it names none.</summary>
    public PropertyInfo? PartNaming(Entry? about) => about?.Said is not { } said ? null
        : Array.Find(Type.GetProperties(), part => part.GetCustomAttribute<AsksAttribute>()?.Of == said.GetType());
}

/// <summary>Everything that can be done to a child's record, and who may: it reads like a policy.</summary>
public static class Doings
{
    public const string Care = "Care", Homes = "Where the child lives", Visits = "Visits", Health = "Health and school", Plan = "The plan", Family = "Family and identity", Safety = "Safety", Reviews = "Reviews", Challenge = "Challenge", Record = "The record";

    public static ImmutableArray<Doing> All { get; } =
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

        new(typeof(MoveChild), "Move the child", MoveChildren, Homes, "move") { Done = "Move of {0} saved", Makes = [typeof(Placement)] },
        new(typeof(PlacementPlan), "Placement plan and delegated authority", RecordCare, Homes),
        new(typeof(PlacementNotice), "Notice of placement", RecordCare, Homes),
        new(typeof(OutOfAreaApproval), "Approve a placement out of area", ApproveOutOfArea, Homes) { Done = "Out of area placement approved" },
        new(typeof(PlacementToLast), "Agree a long-term placement", RecordCare, Homes) { Done = "Agreement saved" },
        new(typeof(TemporaryApproval), "Temporary approval of a connected person", RecordCare, Homes),
        new(typeof(OutsideTerms), "Placement outside terms of approval", RecordCare, Homes) { Done = "Placement outside terms saved" },
        new(typeof(ParentAssessment), "Assessment of a parent", RecordCare, Homes),

        new(typeof(Visit), "Visit", RecordCare, Visits),
        new(typeof(VisitsAgreed), "How often to visit", RecordCare, Visits) { Done = "Visit frequency saved" },
        new(typeof(VisitAsked), "Request for a visit", RecordCare, Visits) { Done = "Request for a visit saved" },

        new(typeof(RecordHealthAssessment), "Record a health assessment, dental check, immunisations and SDQ", RecordCare, Health) { Done = "Health assessment saved", Makes = [typeof(HealthAssessment), typeof(DentalCheck), typeof(Immunisations), typeof(StrengthsAndDifficulties)] },
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

        new(typeof(ContactPlan), "Contact", RecordCare, Family),
        new(typeof(ContactSession), "Supervised contact", RecordCare, Family),
        new(typeof(ContactChangeAsked), "Child’s request about contact", RecordCare, Family) { Done = "Request about contact saved" },
        new(typeof(OvernightStay), "Overnight stay", RecordCare, Family),
        new(typeof(NameSibling), "Add a brother or sister", RecordCare, Family) { Done = "Brother or sister saved", Makes = [typeof(Sibling)] },
        new(typeof(SiblingAssessment), "Sibling assessment", RecordCare, Family),
        new(typeof(LifeStoryWork), "Life story work", RecordCare, Family),
        new(typeof(LaterLifeLetter), "Later-life letter", RecordCare, Family),
        new(typeof(Entitlement), "Pocket money, savings, holidays and respite", RecordCare, Family),

        new(typeof(ReportMissing), "Report missing or away", RecordCare, Safety) { Done = "{0} reported missing" },
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

        .. new[] { typeof(Birth), typeof(Identifier), typeof(Sex), typeof(Ethnicity), typeof(Motherhood), typeof(HealthOfYear), typeof(CareLeaverOfYear), typeof(PreviousPermanence), typeof(DecisionToPlace), typeof(Adoption), typeof(DeprivationOfLiberty), typeof(MissingEpisode) }
            .Select(type => new Doing(type, FactKind.Of(type).Title, CorrectFacts, Record)),
        new(typeof(Allocation), "Social worker, from a return", PutRightReturns, Record),
    ];

    private static readonly Dictionary<Type, Doing> ByType = All.ToDictionary(doing => doing.Type);

    public static Doing? Of(Type? type) => type is not null && ByType.TryGetValue(type, out var doing) ? doing : null;

    /// <summary>Those that say facts of a kind; none where it comes only with the record itself, such as a name.</summary>
    public static IEnumerable<Doing> Saying(Type kind) => All.Where(doing => doing.Makes.Contains(kind));

    /// <summary>
    /// Whether somebody may correct a fact or take it back: who may say its kind, and nobody else, so that no one edits what
    /// another's post is there to decide. What only a return told, and what returns are made of, whoever looks after the
    /// returns puts right too.
    /// </summary>
    public static bool MayCorrect(Person me, Entry fact) =>
        me.May(CorrectFacts) && fact.Said is { IsOfItsActs: false } said
        && (Saying(said.GetType()).ToList() is not { Count: > 0 } doings || doings.Exists(doing => me.May(doing.Needs))
            || (me.May(PutRightReturns) && (fact.Source is not null || FactOfRow.KeyOf(said) is not null)));

    /// <summary>Whether somebody may add to a plain fact what was left open in it.</summary>
    public static bool MayComplete(Person me, Entry fact) => fact.Said is not null && fact.Kind.Plain && Of(fact.Said.GetType()) is { } doing && me.May(doing.Needs);

    /// <summary>Whether somebody may put right what an error of a return leads to.</summary>
    public static bool MayMend(Person me, FieldToMend field, ChildRecord child) =>
        field.Fact is { } fact ? child.Head(fact) is { } head && MayCorrect(me, head) : Of(field.Kind?.Type) is { } doing && me.May(doing.Needs);

    public static Doing? Act(string? name) => All.FirstOrDefault(doing => !doing.IsFact && doing.Page.Length == 0 && doing.Name == name);

    public static Doing? Fact(string? kind) => All.FirstOrDefault(doing => doing.IsFact && doing.Page.Length == 0 && doing.Name == kind);

    /// <summary>Where what a duty asks is done, for whoever may do it; null where they may not, or nothing done here meets it.</summary>
    public static string? For(Duty duty, ChildRecord child, Person me)
    {
        if (Of(duty.Rule.Act) is not { } doing || !me.May(doing.Needs))
        {
            return null;
        }

        // What was begun is gone on with: minutes that are written and not sent, a plan that is not signed.
        var begun = doing.IsFact && doing.PartNaming(duty.About) is { } part
            ? child.Heads.LastOrDefault(head => head.IsLive && head.Said!.GetType() == doing.Type && part.GetValue(head.Said) is FactId of && of == duty.About!.FactId)
            : null;
        return begun is not null && !Questions.LeftOpen(begun).Any() && MayCorrect(me, begun) ? $"/children/{child.Id}/facts/{begun.FactId}/correct" : doing.AddressFor(child.Id, begun ?? duty.About);
    }
}
