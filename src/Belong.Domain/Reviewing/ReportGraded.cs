using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.People;

namespace Belong.Domain.Reviewing;

/// <summary>The reviewing officer says how good a report was.</summary>
[Fact<ChildRecord>("report-graded", Title = "Report quality", Plain = true)]
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
    public override (string Part, string Ask)? Lacks => Grade.Length == 0 ? (nameof(Grade), "Select the quality of the report") : Grade == "poor" && Why.Trim().Length == 0 ? (nameof(Why), "Enter what is poor about the report") : null;
    public override string InWords => $"Report quality: {Reviewing.Codes.ReportGrades.Say(Grade).ToLowerInvariant()}";
}
