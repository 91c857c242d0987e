using Belong.Domain.Reporting;

namespace Belong.Web.House.Sight;

/// <summary>All that is recorded of a report, drafts and comments too, is seen by whoever writes reports.</summary>
public sealed class Reports : SightRule<ReportRecord>
{
    public override Permission Needs => Permission.WriteReports;

    protected override string NameOf(ReportRecord report) => report.Title;
}
