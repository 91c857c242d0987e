using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>A survey that came back: from a care leaver, a carer or a parent. It names nobody.</summary>
[Fact("feedback", Title = "Feedback", Plain = true, On = SubjectKind.Council)]
public sealed record Feedback : Fact
{
    public static CodeList From { get; } = new("who it is from", new("care-leaver", "A care leaver"), new("carer", "A carer"), new("parent", "A parent"), new("child", "A child"));
    public static CodeList Scale { get; } = new("answer", new("yes", "Yes"), new("mostly", "Mostly"), new("no", "No"));

    [Asks("Who is it from?")]
    public string Of { get; init; } = "";

    [Asks("When did it come?")]
    public DateOnly On { get; init; }

    [Asks("Were they listened to?")]
    public string Heard { get; init; } = "";

    [Asks("What works well?", Long = true)]
    public string Strengths { get; init; } = "";

    [Asks("What worries them?", Long = true)]
    public string Worries { get; init; } = "";

    [Asks("What should happen next?", Long = true)]
    public string Next { get; init; } = "";

    [Asks("From 0 to 10, how safe and well cared for is the child?", Hint = "As in Signs of Safety: 10 is all that could be wished")]
    public int? Scaled { get; init; }

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override bool StandsFor(Fact other) => false;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Of), From, Of), (nameof(Heard), Scale, Heard)];
    public override (string Part, string Ask)? Lacks => Of.Length == 0 ? (nameof(Of), "Select who it is from") : Scaled is < 0 or > 10 ? (nameof(Scaled), "Enter a whole number from 0 to 10") : null;
    public override string InWords => $"Feedback of {From.Say(Of).ToLowerInvariant()}, {On:d MMMM yyyy}";
}

/// <summary>A meeting of the reviewing service itself.</summary>
[Fact("service-meeting", Title = "Meeting of the service", Plain = true, On = SubjectKind.Council)]
public sealed record ServiceMeeting : Fact
{
    /// <summary>The kinds, with how many months are to lie between two of each.</summary>
    public static CodeList Kinds { get; } = new(
        "kind of meeting",
        new("team", "Team meeting"), new("supervision", "Group supervision"), new("practice", "Countywide practice meeting"), new("conference", "Staff conference"), new("away-day", "Away day"));

    /// <summary>Months between two meetings of a kind.</summary>
    public static int MonthsBetween(string kind) => kind switch { "team" or "supervision" => 2, "practice" => 3, "conference" => 6, _ => 12 };

    [Asks("What kind of meeting is it?")]
    public string Kind { get; init; } = "";

    [Asks("When is or was it?", Hint = "It may lie ahead")]
    public DateOnly On { get; init; }

    [Asks("What was it about, and what was agreed?", Long = true)]
    public string Words { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Kind), Kinds, Kind)];
    public override (string Part, string Ask)? Lacks => Kind.Length == 0 ? (nameof(Kind), "Select the kind of meeting") : On == default ? (nameof(On), "Enter when it is") : null;
    public override string InWords => $"{Kinds.Say(Kind)} on {On:d MMMM yyyy}";
}

/// <summary>A panel or meeting of others at which the reviewing service has a seat.</summary>
[Fact("panel-seat", Title = "Seat of the reviewing service", Plain = true, On = SubjectKind.Council)]
public sealed record PanelSeat : LastingFact
{
    [Asks("Which panel or meeting?")]
    public string Panel { get; init; } = "";

    [Asks("Who sits there for the service?")]
    public string Who { get; init; } = "";

    [Asks("How often does it meet?")]
    public string Often { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => null;
    public override (string Part, string Ask)? Lacks => From == default ? (nameof(From), "Enter the first day") : Panel.Trim().Length == 0 ? (nameof(Panel), "Enter the panel or meeting") : Who.Trim().Length == 0 ? (nameof(Who), "Enter who sits there") : null;
    public override string InWords => $"{Panel}: {Who}{(Often.Length > 0 ? $", {Often}" : "")}";
}

/// <summary>Something the reviewing service set itself for a year.</summary>
[Fact("service-aim", Title = "Aim of the service", Plain = true, On = SubjectKind.Council)]
public sealed record ServiceAim : Fact
{
    [Asks("For which year?", Hint = "2018 for 1 April 2017 to 31 March 2018")]
    public int Year { get; init; }

    [Asks("What is the aim?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("By which figure will it show?", Hint = "The code of a measure, where there is one")]
    public string Measure { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Year is < 2000 or > 2100 ? (nameof(Year), "Enter the year in which it ends, for example 2018") : Words.Trim().Length == 0 ? (nameof(Words), "Enter the aim") : null;
    public override string InWords => $"{Year - 1}-{Year % 100:00}: {Words}";
}

/// <summary>What shows how an aim of the service, or something inspectors expect of it, stands.</summary>
[Fact("aim-evidence", Title = "Evidence", Plain = true, On = SubjectKind.Council)]
public sealed record AimEvidence : Fact
{
    public static CodeList Standings { get; } = new("how it stands", new("met", "Met"), new("under-way", "Under way"), new("not-begun", "Not begun"));

    [Asks("For which aim?", Of = typeof(ServiceAim))]
    public FactId? Aim { get; init; }

    [Asks("Or for which expectation of inspectors?", Of = typeof(Expectation))]
    public FactId? Expectation { get; init; }

    [Asks("As at which day?")]
    public DateOnly On { get; init; }

    [Asks("How does it stand?")]
    public string Standing { get; init; } = "";

    [Asks("What shows it?", Long = true)]
    public string Words { get; init; } = "";

    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Standing), Standings, Standing)];
    public override (string Part, string Ask)? Lacks => Aim is null && Expectation is null ? (nameof(Aim), "Select the aim or the expectation") : Words.Trim().Length == 0 ? (nameof(Words), "Enter what shows it") : null;
    public override string InWords => $"{Standings.Say(Standing)}, {On:d MMMM yyyy}: {Words}";
}

/// <summary>What inspectors expect of the service's challenge, against which it evaluates itself.</summary>
[Fact("expectation", Title = "Expectation of inspectors", Plain = true, On = SubjectKind.Council)]
public sealed record Expectation : Fact
{
    [Asks("What do inspectors expect?", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Where is it written?")]
    public string Source { get; init; } = "";

    public override (string Part, string Ask)? Lacks => Words.Trim().Length == 0 ? (nameof(Words), "Enter what is expected") : null;
    public override string InWords => $"{Words}{(Source.Length > 0 ? $" ({Source})" : "")}";
}
