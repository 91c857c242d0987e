using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Children;

/// <summary>
/// What a return said of a child's health over a whole year (table OC2). It is a fact about the year: no day is made
/// up for any check. Codes as returned: 1 yes, 0 no, blank not said.
/// </summary>
[Fact<ChildRecord>("health-of-year", Title = "Health in the year", Plain = true)]
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

    public override (string Part, string Ask)? Lacks => this == new HealthOfYear { Year = Year } ? (nameof(HealthCheck), "Answer at least one of these questions") : null;

    public override string InWords =>
        $"In {Year - 1}-{Year % 100:00}: health assessment {YesNo(HealthAssessment)}, dental check {YesNo(TeethCheck)}, immunisations {YesNo(Immunisations)}{(SdqScore.Length > 0 ? $", SDQ {SdqScore}" : "")}";

    private static string YesNo(string code) => code switch
    {
        "1" => "yes",
        "0" => "no",
        "" => "not recorded",
        _ => code,
    };
}
