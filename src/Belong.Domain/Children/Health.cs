using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

public enum AssessmentKind
{
    Initial,
    Review,
}

[Fact("health-assessment", Title = "Health assessment")]
public sealed record HealthAssessment : Fact
{
    public DateOnly HeldOn { get; init; }
    public AssessmentKind Kind { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(HeldOn), HeldOn);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Whether.LookedAfter(record, HeldOn, nameof(HeldOn));
    public override string InWords => $"{Kind} health assessment on {HeldOn:d MMMM yyyy}";
}

[Fact("dental-check", Title = "Dental check", Plain = true)]
public sealed record DentalCheck : Fact
{
    [Asks("When were the teeth checked?")]
    public DateOnly On { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Teeth checked on {On:d MMMM yyyy}";
}

[Fact("immunisations", Title = "Immunisations", Plain = true)]
public sealed record Immunisations : Fact
{
    [Asks("When was it looked at?")]
    public DateOnly On { get; init; }

    [Asks("Are immunisations up to date?")]
    public bool UpToDate { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override string InWords => $"Immunisations {(UpToDate ? "" : "not ")}up to date on {On:d MMMM yyyy}";
}

/// <summary>A strengths and difficulties questionnaire: 0 to 40, higher is more difficulty.</summary>
[Fact("sdq", Title = "Strengths and difficulties", Plain = true)]
public sealed record StrengthsAndDifficulties : Fact
{
    [Asks("When was the questionnaire filled in?")]
    public DateOnly On { get; init; }

    [Asks("What is the score?", Hint = "0 to 40: higher is more difficulty")]
    public int Score { get; init; }
    public override (string Part, DateOnly Day)? Happened => (nameof(On), On);
    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) => Score is < 0 or > 40 ? [new(nameof(Score), "Enter a score from 0 to 40")] : [];
    public override string InWords => $"Strengths and difficulties score {Score} on {On:d MMMM yyyy}";
}

/// <summary>
/// What a return said of a child's health over a whole year (table OC2). It is a fact about the year: no day is made
/// up for any check. Codes as returned: 1 yes, 0 no, blank not said.
/// </summary>
[Fact("health-of-year", Title = "Health in the year", Plain = true)]
public sealed record HealthOfYear : Fact
{
    public override bool StandsFor(Fact other) => other is HealthOfYear { Year: var year } && year == Year;

    public override IEnumerable<Problem> Sense(Record record, County county, DateOnly today) =>
        Year is < 2000 or > 2100 ? [new(nameof(Year), "Enter the collection year: 2027 for 2026-27")] : [];

    public int Year { get; init; }
    public string SdqScore { get; init; } = "";
    public string SdqReason { get; init; } = "";
    public string Convicted { get; init; } = "";
    public string HealthCheck { get; init; } = "";
    public string Immunisations { get; init; } = "";
    public string TeethCheck { get; init; } = "";
    public string HealthAssessment { get; init; } = "";
    public string SubstanceMisuse { get; init; } = "";
    public string InterventionReceived { get; init; } = "";
    public string InterventionOffered { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List, string Code)> Codes =>
    [
        (nameof(SdqScore), CodeLists.SdqScore, SdqScore), (nameof(SdqReason), CodeLists.SdqReason, SdqReason), (nameof(Convicted), CodeLists.YesNo, Convicted), (nameof(HealthCheck), CodeLists.YesNo, HealthCheck),
        (nameof(Immunisations), CodeLists.YesNo, Immunisations), (nameof(TeethCheck), CodeLists.YesNo, TeethCheck), (nameof(HealthAssessment), CodeLists.YesNo, HealthAssessment),
        (nameof(SubstanceMisuse), CodeLists.YesNo, SubstanceMisuse), (nameof(InterventionReceived), CodeLists.YesNo, InterventionReceived), (nameof(InterventionOffered), CodeLists.YesNo, InterventionOffered),
    ];

    public override (string Part, string Ask)? Lacks => this == new HealthOfYear { Year = Year } ? (nameof(HealthCheck), "Select an answer to one of these at least") : null;

    public override string InWords =>
        $"In {Year - 1}-{Year % 100:00}: health assessment {YesNo(HealthAssessment)}, teeth {YesNo(TeethCheck)}, immunisations {YesNo(Immunisations)}{(SdqScore.Length > 0 ? $", SDQ {SdqScore}" : "")}";

    private static string YesNo(string code) => code switch
    {
        "1" => "yes",
        "0" => "no",
        "" => "not said",
        _ => code,
    };
}
