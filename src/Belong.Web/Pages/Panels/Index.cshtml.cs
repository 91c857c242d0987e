using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;

namespace Belong.Web.Pages.Panels;

/// <summary>The register of boards, panels and groups, and the reader's own seats.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class IndexModel(TheHouse house) : BelongPage(house)
{
    public IEnumerable<PanelRecord> All => County.Panels.Where(panel => panel.Terms is not null).OrderBy(panel => panel.Terms!.Fact.Kind switch { "committee" => 0, "board" => 1, "panel" => 2, _ => 3 }).ThenBy(panel => panel.Title, StringComparer.CurrentCulture);

    /// <summary>The meetings ahead of panels on which the reader has a seat, or that they serve.</summary>
    public IEnumerable<(PanelRecord Panel, Entry<PanelMeeting> Meeting)> Mine =>
        from panel in All
        where (Me.May(Permission.ServePanels) && panel.IsPublic) || panel.SeatsOn(Day).Any(seat => seat.Fact.Who == Me.Id)
        from meeting in panel.Meetings
        where meeting.Fact.On >= Day && meeting.Fact.CalledOff.Length == 0
        orderby meeting.Fact.On
        select (panel, meeting);

    public void OnGet()
    {
        // Read as it is shown.
    }

    public Microsoft.AspNetCore.Mvc.IActionResult OnGetXlsx() => File(Take().AsXlsx(), Sheet.Xlsx, "panels.xlsx");

    public Microsoft.AspNetCore.Mvc.IActionResult OnGetCsv() => File(Take().AsCsv(), "text/csv; charset=utf-8", "panels.csv");

    private Sheet Take() => new("Panels", ["Name", "Kind", "Meets", "Quorum", "Members", "Next meeting", "Terms"], All.Select(panel => (IReadOnlyList<object?>)
        [panel.Title, PanelTerms.Kinds.Say(panel.Terms!.Fact.Kind), panel.Terms!.Fact.Cycle, panel.Terms!.Fact.Quorum, panel.SeatsOn(Day).Count(seat => seat.Fact.IsOfMember), panel.Meetings.FirstOrDefault(meeting => meeting.Fact.On >= Day)?.Fact.On, panel.Terms!.Fact.Words]));
}
