using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Keep;

/// <summary>Changes a plain fact of the service or of a worker: what was said before stays in the record.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class CorrectOfServiceModel(TheHouse house) : RecordedOfServicePage(house)
{
    [BindProperty]
    public string WhyCorrected { get; set; } = "";

    public IEnumerable<Entry> Before => Subject.Line(Head.FactId).Reverse().Skip(1);

    public void OnGet()
    {
        Seen = Head.Id.Value;
        Asking.Start(Head.Said!, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Head.Said!, Request.Form, ModelState) is { } right && await RecordAsync(new CorrectFact(Subject.Id, Head.FactId) { Right = right, Seen = new EntryId(Seen), Reason = WhyCorrected }, Change, $"{Head.Kind.Title} changed") ? Redirect(Back) : Page();

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = new(Questions.OfFact(Head.Said!.GetType()), Subject, afresh: false);
        return null;
    }
}
