using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Workforce;

namespace Belong.Domain.Reviewing;

/// <summary>What the reviewing officer found at a review: how good the plan is and how it is carried out.</summary>
[Fact("review-quality", Title = "Quality at a review", Plain = true)]
public sealed record ReviewQuality : Fact
{
    [Asks("Which review?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("How good is the care plan or pathway plan?")]
    public string PlanGrade { get; init; } = "";

    [Asks("Was the plan shared with the child, and the child’s views recorded?")]
    public bool? Shared { get; init; }

    [Asks("Was it carried out in the child’s timeframe?")]
    public bool? InTimeframe { get; init; }

    [Asks("How child-focused is practice?")]
    public string ChildFocused { get; init; } = "";

    [Asks("Why is the plan below good?", Several = true, Hint = "Causes of the office count as much as those of practice")]
    public string Causes { get; init; } = "";

    [Asks("Is life story work on its way?")]
    public bool? LifeStory { get; init; }

    [Asks("Does the young person know what they are entitled to, and are the pathway plan’s goals followed?", Hint = "From 16")]
    public bool? Pathway { get; init; }

    [Asks("How good is the match, and how well supported the carer?")]
    public string Match { get; init; } = "";

    [Asks("Is adoption still right?")]
    public string Adoption { get; init; } = "";

    [Asks("What else?", Long = true)]
    public string Words { get; init; } = "";

    public override bool StandsFor(Fact other) => other is ReviewQuality quality && quality.Review == Review;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes =>
    [
        (nameof(PlanGrade), Reviewing.Codes.Grades, PlanGrade), (nameof(ChildFocused), Reviewing.Codes.Grades, ChildFocused), (nameof(Causes), Reviewing.Codes.Causes, Causes),
        (nameof(Match), Reviewing.Codes.Matches, Match), (nameof(Adoption), Reviewing.Codes.Adoption, Adoption),
    ];
    public override (string Part, string Ask)? Lacks => PlanGrade.Length == 0 ? (nameof(PlanGrade), "Select how good the plan is") : null;
    public override string InWords => $"Plan: {Reviewing.Codes.Grades.Say(PlanGrade).ToLowerInvariant()}{(Shared is { } shared ? $", {(shared ? "shared" : "not shared")} with the child" : "")}{(InTimeframe is { } time ? $", {(time ? "in" : "not in")} the child’s timeframe" : "")}";
}

/// <summary>Something a review decided: what, who, by when; and that it was done.</summary>
[Fact("review-decision", Title = "Decision of a review")]
public sealed record Decision : Fact
{
    public FactId Review { get; init; }

    [Asks("What does it belong to?")]
    public string Section { get; init; } = "";

    [Asks("What is to be done?", Long = true)]
    public string What { get; init; } = "";

    [Asks("Who does it?")]
    public string Owner { get; init; } = "";

    [Asks("By when?")]
    public DateOnly By { get; init; }

    [Asks("When was it done, or dropped?", Hint = "Leave it blank while it is neither")]
    public DateOnly? DoneOn { get; init; }

    /// <summary>What came of it, or why it is not to be done any more.</summary>
    [Asks("What came of it?", Long = true)]
    public string Outcome { get; init; } = "";

    /// <summary>It is not to be done any more, and not for having been done.</summary>
    [Asks("Is it dropped, and not done?")]
    public bool Dropped { get; init; }

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Section), Planning.CarePlanSection.Sections, Section)];
    public override (string Part, string Ask)? Lacks => What.Trim().Length == 0 ? (nameof(What), "Enter what is to be done") : Owner.Trim().Length == 0 ? (nameof(Owner), "Enter who does it") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => record.Head(Review)?.Said is not Review held ? [] :
    [
        .. Whether.NotBefore(By, held.HeldOn, nameof(By), "when the review was held"),
        .. Whether.Between(DoneOn, held.HeldOn, today, nameof(DoneOn), "when the review was held"),
    ];
    public override string InWords => $"{What} ({Owner}, by {By:d MMMM yyyy}){(DoneOn is { } on ? Dropped ? $", dropped on {on:d MMMM yyyy}" : $", done on {on:d MMMM yyyy}" : "")}";
}

/// <summary>The decisions of a review went out to those who carry them out.</summary>
[Fact("decisions-sent", Title = "Decisions sent", Plain = true)]
public sealed record DecisionsSent : Fact
{
    [Asks("Of which review?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("When were the decisions sent?")]
    public DateOnly On { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override bool StandsFor(Fact other) => other is DecisionsSent sent && sent.Review == Review;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => AfterTheReview.Sense(record, Review, On, nameof(On));
    public override string InWords => $"Decisions sent on {On:d MMMM yyyy}";
}

/// <summary>The team manager agrees to a review's decisions, or contests some. Unanswered in time they stand.</summary>
[Fact("decisions-answered", Title = "Decisions answered", Plain = true)]
public sealed record DecisionsAnswered : Fact
{
    [Asks("Of which review?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("When were they answered?")]
    public DateOnly On { get; init; }

    [Asks("Do you agree to all of them?")]
    public bool Agrees { get; init; } = true;

    [Asks("Which are contested, and why?", Long = true)]
    public string Contests { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override bool StandsFor(Fact other) => other is DecisionsAnswered answered && answered.Review == Review;
    public override (string Part, string Ask)? Lacks => !Agrees && Contests.Trim().Length == 0 ? (nameof(Contests), "Enter which are contested, and why") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => AfterTheReview.Sense(record, Review, On, nameof(On));
    public override string InWords => Agrees ? $"Decisions agreed to on {On:d MMMM yyyy}" : $"Decisions contested on {On:d MMMM yyyy}: {Contests}";
}

/// <summary>The record of a review: written, and then sent to those who were there or should know.</summary>
[Fact("minutes", Title = "Minutes", Plain = true)]
public sealed record Minutes : Fact
{
    [Asks("Of which review?", Of = typeof(Review))]
    public FactId Review { get; init; }

    [Asks("When was the record finished?")]
    public DateOnly WrittenOn { get; init; }

    [Asks("What was said and considered?", Long = true, Hint = "Who came, the decisions and the plan are taken from the record")]
    public string Words { get; init; } = "";

    [Asks("When was it sent out?", Hint = "Leave it blank until it is")]
    public DateOnly? SentOn { get; init; }

    [Asks("To whom?", Several = true)]
    public string To { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(WrittenOn), WrittenOn);
    public override bool StandsFor(Fact other) => other is Minutes minutes && minutes.Review == Review;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(To), Reviewing.Codes.Invitees, To)];
    public override (string Part, string Ask)? Lacks => SentOn is not null && To.Length == 0 ? (nameof(To), "Select to whom it was sent") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
    [
        .. AfterTheReview.Sense(record, Review, WrittenOn, nameof(WrittenOn)),
        .. SentOn > today || SentOn < WrittenOn ? new[] { new Problem(nameof(SentOn), $"It is sent between {WrittenOn:d MMMM yyyy}, when it was finished, and today") } : [],
    ];
    public override string InWords => $"Minutes finished on {WrittenOn:d MMMM yyyy}{(SentOn is { } sent ? $", sent on {sent:d MMMM yyyy} to {string.Join(", ", To.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => Reviewing.Codes.Invitees.Say(each).ToLowerInvariant()))}" : "")}";
}

/// <summary>Halfway to the next review the officer looks whether the plan is on its way.</summary>
[Fact("midway-check", Title = "Midway check", Plain = true)]
public sealed record MidwayCheck : Fact
{
    [Asks("When did you check?")]
    public DateOnly On { get; init; }

    [Asks("Is the plan on its way?")]
    public bool OnTrack { get; init; } = true;

    [Asks("What did you find, and what will you do?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => !OnTrack && Words.Trim().Length == 0 ? (nameof(Words), "Enter what you found and what you will do") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        record is ChildRecord child && !child.IsLookedAfterOn(On) ? [new(nameof(On), "The child was not looked after on that date")] : [];
    public override string InWords => $"Midway check on {On:d MMMM yyyy}: {(OnTrack ? "on its way" : "not on its way")}";
}

/// <summary>The reviewing officer was in touch with the child, or about the child with others: the footprint between reviews.</summary>
[Fact("iro-contact", Title = "Reviewing officer’s contact", Plain = true)]
public sealed record OfficersContact : Fact
{
    [Asks("When?")]
    public DateOnly On { get; init; }

    [Asks("What kind of contact was it?")]
    public string Kind { get; init; } = "";

    [Asks("Was the child spoken to in private?")]
    public bool Private { get; init; }

    [Asks("What did the child say, in the child’s own words?", Long = true)]
    public string ChildsWords { get; init; } = "";

    [Asks("What was it about?", Long = true)]
    public string Words { get; init; } = "";

    public bool WithChild => Kind is "visit" or "call" or "message";
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Reviewing.Codes.Contacts, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the kind of contact") : null;
    public override string InWords => $"{Reviewing.Codes.Contacts.Say(Kind)} on {On:d MMMM yyyy}{(Private ? ", in private" : "")}";
}

/// <summary>The reviewing service is told that a child became looked after, or of a significant change in the child's life.</summary>
[Fact("reviewing-service-told", Title = "Reviewing service told", Plain = true)]
public sealed record ServiceTold : Fact
{
    [Asks("When was the reviewing service told?")]
    public DateOnly On { get; init; }

    [Asks("What of?")]
    public string Of { get; init; } = "";

    [Asks("What happened?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Of), Reviewing.Codes.Changes, Of)];
    public override (string Part, string Ask)? Lacks => Of.Length == 0 ? (nameof(Of), "Select what it was told") : null;
    public override string InWords => $"Reviewing service told on {On:d MMMM yyyy}: {Reviewing.Codes.Changes.Say(Of).ToLowerInvariant()}";
}

/// <summary>The independent reviewing officer of the child.</summary>
[Fact("reviewing-officer", Title = "Reviewing officer")]
public sealed record ReviewingOfficer : LastingFact
{
    public string Officer { get; init; } = "";
    public string Reason { get; init; } = "";

    /// <summary>A child protection chair stands in: an exception, with its reason.</summary>
    public string Exception { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Officer.Length == 0 ? (nameof(Officer), "Enter the officer") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        county.Workers.IsEmpty || county.Worker(Officer)?.WorksOn(From) is not null ? [] : [new(nameof(Officer), "Nobody of that id works here on that day")];
    public override string InWords => $"Reviewing officer {Officer} from {From:d MMMM yyyy}{(Until is { } until ? $" to {until:d MMMM yyyy}" : "")}{(Exception.Length > 0 ? $"; a child protection chair, by way of exception: {Exception}" : "")}";
}

/// <summary>Good practice seen at or between reviews, for which the worker is thanked.</summary>
[Fact("good-practice", Title = "Good practice", Plain = true)]
public sealed record GoodPractice : Fact
{
    [Asks("When was it seen?")]
    public DateOnly On { get; init; }

    [Asks("Whose?")]
    public string Worker { get; init; } = "";

    [Asks("What was good?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("When was the worker thanked?")]
    public DateOnly? ThankedOn { get; init; }

    [Asks("May it be shown to other teams?")]
    public bool Shared { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Worker.Trim().Length == 0 ? (nameof(Worker), "Enter whose it is") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what was good") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.Between(ThankedOn, On, today, nameof(ThankedOn), "when it was seen");
    public override string InWords => $"Good practice seen on {On:d MMMM yyyy}: {Words}";
}

internal static class AfterTheReview
{
    /// <summary>What follows a review comes on or after its day.</summary>
    public static IEnumerable<Problem> Sense(Record record, FactId review, DateOnly on, string part) =>
        record.Head(review)?.Said is Review held && on < held.HeldOn ? [new(part, $"The date must be on or after {held.HeldOn:d MMMM yyyy}, when the review was held")] : [];
}
