using Belong.Domain.Children;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Asks why a sealed record must be opened, before anything in it is shown: it is then open to the reader for two hours, and the reason stands in it.</summary>
[Needs(Permission.SeeSealed)]
public sealed class SealedModel(TheHouse house) : ChildPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public string Reason { get; set; } = "";

    /// <summary>What of the record was asked for.</summary>
    [FromQuery(Name = "back")]
    public string? Back { get; set; }

    public override bool LooksBack => false;

    protected override bool OpensSealed => true;

    public void OnGet()
    {
        // Nothing of the record is shown.
    }

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(new OpenSealed(Child.Id) { Reason = Reason }, Change, "The record is open to you for two hours") ? LocalRedirect(Url.IsLocalUrl(Back) ? Back! : $"/children/{Child.Id}") : Page();
}
