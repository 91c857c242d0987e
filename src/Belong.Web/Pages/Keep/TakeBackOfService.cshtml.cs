using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Keep;

/// <summary>Takes back a plain fact of the service, a worker, a panel or a plan that should never have been recorded.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class TakeBackOfServiceModel(TheHouse house) : RecordedOfServicePage(house)
{
    [BindProperty]
    public string Reason { get; set; } = "";

    public void OnGet() => Seen = Head.Id.Value;

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(new RetractFact(Subject.Id, Head.FactId) { Reason = Reason, Seen = new EntryId(Seen) }, Change, $"{Head.Kind.Title} withdrawn") ? Redirect(Back) : Page();
}
