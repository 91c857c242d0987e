using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>The young people's film, for staff only; whoever plays it is noted.</summary>
[Needs(Permission.SeeStaffFilm)]
public sealed class FilmModel(TheHouse house) : BelongPage(house)
{
    private const int AtMost = 100 * 1024 * 1024;

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    [BindProperty]
    public string Title { get; set; } = "";

    [BindProperty]
    public string Transcript { get; set; } = "";

    public Entry<StaffFilm>? Film => County.Council.Facts<StaffFilm>() is [.., var last] ? last : null;

    public bool MayKeep => KnownAt is null && Me.May(Permission.RunReviewingService);

    public void OnGet()
    {
        // The page shows the last one there is.
    }

    public IActionResult OnGetPlay() =>
        Film is { } film && House.Files.Find(CouncilRecord.TheCouncil, film.Fact.File) is var (media, bytes) ? new FileContentResult(bytes, media) { EnableRangeProcessing = true } : NotFound();

    public async Task<IActionResult> OnPostAsync(IFormFile? film)
    {
        if (!MayKeep)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var sent = await SentFile.KeepAsync(House.Files, CouncilRecord.TheCouncil, film, AtMost, CleanFilm.Of);
        if (await RecordAsync(new KeepStaffFilm { Title = Title, Transcript = Transcript, File = sent.Name }, Change, "Film saved"))
        {
            return Redirect("/reviewing/film");
        }

        sent.Refused(County.Council, said => (said as StaffFilm)?.File);
        return Page();
    }
}
