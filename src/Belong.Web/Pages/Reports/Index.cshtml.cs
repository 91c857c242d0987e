using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Performance.Reports;
using Belong.Web.House;

namespace Belong.Web.Pages.Reports;

/// <summary>The reports that are being written, and those that are published.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public bool MayWrite => KnownAt is null && Me.May(Permission.WriteReports);

    public IEnumerable<ReportRecord> Reports => County.Reports.Where(report => report.Form is not null && (Me.May(Permission.WriteReports) || (report.Versions is [.., { } last] && !House.Ledger.County.IsClosed(report.Id, last.Fact.Number)))).OrderByDescending(report => report.Form!.Fact.On).ThenBy(report => report.Title, StringComparer.Ordinal);

    public static IEnumerable<ReportTemplate> Templates => ReportTemplates.All;

    public void OnGet()
    {
        // The list is read as it is shown.
    }
}
