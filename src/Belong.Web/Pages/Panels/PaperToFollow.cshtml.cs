using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>Gives an item the paper that was to follow when its agenda was published.</summary>
[Needs(Permission.ServePanels)]
public sealed class PaperToFollowModel(TheHouse house) : PaperOfItemPage(house)
{
    public Entry<AgendaItem> Item { get; private set; } = default!;

    public void OnGet()
    {
        // The form asks for the paper alone.
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file) =>
        await RecordWithPaperAsync(file, paper => new AddPaper(Panel.Id, Item.FactId) { Paper = paper }, "Paper added. Publish late papers to send it out") ? Redirect(OfMeeting()) : Page();

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Panel.Facts<AgendaItem>().FirstOrDefault(each => each.FactId.Value == IdInAddress("item") && each.Fact.Meeting == Meeting!.FactId) is not { } item || !Panel.IsToFollow(item))
        {
            return NotFound();
        }

        Item = item;
        return null;
    }
}
