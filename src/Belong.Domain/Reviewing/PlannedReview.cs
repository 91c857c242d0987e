using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>A review to come: its day, place and people, chosen with the child.</summary>
[Fact("review-planned", Title = "Planned review")]
public sealed record PlannedReview : Fact
{
    /// <summary>The day first set. What was since agreed is in <see cref="DateChange"/>.</summary>
    public DateOnly On { get; init; }
    [Asks("At what time?")]
    public TimeOnly? At { get; init; }

    [Asks("Where?")]
    public string Place { get; init; } = "";

    [Asks("What kind of review is it?")]
    public string Kind { get; init; } = "";

    /// <summary>What the child wants of the place, the time and who comes; blank where the child was not asked.</summary>
    [Asks("What does the child want of the day, the place and who comes?", Long = true)]
    public string ChildsWishes { get; init; } = "";

    /// <summary>Why the child was not asked, where that is so.</summary>
    [Asks("If the child was not asked: why?")]
    public string WhyNotAsked { get; init; } = "";

    /// <summary>The same for all brothers and sisters who are reviewed in one sitting.</summary>
    public string Sitting { get; init; } = "";

    /// <summary>Why it is no longer to be, where it is not.</summary>
    public string Cancelled { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Reviewing.Codes.ReviewKinds, Kind)];

    /// <summary>Its day is never corrected, as a change of it needs two directors' agreement; nor is it asked.</summary>
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record.Facts<PlannedReview>().Any(each => each.Fact.On == On && each.Fact.Sitting == Sitting && each.Fact.Cancelled == Cancelled) ? [] : [new(nameof(On), "Ask for another date instead: two directors agree to it")];

    /// <summary>Of a review that was cancelled nothing more is said.</summary>
    internal static IEnumerable<Problem> Cancellation(Record record, FactId review, string part) =>
        record.Head(review)?.Said is PlannedReview { Cancelled.Length: > 0 } ? [new(part, "That review was cancelled")] : [];

    public override string InWords => $"Review planned for {On:d MMMM yyyy}{(Place.Length > 0 ? $" at {Place}" : "")}{(Cancelled.Length > 0 ? $", cancelled: {Cancelled}" : "")}";
}

/// <summary>
/// The day of a review is to change. It does once the assistant director of the area and the one for safeguarding have
/// both agreed, each for themselves.
/// </summary>
[Fact("review-date-change", Title = "Change of a review’s date")]
public sealed record DateChange : Fact
{
    public FactId Review { get; init; }
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public string Reason { get; init; } = "";
    public string AskedBy { get; init; } = "";
    public string AgreedForArea { get; init; } = "";
    public string AgreedForSafeguarding { get; init; } = "";
    public string RefusedBy { get; init; } = "";
    public string WhyRefused { get; init; } = "";

    public bool Counts => AgreedForArea.Length > 0 && AgreedForSafeguarding.Length > 0 && RefusedBy.Length == 0;
    public bool Waits => !Counts && RefusedBy.Length == 0;
    public override bool IsOfTheRecord => true;
    public override string InWords => $"Review of {From:d MMMM yyyy} to be moved to {To:d MMMM yyyy}: {Reason}. {(Counts ? "Agreed by both" : RefusedBy.Length > 0 ? $"Refused: {WhyRefused}" : "Waits for agreement")}";
}

/// <summary>Somebody is invited to a review, or is not and why; and whether they came.</summary>
[Fact("review-invitation", Title = "Invitation to a review", Plain = true)]
public sealed record Invitation : Fact, INames
{
    Fact INames.Naming(Func<FactId, FactId> other) => this with { Review = other(Review) };

    [Asks("To which review?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("Who?")]
    public string Who { get; init; } = "";

    [Asks("Name")]
    public string Name { get; init; } = "";

    [Asks("Are they invited?")]
    public bool Invited { get; init; } = true;

    [Asks("If not: why?", Long = true, Hint = "By the child’s wishes, the legal status and what is safe, child by child")]
    public string WhyNot { get; init; } = "";

    [Asks("Did they come?", Hint = "Leave it blank until the review")]
    public bool? Came { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Who), Reviewing.Codes.Invitees, Who)];
    public override (string Part, string Ask)? Lacks => Who.Length == 0 ? (nameof(Who), "Select who it is") : !Invited && WhyNot.Trim().Length == 0 ? (nameof(WhyNot), "Enter why they are not invited") : null;
    public override string InWords => $"{Reviewing.Codes.Invitees.Say(Who)}{(Name.Length > 0 ? $" {Name}" : "")}: {(Invited ? Came switch { true => "came", false => "invited, did not come", _ => "invited" } : $"not invited, {WhyNot}")}";
}

/// <summary>The child, a parent or a carer is asked before a review, and says what they have to say.</summary>
[Fact("consultation", Title = "Consultation", Plain = true)]
public sealed record Consultation : Fact
{
    [Asks("For which review?", Of = typeof(PlannedReview))]
    public FactId? Review { get; init; }

    [Asks("Who was asked?")]
    public string Of { get; init; } = "";

    [Asks("When?")]
    public DateOnly On { get; init; }

    [Asks("How did they answer?")]
    public string Means { get; init; } = "";

    [Asks("In which language?")]
    public string Language { get; init; } = "";

    [Asks("What did they say, in their own words?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("How does the child feel?", Several = true, Hint = "Sad, worried, angry, confused and lonely go on the agenda of the review")]
    public string Feelings { get; init; } = "";

    [Asks("How often is the child happy?")]
    public string Happy { get; init; } = "";

    [Asks("Does the child see the social worker often enough?")]
    public string SeesWorker { get; init; } = "";

    [Asks("Does the child know how to complain?")]
    public bool? KnowsComplaints { get; init; }

    [Asks("Does the child know of the young people’s council?")]
    public bool? KnowsCouncil { get; init; }

    [Asks("Does the child know of the Pledge?")]
    public bool? KnowsPledge { get; init; }

    [Asks("May these words be quoted without a name, in reports?")]
    public bool MayBeQuoted { get; init; }

    /// <summary>The picture, by the hash under which it is kept; blank where there is none.</summary>
    public string Picture { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes =>
    [
        (nameof(Of), Reviewing.Codes.ConsultedAs, Of), (nameof(Means), Reviewing.Codes.Means, Means), (nameof(Language), Reviewing.Codes.Languages, Language), (nameof(Feelings), Reviewing.Codes.Feelings, Feelings),
        (nameof(Happy), Reviewing.Codes.Happy, Happy), (nameof(SeesWorker), Children.Visit.Frequency, SeesWorker),
    ];
    public override (string Part, string Ask)? Lacks => Of.Length == 0 ? (nameof(Of), "Select who was asked") : null;
    public override string InWords => $"{Reviewing.Codes.ConsultedAs.Say(Of)} consulted on {On:d MMMM yyyy}{(Means.Length > 0 ? $", {Reviewing.Codes.Means.Say(Means).ToLowerInvariant()}" : "")}";
}

/// <summary>The social worker's report for a review.</summary>
[Fact("pre-meeting-report", Title = "Pre-meeting report", Plain = true)]
public sealed record PreMeetingReport : Fact
{
    [Asks("For which review?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("When is it sent?")]
    public DateOnly SentOn { get; init; }

    [Asks("What has changed since the last review?", Long = true)]
    public string Changed { get; init; } = "";

    [Asks("How is each decision of the last review being carried out?", Long = true)]
    public string Decisions { get; init; } = "";

    [Asks("What does the child want?", Long = true)]
    public string ChildsWishes { get; init; } = "";

    [Asks("What do you recommend?", Long = true)]
    public string Recommends { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(SentOn), SentOn);
    public override bool StandsFor(Fact other) => other is PreMeetingReport report && report.Review == Review;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => PlannedReview.Cancellation(record, Review, nameof(Review));
    public override (string Part, string Ask)? Lacks => Recommends.Trim().Length == 0 ? (nameof(Recommends), "Enter what you recommend") : null;
    public override string InWords => $"Pre-meeting report sent on {SentOn:d MMMM yyyy}";
}

/// <summary>The reviewing officer says how good a report was.</summary>
[Fact("report-graded", Title = "Quality of a report", Plain = true)]
public sealed record ReportGraded : Fact
{
    [Asks("Which report?", Of = typeof(PreMeetingReport))]
    public FactId Report { get; init; }

    [Asks("How good is it?")]
    public string Grade { get; init; } = "";

    [Asks("Why?", Long = true)]
    public string Why { get; init; } = "";

    public override bool StandsFor(Fact other) => other is ReportGraded graded && graded.Report == Report;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Grade), Reviewing.Codes.ReportGrades, Grade)];
    public override (string Part, string Ask)? Lacks => Grade.Length == 0 ? (nameof(Grade), "Select how good it is") : Grade == "poor" && Why.Trim().Length == 0 ? (nameof(Why), "Enter what is poor about it") : null;
    public override string InWords => $"Report: {Reviewing.Codes.ReportGrades.Say(Grade).ToLowerInvariant()}";
}

/// <summary>The officer opened a review and adjourned it, after considering what that means for the child. Once only.</summary>
[Fact("review-adjourned", Title = "Adjournment", Plain = true)]
public sealed record Adjournment : Fact
{
    [Asks("Which review?", Of = typeof(PlannedReview))]
    public FactId Review { get; init; }

    [Asks("When was it opened and adjourned?")]
    public DateOnly OpenedOn { get; init; }

    [Asks("Why, and what does it mean for the child?", Long = true, Hint = "Regulation 36(2)")]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(OpenedOn), OpenedOn);
    public override bool StandsFor(Fact other) => other is Adjournment adjourned && adjourned.Review == Review;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => PlannedReview.Cancellation(record, Review, nameof(Review));
    public override (string Part, string Ask)? Lacks => Reason.Trim().Length == 0 ? (nameof(Reason), "Enter why, and what it means for the child") : null;
    public override string InWords => $"Review opened and adjourned on {OpenedOn:d MMMM yyyy}: {Reason}";
}

/// <summary>Something requires a review before the next is due.</summary>
[Fact("early-review", Title = "Early review", Plain = true)]
public sealed record EarlyReview : Fact
{
    [Asks("When did it become clear?")]
    public DateOnly On { get; init; }

    [Asks("On what ground?")]
    public string Ground { get; init; } = "";

    [Asks("Before which day must it be held?", Hint = "The day of the release, the move or the end of care. Leave it blank where there is none")]
    public DateOnly? Before { get; init; }

    [Asks("What is to be considered?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Ground), Reviewing.Codes.EarlyGrounds, Ground)];
    public override (string Part, string Ask)? Lacks => Ground.Length == 0 ? (nameof(Ground), "Select the ground") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Children.Whether.NotBefore(Before, On, nameof(Before), "when it became clear");
    public override string InWords => $"Early review: {Reviewing.Codes.EarlyGrounds.Say(Ground).ToLowerInvariant()}, {On:d MMMM yyyy}";
}
