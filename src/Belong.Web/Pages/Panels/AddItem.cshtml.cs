using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>Puts an item on an agenda, with its paper.</summary>
[Needs(Permission.ServePanels)]
public sealed class AddItemModel(TheHouse house) : PaperOfItemPage(house)
{
    public Asking Asking { get; private set; } = default!;

    protected override bool KeepsDrafts => true;

    public void OnGet()
    {
        TakeUpDraft();
        Asking.Start(Blank, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file) =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act
        && await RecordWithPaperAsync(file, paper => act with { Report = paper.Report, Version = paper.Version, MinutesOf = paper.MinutesOf, Plan = paper.Plan, File = paper.File, FileName = paper.FileName, FileRead = paper.FileRead }, "Item added to the agenda")
            ? Redirect(OfMeeting()) : Page();

    public IActionResult OnPostDraft() => KeepFor(OfMeeting());

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = new(Questions.OfAct(Blank), Panel);
        return null;
    }

    private AddItem Blank => new(Panel.Id, Meeting!.FactId);
}
