using Belong.Data.Papers;
using Belong.Domain.Governance;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Governance;

/// <summary>Puts the council's crest on covers.</summary>
[Needs(Permission.ChangeSettings)]
public sealed class CrestOfCouncilModel(TheHouse house) : BelongPage(house)
{
    private const long AtMost = 5 * 1024 * 1024;

    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    /// <summary>The crest there is, as a page shows it.</summary>
    public string? Picture => PackFront.CrestOf(House.Files, County) is { Length: > 0 } picture ? picture : null;

    public void OnGet()
    {
        // Shown as it is.
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        if (file is { Length: > 0 } && await SentFile.WrongAsync(House.Scan, file, AtMost, "PNG or JPEG picture up to 5 MB", HttpContext.RequestAborted) is { } wrong)
        {
            ModelState.AddModelError("File", wrong);
            return Page();
        }

        var sent = await SentFile.KeepAsync(House.Files, CouncilRecord.TheCouncil, file, AtMost, CleanPicture.Of);
        if (sent.Name.Length == 0)
        {
            ModelState.AddModelError("File", "Choose the picture: PNG or JPEG");
            return Page();
        }

        if (await RecordAsync(new SetCrest { File = sent.Name }, Change, "Crest saved"))
        {
            sent.Recorded();
            return Redirect("/settings/crest");
        }

        sent.Refused(House.Ledger.County.Find(CouncilRecord.TheCouncil), said => (said as Crest)?.File);
        return Page();
    }

    public async Task<IActionResult> OnPostNoneAsync() => await RecordAsync(new SetCrest(), Change, "Crest removed") ? Redirect("/settings/crest") : Page();
}
