using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>Takes back a fact that should never have been recorded.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class TakeBackFactModel(TheHouse house) : RecordedFactPage(house)
{
    [BindProperty]
    public string Reason { get; set; } = "";

    public void OnGet() => TakeUpDraft();

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(new RetractFact(Subject.Id, Head.FactId) { Reason = Reason }, Change, $"{Head.Kind.Title} withdrawn") ? Redirect(LeadsBack("history")) : Page();
}
