using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>The chair, or the vice-chair, says of the draft of its minutes that it can go on, or what should be changed.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class AnswerDraftModel(TheHouse house) : PanelPage(house)
{
    public Asking Asking { get; private set; } = default!;

    public void OnGet() => Asking.Start(Blank, Draft, AskedInAddress());

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Blank, Request.Form, ModelState) is { } act && await RecordAsync(act, Change, "Answer sent to the clerk") ? Redirect(OfMeeting("minutes")) : Page();

    private AnswerDraftMinutes Blank => new(Panel.Id, Meeting!.FactId);

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        // The chair alone, or the vice-chair, and only while a draft waits.
        if (KnownAt is not null || Panel.Confirmed(Meeting!.FactId) is not null || Seat?.Fact.Part is not (Belong.Domain.Panels.Seat.Chair or Belong.Domain.Panels.Seat.Vice) || !Panel.Facts<DraftMinutes>().Any(draft => draft.Fact.Meeting == Meeting!.FactId && draft.Fact.AnsweredOn is null))
        {
            return NotFound();
        }

        Asking = new(Questions.OfAct(Blank), Panel);
        return null;
    }
}
