using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Time;

namespace Belong.Performance.Measures.Reviewing;

public sealed class ReportsPoor : Measure
{
    public override string Code => "reports-poor";
    public override string Cohort => "Pre-meeting reports sent in the period";
    public override string Title => "Reports to reviews that were poor";
    public override string Source => "The reviewing officers' grading";
    public override Polarity Polarity => Polarity.LowerIsBetter;
    public override string Definition => "Of the reports sent in the period that a reviewing officer graded, those graded poor.";

    protected override IEnumerable<Need> Needs(Reading reading) => [Need.Throughout(Topic.ReportGrades, reading)];

    public override IEnumerable<Part> PartsOf(ChildRecord child, Reading reading) =>
        from graded in child.Facts<ReportGraded>()
        let report = child.Facts<PreMeetingReport>().FirstOrDefault(each => each.FactId == graded.Fact.Report)
        where report is not null && reading.Span.Covers(report.Fact.SentOn)
        select Part.Counted(child, graded.Fact.Grade == "poor", $"Report of {report.Fact.SentOn.InWords()}: {Codes.ReportGrades.Say(graded.Fact.Grade).ToLowerInvariant()}", [report, graded]);
}
