using Belong.Data.Papers;
using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>A meeting: its agenda, and for whoever serves it the way to put it in order and publish it.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class MeetingModel(TheHouse house) : PanelPage(house)
{
    [BindProperty]
    public Guid Item { get; set; }

    [BindProperty]
    public int To { get; set; }

    [BindProperty]
    public bool DoubleSided { get; set; }

    [BindProperty]
    public string Short { get; set; } = "";

    /// <summary>The items the reader may see, and how many pages each paper has.</summary>
    public IReadOnlyList<Listed> Items => [.. Panel.Agenda(Meeting!.FactId).Where(listed => MaySee(listed.Item))];

    /// <summary>The agenda as the reader may read it: an exempt item by what it is called for the public, where its paper is not for them.</summary>
    public IReadOnlyList<OnAgenda> Agenda => PanelPack.AgendaOf(Panel, NowPanel, Meeting!, MaySee);

    public Entry<AgendaPublished>? Published => Panel.Published(Meeting!.FactId);

    /// <summary>Those put on since it was published; shown to whoever serves the panel.</summary>
    public IReadOnlyList<Entry<AgendaItem>> Late => Serves ? [.. Panel.Late(Meeting!.FactId)] : [];

    /// <summary>A paper that was to follow is here, and is not sent out yet.</summary>
    public bool Followed => Panel.Agenda(Meeting!.FactId).Any(listed => Panel.IsToFollow(listed.Item) && listed.Item.Fact.HasPaper && (listed.Item.Fact.MinutesOf is not { } of || Panel.MinutesOf(of).Any()));

    /// <summary>By when its papers are, or were, to be published; null where they need not be.</summary>
    public Duty? Due => Panel.Duties<AgendaClock>(Terms).FirstOrDefault(due => due.About?.FactId == Meeting!.FactId);

    /// <summary>The interests declared in items the reader may see.</summary>
    public IEnumerable<Entry<Interest>> Interests => Panel.Facts<Interest>().Where(interest => Items.Any(listed => listed.Item.FactId == interest.Fact.Item));

    public string NameOfSeat(FactId seat) => (Panel.Head(seat)?.Said as Seat)?.Name ?? "";

    public void OnGet()
    {
        // Read as it is shown.
    }

    /// <summary>A paper of others as it came, for whoever may see its item.</summary>
    public IActionResult OnGetPaper(Guid item) =>
        Items.FirstOrDefault(each => each.Item.FactId.Value == item)?.Item.Fact is { File.Length: > 0 } of && House.Files.Find(Panel.Id, of.File) is { } file ? File(file.Bytes, file.Media, of.FileName) : NotFound();

    public async Task<IActionResult> OnPostFillAsync() =>
        !MayServe ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new FillAgenda(Panel.Id, Meeting!.FactId), Change, "Agenda filled from the panel’s template") ? Redirect(OfMeeting()) : Page();

    public async Task<IActionResult> OnPostMoveAsync() =>
        !MayServe ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new MoveItem(Panel.Id, new FactId(Item)) { To = To }, Change, "Item moved") ? Redirect(OfMeeting()) : Page();

    public async Task<IActionResult> OnPostOffAsync() =>
        !MayServe ? StatusCode(StatusCodes.Status403Forbidden)
        : await RecordAsync(new TakeItemOff(Panel.Id, new FactId(Item)), Change, "Item removed") ? Redirect(OfMeeting()) : Page();

    public async Task<IActionResult> OnPostPublishAsync()
    {
        if (!MayServe)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var (front, file, lengths) = PanelPack.Measure(House.Files, County, Panel, Meeting!, Today, Short.Trim());
        return await RecordAsync(new PublishAgenda(Panel.Id, Meeting!.FactId) { Front = front, FrontFile = file, Lengths = lengths, DoubleSided = DoubleSided, Short = Short }, Change, "Agenda published") ? Redirect(OfMeeting()) : Page();
    }
}
