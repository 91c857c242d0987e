using Belong.Data.Papers;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc;

namespace Belong.Web.Pages.Panels;

/// <summary>A page about a board, panel or group, or one of its meetings.</summary>
public abstract class PanelPage(TheHouse house) : BelongPage(house)
{
    [BindProperty]
    public Guid Change { get; set; } = Guid.NewGuid();

    public PanelRecord Panel { get; private set; } = default!;

    /// <summary>The meeting in the address; null on the panel's own page.</summary>
    public Entry<PanelMeeting>? Meeting { get; private set; }

    public bool Serves => Me.May(Permission.ServePanels);

    public bool MayServe => Serves && KnownAt is null;

    /// <summary>The seat by which the reader sees closed papers of the meeting; null for none.</summary>
    public Entry<Seat>? Seat => Meeting is null ? null : PanelAccess.SeatAt(NowPanel, Meeting, Me.Id, Today);

    public string Of(string page = "") => Go($"/panels/{Panel.Id}{(page.Length > 0 ? $"/{page}" : "")}");

    public string OfMeeting(string page = "") => Go($"/panels/{Panel.Id}/meetings/{Meeting!.FactId}{(page.Length > 0 ? $"/{page}" : "")}");

    /// <summary>Where a plain fact of the panel is recorded, and the way back to this page.</summary>
    public string Record(string kind, params IEnumerable<(string Part, string Value)> filled) =>
        $"/panels/{Panel.Id}/facts/record/{kind}?from={Uri.EscapeDataString(Request.Path.Value!)}{string.Concat(filled.Select(each => $"&{each.Part}={Uri.EscapeDataString(each.Value)}"))}";

    public string Correct(Entry fact) => $"/panels/{Panel.Id}/facts/{fact.FactId}/correct?from={Uri.EscapeDataString(Request.Path.Value!)}";

    /// <summary>Whether the reader may see an item; looking back, nothing of what was not sent out by then.</summary>
    public bool MaySee(Entry<AgendaItem> item) => Meeting is not null && (KnownAt is null || Serves || Panel.Published(Meeting.FactId)?.Fact.Items.Any(each => each.Item == item.FactId) == true) && PanelAccess.MaySee(NowPanel, Meeting, item, Me.Id, Serves, Today);

    public bool MaySee(Entry<PanelAction> action) => PanelAccess.MaySee(NowPanel, action, Me.Id, Serves, Today);

    /// <summary>Whether the reader may read what the panel keeps of itself beside its papers.</summary>
    public bool MayReadAll => PanelAccess.MayRead(NowPanel, Me.Id, Serves, Today);

    /// <summary>The pack as far as the reader may see it.</summary>
    protected PanelPack Pack() => PanelPack.Of(House.Files, County, House.Ledger.County, Panel, Meeting!, MaySee);

    protected override IActionResult? Begin()
    {
        if (County.Find(new SubjectId(IdInAddress("panel"))) is not PanelRecord { Terms: not null } panel)
        {
            return NotFound();
        }

        Panel = panel;
        if (RouteData.Values.ContainsKey("meeting"))
        {
            if (panel.Meeting(new FactId(IdInAddress("meeting"))) is not { } meeting)
            {
                return NotFound();
            }

            Meeting = meeting;
        }

        return null;
    }

    /// <summary>The panel as it is now: who may see what is never asked of the past.</summary>
    protected PanelRecord NowPanel => House.Ledger.County.Find(Panel.Id) as PanelRecord ?? Panel;
}
