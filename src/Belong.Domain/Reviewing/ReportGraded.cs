using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing officer says how good a report was.</summary>
[Fact("report-graded", Title = "Quality of a report", Plain = true)]
public sealed record ReportGraded : Fact
{
    [Asks("Which report is graded?", Of = typeof(PreMeetingReport))]
    public FactId Report { get; init; }

    [Asks("Quality of the report")]
    public string Grade { get; init; } = "";

    [Asks("Why this grade?", Long = true)]
    public string Why { get; init; } = "";

    public override bool StandsFor(Fact other) => other is ReportGraded graded && graded.Report == Report;
    public override IEnumerable<(string Part, CodeList List, string Code)> Codes => [(nameof(Grade), Reviewing.Codes.ReportGrades, Grade)];
    public override (string Part, string Ask)? Lacks => Grade.Length == 0 ? (nameof(Grade), "Select how good it is") : Grade == "poor" && Why.Trim().Length == 0 ? (nameof(Why), "Enter what is poor about it") : null;
    public override string InWords => $"Report: {Reviewing.Codes.ReportGrades.Say(Grade).ToLowerInvariant()}";
}
