using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>By when a meeting's papers must be published, and whether they were.</summary>
public sealed record AgendaDue(Entry<PanelMeeting> Meeting, DateOnly By, DateOnly? DoneOn, DateOnly Today)
{
    public string InWords => DoneOn is { } done
        ? $"Published on {done:d MMMM yyyy}; the last day for five clear days before {Meeting.Fact.On:d MMMM yyyy} was {By:d MMMM yyyy}{(done > By ? ": at short notice" : "")}"
        : $"To be published by {By:d MMMM yyyy}: five clear working days lie between it and {Meeting.Fact.On:d MMMM yyyy}, neither counted";

    public bool IsLate => DoneOn is { } done ? done > By : Today > By;
}

/// <summary>The clock of a panel's agendas.</summary>
public static class AgendaClock
{
    public static IEnumerable<AgendaDue> Run(PanelRecord panel, County county, DateOnly today) =>
        from meeting in panel.Meetings
        where panel.IsPublic && meeting.Fact.CalledOff.Length == 0
        select new AgendaDue(meeting, PublishAgenda.LatestDay(county, meeting, today), panel.Line(panel.Published(meeting.FactId)?.FactId ?? default).FirstOrDefault()?.Said is AgendaPublished first ? first.On : null, today);
}
