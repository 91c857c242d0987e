using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Planning;

/// <summary>A meeting about one child, other than a review, and what came of it.</summary>
[Fact("meeting", Title = "Meeting", Plain = true)]
public sealed record Meeting : Fact
{
    public const string Permanence = "permanence", Stability = "stability", Disruption = "disruption", AdolescentRisk = "adolescent-risk", FamilyConference = "family-conference", Legal = "legal";

    public static CodeList Kinds { get; } = new(
        "kind of meeting",
        new(Permanence, "Permanence planning meeting"), new(Stability, "Stability core group"), new(Disruption, "Disruption meeting"), new(AdolescentRisk, "Adolescent risk management meeting"),
        new(FamilyConference, "Family group conference"), new(Legal, "Legal planning meeting"));

    public static CodeList Invitees { get; } = new(
        "who came", new("iro", "The reviewing officer"), new("family-finding", "Family finding"), new("carer", "The carer"), new("child", "The child"), new("parents", "The parents"), new("police", "The police"), new("health", "Health"), new("school", "School"));

    [Asks("What kind of meeting is it?")]
    public string Kind { get; init; } = "";

    [Asks("When is or was it?", Hint = "It may lie ahead")]
    public DateOnly On { get; init; }

    [Asks("Who was invited?", Several = true)]
    public string Invited { get; init; } = "";

    [Asks("What options were considered?", Long = true, Hint = "For permanence and for family group conferences: each option, and why it was taken or left")]
    public string Considered { get; init; } = "";

    [Asks("What was decided?", Long = true, Hint = "Leave it blank until it is held")]
    public string Decided { get; init; } = "";

    [Asks("When is the next one?")]
    public DateOnly? NextOn { get; init; }

    public bool IsHeldBy(DateOnly day) => On <= day && Decided.Length > 0;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind), (nameof(Invited), Invitees, Invited)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the kind of meeting") : On == default ? (nameof(On), "Enter when it is") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        Decided.Trim().Length > 0 && On > today ? [new(nameof(Decided), "The meeting has not been held yet: leave this blank")] : On.Year is < 1990 or > 2100 ? [new(nameof(On), "Enter a real date, for example 27 3 2017")] : [];
    public override string InWords => $"{Kinds.Say(Kind)} on {On:d MMMM yyyy}{(Decided.Length > 0 ? $": {Decided}" : "")}";
}

/// <summary>Something a meeting asked to be done.</summary>
[Fact("meeting-action", Title = "Action of a meeting", Plain = true)]
public sealed record MeetingAction : Fact
{
    [Asks("Which meeting?", Of = typeof(Meeting))]
    public FactId Meeting { get; init; }

    [Asks("What is to be done?", Long = true)]
    public string What { get; init; } = "";

    [Asks("Who does it?")]
    public string Owner { get; init; } = "";

    [Asks("By when?")]
    public DateOnly By { get; init; }

    [Asks("When was it done?", Hint = "Leave it blank until it is")]
    public DateOnly? DoneOn { get; init; }

    public override (string Part, string Ask)? Lacks => What.Trim().Length == 0 ? (nameof(What), "Enter what is to be done") : Owner.Trim().Length == 0 ? (nameof(Owner), "Enter who does it") : By == default ? (nameof(By), "Enter by when") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.Came(DoneOn, nameof(DoneOn), today);
    public override string InWords => $"{What} ({Owner}, by {By:d MMMM yyyy}){(DoneOn is { } done ? $", done on {done:d MMMM yyyy}" : "")}";
}

/// <summary>Advice of a lawyer on the child's case.</summary>
[Fact("legal-advice", Title = "Legal advice", Plain = true)]
public sealed record LegalAdvice : Fact
{
    [Asks("When was it asked for?")]
    public DateOnly AskedOn { get; init; }

    [Asks("When was it given?", Hint = "Leave it blank until it is")]
    public DateOnly? GivenOn { get; init; }

    [Asks("What was advised?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("For which permanence planning meeting?", Of = typeof(Meeting))]
    public FactId? Meeting { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(AskedOn), AskedOn);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. Whether.Came(GivenOn, nameof(GivenOn), today), .. GivenOn < AskedOn ? new[] { new Problem(nameof(GivenOn), "Advice cannot be given before it was asked for") } : []];
    public override string InWords => $"Legal advice asked for on {AskedOn:d MMMM yyyy}{(GivenOn is { } given ? $", given on {given:d MMMM yyyy}" : ", not given yet")}";
}

/// <summary>Parents judged a high risk to a baby not yet born are assessed, up to a decision on proceedings.</summary>
[Fact("pre-birth-assessment", Title = "Pre-birth assessment", Plain = true)]
public sealed record PreBirthAssessment : Fact
{
    public static CodeList Decisions { get; } = new("decision", new("proceedings", "Proceedings from birth"), new("protection", "Child protection plan"), new("support", "Support at home"), new("none", "No further action"));

    [Asks("When was it begun?")]
    public DateOnly StartedOn { get; init; }

    [Asks("When is the baby expected?")]
    public DateOnly? ExpectedOn { get; init; }

    [Asks("When was it complete?", Hint = "Leave it blank while it goes on")]
    public DateOnly? CompletedOn { get; init; }

    [Asks("What was decided?")]
    public string Decision { get; init; } = "";

    [Asks("Why?", Long = true)]
    public string Reason { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(StartedOn), StartedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Decision), Decisions, Decision)];
    public override (string Part, string Ask)? Lacks => CompletedOn is not null && Decision.Length == 0 ? (nameof(Decision), "Select what was decided") : null;
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        [.. Whether.Came(CompletedOn, nameof(CompletedOn), today), .. CompletedOn < StartedOn ? new[] { new Problem(nameof(CompletedOn), "It cannot be complete before it was begun") } : []];
    public override string InWords => $"Pre-birth assessment begun on {StartedOn:d MMMM yyyy}{(CompletedOn is { } on ? $", complete on {on:d MMMM yyyy}: {Decisions.Say(Decision).ToLowerInvariant()}" : "")}";
}
