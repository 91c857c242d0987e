using Belong.Domain.Facts;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Records;

/// <summary>The file that a fact of a record names, for whoever may read the fact. Pictures open; anything else is taken away, so that nothing of it runs here.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class FileModel(TheHouse house) : RecordPage(house)
{
    public IActionResult OnGet()
    {
        if (Subject.Head(new FactId(IdInAddress("factId"))) is not { IsLive: true, Said: INamesFile { File.Length: > 0 } names } head || !MayRead(Subject, head)
            || Subject.Joined.Prepend(Subject.Id).Append(head.Subject).Select(of => House.Files.Find(of, names.File)).FirstOrDefault(found => found is not null) is not var (media, bytes))
        {
            return NotFound();
        }

        return media.StartsWith("image/", StringComparison.Ordinal) ? File(bytes, media) : File(bytes, media, names.FileName);
    }
}
