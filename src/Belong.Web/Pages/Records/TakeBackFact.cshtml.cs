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

    /// <summary>The entry the reader had before them.</summary>
    [BindProperty(Name = EntryBefore.Field)]
    public Guid Seen { get; set; }

    public void OnGet()
    {
        TakeUpDraft();
        Seen = EntryBefore.Of(ModelState) ?? Head.Id.Value;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await RecordAsync(new RetractFact(Subject.Id, Head.FactId) { Reason = Reason, Seen = Seen == Guid.Empty ? null : new EntryId(Seen) }, Change, $"{Head.Kind.Title} withdrawn"))
        {
            return Redirect(LeadsBack("history"));
        }

        Seen = Head.Id.Value; // the entry as it stands now is before the reader
        return Page();
    }
}
