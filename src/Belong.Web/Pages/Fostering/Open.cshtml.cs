using Belong.Domain.Facts;
using Belong.Domain.Fostering;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Fostering;

/// <summary>Opens the record of a household; what it is approved for is recorded on it.</summary>
[Needs(Permission.KeepHouseholds)]
public sealed class OpenModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public Asking Asking { get; private set; } = default!;

    private OpenHousehold Blank => new(new SubjectId(Change));

    public void OnGet() => Asking.Start(Blank, Draft, AskedInAddress());

    // The record takes the form's own id, so that a form sent twice opens one.
    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(act, Change, "Record opened. Next, record their approval, or what they would take") ? Redirect($"/households/{Change}") : Page();

    protected override IActionResult? Begin()
    {
        Asking = new(Questions.OfAct(Blank), null);
        return null;
    }
}
