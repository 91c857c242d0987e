using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>Opens the record of a board, panel or group with its first terms.</summary>
[Needs(Permission.ServePanels)]
public sealed class OpenPanelModel(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public Asking Asking { get; private set; } = default!;

    private OpenPanel Blank => new(new SubjectId(Change));

    public void OnGet() => Asking.Start(Blank, Draft, AskedInAddress());

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(act, Change, $"{act.Title} added") ? Redirect($"/panels/{act.Panel}") : Page();

    protected override IActionResult? Begin()
    {
        Asking = new(Questions.OfAct(Blank), null);
        return null;
    }
}
