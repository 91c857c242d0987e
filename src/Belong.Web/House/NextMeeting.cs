using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Time;

namespace Belong.Web.House;

/// <summary>A meeting that comes, for whoever sits at it or serves it.</summary>
/// <param name="Published">Its agenda is out, and the pack with it.</param>
public sealed record NextMeeting(PanelRecord Panel, Entry<PanelMeeting> Meeting, bool Published)
{
    private const int Ahead = 100;

    /// <summary>Meetings of the next weeks at which somebody has a seat, or all where they serve panels; today's first.</summary>
    public static IReadOnlyList<NextMeeting> For(Person me, County county, DateOnly day) =>
    [
        .. county.Panels.Where(panel => panel.Terms is not null).SelectMany(panel => panel.Facts<PanelMeeting>().Select(meeting => (panel, meeting)))
            .Where(each => each.meeting.Fact.On >= day && each.meeting.Fact.On <= day.PlusDays(Ahead) && each.meeting.Fact.CalledOff.Length == 0 && (me.May(Permission.ServePanels) || PanelAccess.SeatAt(each.panel, each.meeting, me.Id, day) is not null))
            .OrderBy(each => each.meeting.Fact.On).Select(each => new NextMeeting(each.panel, each.meeting, each.panel.Published(each.meeting.FactId) is not null)),
    ];
}
