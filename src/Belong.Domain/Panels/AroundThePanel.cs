using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Panels;

/// <summary>A report that is to come to a meeting: an entry of the year's plan.</summary>
[Fact("planned-report", Title = "Report on the yearly plan", Plain = true, On = SubjectKind.Panel)]
public sealed record PlannedReport : Fact
{
    [Asks("Which report?")]
    public string Title { get; init; } = "";

    [Asks("To the meeting nearest which day?")]
    public DateOnly For { get; init; }

    [Asks("Who writes it?")]
    public string Author { get; init; } = "";

    [Asks("How often does it come?")]
    public string Cycle { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter which report") : For == default ? (nameof(For), "Enter for when") : null;
    public override string InWords => $"{Title}, for {For:MMMM yyyy}{(Cycle.Length > 0 ? $", {Cycle}" : "")}{(Author.Length > 0 ? $", {Author}" : "")}";
}

/// <summary>Something a committee of the council asked for, and what it was told.</summary>
[Fact("committee-request", Title = "Request of a committee", Plain = true, On = SubjectKind.Panel)]
public sealed record CommitteeRequest : Fact
{
    [Asks("Which committee asked?")]
    public string From { get; init; } = "";

    [Asks("When?")]
    public DateOnly On { get; init; }

    [Asks("For what?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("What was answered?", Long = true)]
    public string Answer { get; init; } = "";

    [Asks("When?")]
    public DateOnly? AnsweredOn { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => From.Trim().Length == 0 ? (nameof(From), "Enter which committee asked") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what it asked for") : AnsweredOn is not null && Answer.Trim().Length == 0 ? (nameof(Answer), "Enter what was answered") : null;
    public override string InWords => $"{From}, {On:d MMMM yyyy}: {Words}{(AnsweredOn is { } answered ? $" Answered {answered:d MMMM yyyy}: {Answer}" : " Not answered yet")}";
}

/// <summary>A national review, and what the county makes of it.</summary>
[Fact("national-review", Title = "National review", Plain = true, On = SubjectKind.Panel)]
public sealed record NationalReview : Fact
{
    [Asks("What is it called?")]
    public string Title { get; init; } = "";

    [Asks("Who made it?")]
    public string Author { get; init; } = "";

    [Asks("When was it published?")]
    public DateOnly On { get; init; }

    [Asks("What does it find?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("What does the county answer?", Long = true)]
    public string Answer { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter what it is called") : null;
    public override string InWords => $"{Title}, {Author}, {On:MMMM yyyy}{(Answer.Length > 0 ? $": {Answer}" : ": no local answer yet")}";
}

/// <summary>Something children or young people hold, to which members are invited.</summary>
[Fact("members-event", Title = "Event to which members are invited", Plain = true, On = SubjectKind.Panel)]
public sealed record MembersEvent : Fact
{
    [Asks("What is it?")]
    public string Title { get; init; } = "";

    [Asks("When?")]
    public DateOnly On { get; init; }

    [Asks("Where?")]
    public string Place { get; init; } = "";

    [Asks("Who is invited, and by whom?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter what it is") : On == default ? (nameof(On), "Enter the day") : null;
    public override string InWords => $"{Title}, {On:d MMMM yyyy}{(Place.Length > 0 ? $", {Place}" : "")}";
}

/// <summary>A paper sent round to members between meetings, such as the report of an inspection.</summary>
[Fact("circulated", Title = "Circulated to members", Plain = true, On = SubjectKind.Panel)]
public sealed record Circulated : Fact
{
    [Asks("What was sent round?")]
    public string Title { get; init; } = "";

    [Asks("When?")]
    public DateOnly On { get; init; }

    [Asks("To whom, and how?")]
    public string To { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override (string Part, string Ask)? Lacks => Title.Trim().Length == 0 ? (nameof(Title), "Enter what was sent round") : null;
    public override string InWords => $"{Title}, sent round on {On:d MMMM yyyy}{(To.Length > 0 ? $" to {To}" : "")}";
}

/// <summary>A service's statement of purpose, and who approved it.</summary>
[Fact("statement-of-purpose", Title = "Statement of purpose", Plain = true, On = SubjectKind.Panel)]
public sealed record StatementOfPurpose : Fact
{
    public static CodeList Services { get; } = new("service", new("fostering", "Fostering service"), new("adoption", "Adoption agency"), new("home", "Children’s home"));

    [Asks("Of which service?")]
    public string Service { get; init; } = "";

    [Asks("Which version?")]
    public string Version { get; init; } = "";

    [Asks("When was it reviewed?")]
    public DateOnly ReviewedOn { get; init; }

    [Asks("When was it approved?")]
    public DateOnly? ApprovedOn { get; init; }

    [Asks("By whom?")]
    public string By { get; init; } = "";

    [Asks("What does it say?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(ReviewedOn), ReviewedOn);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Service), Services, Service)];
    public override (string Part, string Ask)? Lacks => Service.Length == 0 ? (nameof(Service), "Select the service") : ApprovedOn is not null && By.Trim().Length == 0 ? (nameof(By), "Enter who approved it") : null;
    public override string InWords => $"{Services.Say(Service)}, {Version}, reviewed {ReviewedOn:d MMMM yyyy}{(ApprovedOn is { } on ? $", approved {on:d MMMM yyyy} by {By}" : ", not approved yet")}";
}
