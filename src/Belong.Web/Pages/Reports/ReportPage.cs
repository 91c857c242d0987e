using Belong.Domain.Facts;
using Belong.Domain.Reporting;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>A page about one report.</summary>
public abstract class ReportPage(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public ReportRecord Report { get; private set; } = default!;

    public string Of(string page = "") => Go($"/reports/{Report.Id}{(page.Length > 0 ? $"/{page}" : "")}");

    protected override IActionResult? Begin()
    {
        if (County.Find(new SubjectId(IdInAddress("report"))) is not ReportRecord { Form: not null } report)
        {
            return NotFound();
        }

        Report = report;
        return null;
    }

    /// <summary>Reads it once more, after an act.</summary>
    protected void Again() => Report = (ReportRecord)County.Find(Report.Id)!;
}
