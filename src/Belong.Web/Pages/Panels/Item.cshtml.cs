using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>Puts an item right before its agenda is published; after, closes it to the public.</summary>
[Needs(Permission.ServePanels)]
public sealed class ItemModel(TheHouse house) : PaperOfItemPage(house)
{
    /// <summary>The field that holds which entry was shown.</summary>
    public const string SeenField = "Seen";

    public Entry<AgendaItem> Item { get; private set; } = default!;

    public Asking Asking { get; private set; } = default!;

    /// <summary>It was sent out: it can only be closed.</summary>
    public bool IsSentOut => Panel.Published(Meeting!.FactId)?.Fact.Items.Any(each => each.Item == Item.FactId) == true;

    private Act Filled => IsSentOut ? new CloseItem(Panel.Id, Item.FactId) : ChangeItem.Of(Panel, Item);

    private Act Blank => IsSentOut ? new CloseItem(Panel.Id, Item.FactId) : new ChangeItem(Panel.Id, Item.FactId);

    /// <summary>The paper the item has, as it is chosen.</summary>
    private string PaperNow => Item.Fact is { Report: { } report } ? $"report/{report}/{Item.Fact.Version}" : Item.Fact.MinutesOf is { } of ? $"minutes/{of}" : Item.Fact.Plan is { } plan ? $"plan/{plan}" : "";

    public void OnGet()
    {
        Asking.Start(Filled, Draft, AskedInAddress());
        Paper = PaperNow;
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file)
    {
        if (!Request.HasFormContentType || Asking.Read(Filled, Request.Form, ModelState, Blank) is not { } act)
        {
            return Page();
        }

        // A file that was attached before stays where neither another nor a paper of ours is chosen.
        var done = act is ChangeItem change
            ? await RecordWithPaperAsync(file, paper => change with { Seen = Guid.TryParse(Request.Form[SeenField], out var seen) ? new EntryId(seen) : null, Paper = paper is { File.Length: 0, Report: null, MinutesOf: null, Plan: null } ? Item.Fact.File.Length > 0 ? null : paper : paper.File.Length > 0 && Paper == PaperNow ? paper with { Report = null, Version = null, MinutesOf = null, Plan = null } : paper }, "Item changed")
            : await RecordAsync(act, Change, "Item closed and removed from the public pages");
        return done ? Redirect(OfMeeting()) : Page();
    }

    protected override IActionResult? Begin()
    {
        if (base.Begin() is { } refusal)
        {
            return refusal;
        }

        if (Panel.Facts<AgendaItem>().FirstOrDefault(each => each.FactId.Value == IdInAddress("item") && each.Fact.Meeting == Meeting!.FactId) is not { } item || (item.Fact.Exempt && Panel.Published(Meeting!.FactId)?.Fact.Items.Any(each => each.Item == item.FactId) == true))
        {
            return NotFound();
        }

        Item = item;
        Asking = new(Questions.OfAct(Blank), Panel, afresh: false);
        return null;
    }
}
