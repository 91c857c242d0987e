using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Keep;

/// <summary>Changes a plain fact of the service or of a worker: what was said before stays in the record.</summary>
/// <remarks>Who may change which kind is said in <see cref="Keeping"/>.</remarks>
[Needs(Permission.SeeOwnWork)]
public sealed class CorrectOfServiceModel(TheHouse house) : KeepPage(house)
{
    public Entry Head { get; private set; } = default!;

    [BindProperty]
    public string WhyCorrected { get; set; } = "";

    [BindProperty(Name = EntryBefore.Field)]
    public Guid Seen { get; set; }

    public IEnumerable<Entry> Before => Subject.Line(Head.FactId).Reverse().Skip(1);

    protected override FactKind? Asked => Head?.Kind;

    public void OnGet()
    {
        Seen = Head.Id.Value;
        Asking.Start(Head.Said!, ModelState, Request.Query);
    }

    public async Task<IActionResult> OnPostAsync() =>
        Request.HasFormContentType && Asking.Read(Head.Said!, Request.Form, ModelState) is { } right && await RecordAsync(new CorrectFact(Subject.Id, Head.FactId) { Right = right, Seen = new EntryId(Seen), Reason = WhyCorrected }, Change, "It is changed") ? Redirect(Back) : Page();

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Subject.Head(new FactId(IdInAddress("factId"))) is not { IsLive: true, Said.IsOfTheRecord: false, Kind.Plain: true } head)
        {
            return NotFound();
        }

        if (!MayKeep(head.Kind))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Head = head;
        Asking = new(Questions.OfFact(head.Said!.GetType()), Subject, afresh: false);
        return null;
    }
}
