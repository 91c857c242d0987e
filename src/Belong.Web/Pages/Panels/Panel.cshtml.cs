using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Web.House;

namespace Belong.Web.Pages.Panels;

/// <summary>A board, panel or group: its terms, its seats, its meetings, what it asked for and what comes to it.</summary>
[Needs(Permission.SeeOwnWork)]
public sealed class PanelModel(TheHouse house) : PanelPage(house)
{
    /// <summary>The agendas to come that are not published.</summary>
    public IEnumerable<Duty> Due => Panel.Duties<AgendaClock>(Terms).Where(due => due.IsOpen);

    public IEnumerable<Entry<PanelAction>> OpenActions => Panel.Facts<PanelAction>().Where(action => action.Fact.DoneOn is null && MaySee(action)).OrderBy(action => action.Fact.By);

    /// <summary>The terms before these, the latest first.</summary>
    public IEnumerable<Entry<PanelTerms>> Earlier => Panel.Facts<PanelTerms>().Where(terms => terms.FactId != Panel.Terms!.FactId).OrderByDescending(terms => terms.Fact.On);

    /// <summary>At how many of the meetings held somebody with a seat was there.</summary>
    public (int There, int Of) AttendanceOf(Entry<Seat> seat)
    {
        var held = Panel.Meetings.Where(meeting => meeting.Fact.On <= Day && seat.Fact.Span.Covers(meeting.Fact.On) && Panel.Facts<Attendance>().Any(each => each.Fact.Meeting == meeting.FactId)).ToList();
        return (held.Count(meeting => Panel.Facts<Attendance>().Any(each => each.Fact.Meeting == meeting.FactId && each.Fact.Seat == seat.FactId && each.Fact.How is ("present" or "substitute"))), held.Count);
    }

    public void OnGet()
    {
        // Read as it is shown.
    }
}
