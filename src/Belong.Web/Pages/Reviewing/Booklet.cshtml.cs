using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Reviewing;

/// <summary>A booklet to print: what a child, a parent or a carer is asked before a review, in one of six languages.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class BookletModel(TheHouse house) : BelongPage(house)
{
    /// <summary>The booklet asked for; null for the list of all.</summary>
    public (string Reader, Booklets.Language Language)? Chosen { get; private set; }

    public IActionResult OnGet(string? reader, string? language)
    {
        if (reader is null)
        {
            return Page();
        }

        if (Booklets.Languages.FirstOrDefault(each => each.Code == (language ?? "en")) is not { } found || !Booklets.Readers.Any(each => each.Code == reader))
        {
            return NotFound();
        }

        Chosen = (reader, found);
        return Page();
    }
}
