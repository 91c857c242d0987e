using Belong.Data.Papers;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Pages.Public;

/// <summary>A page for everybody, signed in or not: open papers of meetings of elected members, and nothing else.</summary>
public abstract class PublicPage(TheHouse house) : PageModel
{
    protected TheHouse House => house;

    public DateOnly Today => house.Clock.Today;

    /// <summary>Meetings whose agenda is published, for six years after each.</summary>
    public IEnumerable<(PanelRecord Panel, Entry<PanelMeeting> Meeting)> Open =>
        from panel in house.Ledger.County.Panels
        where panel.IsPublic
        from meeting in panel.Meetings
        where PanelAccess.IsOpen(panel, meeting, Today)
        orderby meeting.Fact.On descending
        select (panel, meeting);

    /// <summary>The pack as everybody sees it: open items only.</summary>
    protected PanelPack Pack(PanelRecord panel, Entry<PanelMeeting> meeting) => PanelPack.Of(house.Files, house.Ledger.County, house.Ledger.County, panel, meeting, item => PanelAccess.MaySee(panel, meeting, item, "", serves: false, Today));
}
