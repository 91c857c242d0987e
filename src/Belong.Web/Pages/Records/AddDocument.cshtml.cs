using Belong.Domain.Facts;
using Belong.Domain.Papers;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>Keeps a document with the record: checked by what its bytes are, scanned where the council has a scanner, kept by its hash.</summary>
/// <remarks>Who may is said by the list of doings of the kind of record.</remarks>
[Needs(Permission.SeeOwnWork)]
public sealed class AddDocumentModel(TheHouse house) : FactPage(house)
{
    public Asking Asking { get; private set; } = default!;

    /// <summary>The entry that the document belongs to, where the form was opened from one.</summary>
    [FromQuery(Name = "about")]
    public Guid? AboutId { get; set; }

    /// <summary>As the form keeps it, so that a draft about one thing is not taken up for another.</summary>
    public Guid? AskedAbout => AboutId ?? (Draft.TryGetValue("about", out var typed) && Guid.TryParse(typed, out var id) ? id : Request.HasFormContentType && Guid.TryParse(Request.Form["about"], out var posted) ? posted : null);

    public Entry? Concerns => AskedAbout is { } id && Subject.Head(new FactId(id)) is { IsLive: true } head && MayRead(Subject, head) ? head : null;

    public void OnGet()
    {
        TakeUpDraft();
        Asking.Start(new Document(), Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        var said = Request.HasFormContentType ? Asking.Read(new Document(), Request.Form, ModelState) : null;
        if (file is { Length: > 0 } && await SentFile.WrongAsync(House.Scan, file, CleanDocument.AtMost, CleanDocument.Asked, HttpContext.RequestAborted) is { } wrong)
        {
            ModelState.AddModelError("file", wrong);
        }

        if (AskedAbout is { } asked && asked != Guid.Empty && Concerns is null)
        {
            ModelState.AddModelError("", "The entry that the document belongs to is no longer on the record");
        }

        if (said is null || !ModelState.IsValid || KnownAt is not null)
        {
            if (KnownAt is not null)
            {
                ModelState.AddModelError("", "You are viewing an earlier date: go back to today to record anything");
            }

            Keep();
            return Page();
        }

        var (media, length) = ("", 0);
        var sent = await SentFile.KeepAsync(House.Files, Subject.Id, file, CleanDocument.AtMost, bytes =>
        {
            var clean = CleanDocument.Of(bytes);
            (media, length) = (clean?.Media ?? "", clean?.Bytes.Length ?? 0);
            return clean;
        });
        if (file is { Length: > 0 } && sent.Name.Length == 0)
        {
            ModelState.AddModelError("file", $"The file cannot be kept. Choose a {CleanDocument.Asked}. A file with macros must be saved without them");
            return Page();
        }

        var named = said with { File = sent.Name, FileName = sent.Name.Length == 0 ? "" : CleanDocument.NameFor(file!.FileName, media), Size = length, About = Concerns?.FactId };
        if (await RecordAsync(new AddDocument(Subject.Id) { Document = named }, Change, "Document saved"))
        {
            sent.Recorded();
            return Redirect(Of("documents"));
        }

        sent.Refused(House.Ledger.County.Find(Subject.Id), entry => (entry as INamesFile)?.File);
        return Page();
    }

    protected override IActionResult? Begin()
    {
        if (Sought is { } rule)
        {
            if (Doing.Of(typeof(AddDocument), rule.Of) is not { } doing)
            {
                return NotFound();
            }

            if (!Me.May(doing.Needs))
            {
                return StatusCode(StatusCodes.Status403Forbidden);
            }
        }

        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = new(Questions.OfFact(typeof(Document)), Subject);
        return null;
    }
}
