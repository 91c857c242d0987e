using Belong.Domain.Facts;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>Records what the child, a parent or the carer says before a review: in words, symbols or a picture.</summary>
[Needs(Permission.RecordConsultations)]
public sealed class ConsultModel(TheHouse house) : ActPage(house)
{
    private const int PictureAtMost = 5 * 1024 * 1024;

    public Asking Asking { get; private set; } = default!;

    public void OnGet()
    {
        TakeUpDraft();
        Asking.Start(new Consultation { Review = Child.NextReview?.Id }, Draft, AskedInAddress());
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? picture)
    {
        var said = Request.HasFormContentType ? Asking.Read(new Consultation(), Request.Form, ModelState) : null;
        var sent = await SentFile.KeepAsync(House.Files, Child.Id, KnownAt is null ? picture : null, PictureAtMost, CleanPicture.Of);
        if (KnownAt is null && picture is { Length: > 0 } && sent.Name.Length == 0)
        {
            ModelState.AddModelError("picture", "Choose a PNG or JPEG picture of up to 5 MB");
        }

        if (said is not null && ModelState.IsValid && await RecordAsync(new RecordFact(Child.Id) { Said = said with { Picture = sent.Name } }, Change, "Consultation saved"))
        {
            sent.Recorded();
            return Redirect(said.Review is { } review && review != default ? Of($"reviews/{review}") : Of("plans"));
        }

        sent.Refused(House.Ledger.County.Find(Child.Id), entry => (entry as Consultation)?.Picture);
        return Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        Asking = new(Questions.OfFact(typeof(Consultation)), Child);
        return null;
    }
}
