using Belong.Domain.Reporting;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reports;

/// <summary>The standard head of a report, filled in.</summary>
[Needs(Permission.WriteReports)]
public sealed class HeadModel(TheHouse house) : ReportPage(house)
{
    public Asking Asking { get; private set; } = default!;

    protected override bool KeepsDrafts => true;

    public void OnGet()
    {
        TakeUpDraft();
        Asking.Start(ChangeReportHead.Of(Report), Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(ChangeReportHead.Of(Report), Request.Form, ModelState, new ChangeReportHead(Report.Id)) is { } act && await RecordAsync(act, Change, "Details saved") ? Redirect(Of()) : Page();

    public IActionResult OnPostDraft() => KeepFor(Of());

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = new(Questions.OfAct(new ChangeReportHead(Report.Id)), null, afresh: false);
        return null;
    }
}
