using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Children;

/// <summary>Takes back a fact that should never have been recorded.</summary>
[Needs(Permission.CorrectFacts)]
public sealed class TakeBackFactModel(TheHouse house) : ActPage(house)
{
    /// <summary>The collection year of the return whose error led here; null where none did.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Ends { get; set; }

    [BindProperty]
    public string Reason { get; set; } = "";

    public Entry Head { get; private set; } = default!;

    public void OnGet() => TakeUpDraft();

    public async Task<IActionResult> OnPostAsync() =>
        await RecordAsync(new RetractFact(Child.Id, Head.FactId) { Reason = Reason }, Change, "It is taken back") ? Redirect(Of(Ends is null ? "history" : $"return?year={Ends}")) : Page();

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Child.Head(new FactId(IdInAddress("factId"))) is not { IsLive: true, Said.IsOfTheRecord: false } head)
        {
            return NotFound();
        }

        Head = head;
        return null;
    }
}
