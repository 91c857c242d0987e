using Belong.Domain.Duties;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>By when the papers of a committee's meeting are open to everybody. A meeting cancelled asks for none; once it was held without them, they are never met.</summary>
public sealed class AgendaClock : Clock<PanelRecord>
{
    /// <summary>Five clear days: neither the day of publication nor that of the meeting counts, and only working days do.</summary>
    public const int ClearDays = 5;

    public override Rule Rule { get; } = new(
        "Agenda and reports open to inspection",
        "Local Government Act 1972, section 100B: five clear days. That only working days count is case law and was not verified here",
        Standing.Law,
        DateSpan.Since(2002, 10, 1))
    {
        Who = Post.Clerk,
        Act = typeof(PublishAgenda),
        StoppedBy = "if the meeting is cancelled",
    };

    /// <summary>The last day on which the papers of a meeting can be published in time.</summary>
    public static DateOnly LatestDay(Entry<PanelMeeting> meeting, Terms terms) => terms.Calendar.PublishBy(meeting.Fact.On, ClearDays);

    protected override IEnumerable<Duty> Duties(PanelRecord panel, Terms terms)
    {
        foreach (var meeting in panel.Meetings.Where(meeting => panel.IsPublic && meeting.Fact.CalledOff.Length == 0))
        {
            var by = LatestDay(meeting, terms);
            var owed = Owed($"Agenda of {meeting.Fact.On.InWords()} published", by, $"{ClearDays} clear working days between {by.InWords()} and the meeting of {meeting.Fact.On.InWords()}, counting neither", terms, meeting) with { About = meeting, Keyed = "published" };

            // Late papers add to what was published: the day that counts is the first.
            yield return panel.Published(meeting.FactId) is { } now && panel.Line(now.FactId).First() is { Said: AgendaPublished first } entry ? owed.Met(first.On, entry)
                : owed.Stopped(meeting.Fact.On < terms.Today ? meeting.Fact.On.PlusDays(1) : null);
        }
    }
}
