using Belong.Domain.Facts;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Performance.Reports;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>Begins a report, from a template or empty.</summary>
[Needs(Permission.WriteReports)]
public sealed class OpenReportModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [FromQuery(Name = "template")]
    public string? Template { get; set; }

    public ReportTemplate? From => ReportTemplates.Find(Template);

    public Asking Asking { get; private set; } = default!;

    private OpenReport Blank => new(new SubjectId(Change))
    {
        Template = From?.Code ?? "",
        Words = From?.Words ?? "",
        Asked = From?.Asked ?? "note",
        Summary = From?.Summary ?? "",
        Recommendation = From?.Recommendation ?? "",
    };

    public void OnGet() => Asking.Start(Blank with { Title = From?.Title ?? "", Period = Period.Of(From?.Every ?? PeriodKind.Year, Day).Before.Name }, Draft, AskedInAddress());

    // The report takes the form's own id, so that a form sent twice begins one.
    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(act, Change, "Report created") ? Redirect($"/reports/{act.Report}") : Page();

    protected override IActionResult? Begin()
    {
        Asking = new(Questions.OfAct(Blank), null);
        return null;
    }
}
