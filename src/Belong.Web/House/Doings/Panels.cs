using Belong.Domain.Panels;
using static Belong.Web.House.Permission;

namespace Belong.Web.House.Doings;

/// <summary>What whoever serves a board, panel or group keeps of it.</summary>
public sealed class Panels : DoingList<PanelRecord>
{
    public override IEnumerable<Doing> All { get; } =
    [
        new(typeof(PanelTerms), "Terms of reference", ServePanels, "The panel"),
        new(typeof(Seat), "Member", ServePanels, "The panel"),
        new(typeof(StatementOfPurpose), "Statement of purpose", ServePanels, "The panel"),
        new(typeof(PanelMeeting), "Meeting", ServePanels, "Meetings"),
        new(typeof(Attendance), "Attendance", ServePanels, "Meetings"),
        new(typeof(Interest), "Interest declared", ServePanels, "Meetings"),
        new(typeof(Minute), "Minute", ServePanels, "Meetings"),
        new(typeof(MinutesConfirmed), "Minutes confirmed", ServePanels, "Meetings"),
        new(typeof(PanelAction), "Meeting action", ServePanels, "Meetings"),
        new(typeof(PlannedReport), "Planned report", ServePanels, "Between meetings"),
        new(typeof(CommitteeRequest), "Request from a committee", ServePanels, "Between meetings"),
        new(typeof(NationalReview), "National review", ServePanels, "Between meetings"),
        new(typeof(MembersEvent), "Event for members", ServePanels, "Between meetings"),
        new(typeof(Circulated), "Circulated paper", ServePanels, "Between meetings"),
    ];
}
