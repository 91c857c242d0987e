using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>Who may see what of a panel's papers: by seat and by item, and by nothing else.</summary>
public static class PanelAccess
{
    /// <summary>
    /// The seat by which somebody sees what is not for everybody at a meeting; null for none. A member has their own while it
    /// lasts, an officer theirs; a substitute has one only for the meeting they sit at, until it is over.
    /// </summary>
    public static Entry<Seat>? SeatAt(PanelRecord panel, Entry<PanelMeeting> meeting, string who, DateOnly today) =>
        who.Length == 0 ? null : panel.Facts<Seat>().FirstOrDefault(seat => seat.Fact.Who == who && seat.Fact.Span.Covers(today) && (
            seat.Fact.IsOfMember || seat.Fact.Part == Seat.Officer
            || (seat.Fact.Part == Seat.Substitute && today <= meeting.Fact.On && panel.Facts<Attendance>().Any(each => each.Fact.Meeting == meeting.FactId && each.Fact.Seat == seat.FactId && each.Fact.How == "substitute"))));

    /// <summary>Whether somebody may see an item at all, its title too.</summary>
    /// <param name="serves">They serve the panel: its clerk.</param>
    public static bool MaySee(PanelRecord panel, Entry<PanelMeeting> meeting, Entry<AgendaItem> item, string who, bool serves, DateOnly today) =>
        serves || (IsPublished(panel, meeting, item) && ((!IsExempt(panel, item) && panel.IsPublic) || (SeatAt(panel, meeting, who, today) is { } seat && Withheld(panel, item, seat) is null)));

    /// <summary>Whether somebody may read what a panel keeps of itself beside its papers: everybody of a committee of elected members, of any other whoever sits on it.</summary>
    public static bool MayRead(PanelRecord panel, string who, bool serves, DateOnly today) => serves || panel.IsPublic || (who.Length > 0 && panel.SeatsOn(today).Any(seat => seat.Fact.Who == who));

    /// <summary>Whether somebody may see an action: what came of an exempt item only who may see the item; where the minute it came from is no longer there, only who serves the panel.</summary>
    public static bool MaySee(PanelRecord panel, Entry<PanelAction> action, string who, bool serves, DateOnly today) =>
        MayRead(panel, who, serves, today)
        && (action.Fact.Item is not { } under || (panel.Facts<AgendaItem>().FirstOrDefault(item => item.FactId == under) is { } of && panel.Meeting(of.Fact.Meeting) is { } at && MaySee(panel, at, of, who, serves, today)))
        && (action.Fact.Minute is not { } minute || serves || (panel.Head(minute) is { IsLive: true, Said: Minute said } && (said.Item is not { } id || (panel.Facts<AgendaItem>().FirstOrDefault(item => item.FactId == id) is { } item && panel.Meeting(item.Fact.Meeting) is { } meeting && MaySee(panel, meeting, item, who, serves, today)))));

    /// <summary>Whether the item's paper is withheld from a seat: its holder declared an interest and leaves for it.</summary>
    public static Entry<Interest>? Withheld(PanelRecord panel, Entry<AgendaItem> item, Entry<Seat> seat) =>
        panel.Facts<Interest>().FirstOrDefault(interest => interest.Fact.Item == item.FactId && interest.Fact.Leaves && panel.Head(interest.Fact.Seat)?.Said is Seat declared && (interest.Fact.Seat == seat.FactId || (declared.Who.Length > 0 && declared.Who == seat.Fact.Who)));

    /// <summary>Whether everybody may read a meeting's open papers on a day: from their publication until six years after the meeting.</summary>
    /// <remarks>Local Government Act 1972, section 100C: six years from the meeting.</remarks>
    public static bool IsOpen(PanelRecord panel, Entry<PanelMeeting> meeting, DateOnly today) =>
        panel.IsPublic && panel.Published(meeting.FactId) is { } published && published.Fact.On <= today && today <= meeting.Fact.On.AddYears(6);

    /// <summary>Exempt as it is given, which may be as it was once known, or as it stands in the panel now.</summary>
    private static bool IsExempt(PanelRecord panel, Entry<AgendaItem> item) => item.Fact.Exempt || panel.Head(item.FactId)?.Said is AgendaItem { Exempt: true };

    private static bool IsPublished(PanelRecord panel, Entry<PanelMeeting> meeting, Entry<AgendaItem> item) =>
        panel.Published(meeting.FactId)?.Fact.Items.Any(each => each.Item == item.FactId) == true;
}
