using Belong.Domain.Facts;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.People;

/// <summary>Opens a record for somebody who works for the council; their post is recorded next.</summary>
[Needs(Permission.KeepPeople)]
public sealed class OpenWorkerModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public Asking Asking { get; private set; } = default!;

    private OpenWorker Blank => new(new SubjectId(Change));

    public void OnGet() => Asking.Start(Blank, Draft, AskedInAddress());

    // The record takes the form's own id, so that a form sent twice opens one.
    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(act, Change, "Record opened. Next, record the post") ? Redirect($"/people/{Change}") : Page();

    protected override IActionResult? Begin()
    {
        Asking = new(Questions.OfAct(Blank), null);
        return null;
    }
}
