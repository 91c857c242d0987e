using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>An item of a meeting as it stands: with its number and, once published, its pages.</summary>
public sealed record Listed(Entry<AgendaItem> Item, string Number, IReadOnlyList<string> Pages);

/// <summary>A board, panel or group in its words.</summary>
public static class PanelInWords
{
    extension(PanelRecord panel)
    {
        public Entry<PanelTerms>? Terms => panel.Facts<PanelTerms>().MaxBy(terms => terms.Fact.On);

        public string Title => panel.Terms?.Fact.Title ?? "";

        /// <summary>True where the law on the meetings of councils holds for it: papers open five clear days before, and six years after.</summary>
        public bool IsPublic => panel.Terms?.Fact.Kind == "committee";

        public IEnumerable<Entry<PanelMeeting>> Meetings => panel.Facts<PanelMeeting>().OrderBy(meeting => meeting.Fact.On).ThenBy(meeting => meeting.Fact.At);

        public Entry<PanelMeeting>? Meeting(FactId id) => panel.Facts<PanelMeeting>().FirstOrDefault(meeting => meeting.FactId == id);

        public IEnumerable<Entry<Seat>> SeatsOn(DateOnly day) => panel.Facts<Seat>().Where(seat => seat.Fact.Span.Covers(day));

        /// <summary>How the agenda was last published; null while it is not.</summary>
        public Entry<AgendaPublished>? Published(FactId meeting) => panel.Facts<AgendaPublished>().LastOrDefault(each => each.Fact.Meeting == meeting);

        /// <summary>The items of a meeting in their order, numbered: as published once they are, from 1 before.</summary>
        public ImmutableArray<Listed> Agenda(FactId meeting)
        {
            var items = panel.Facts<AgendaItem>().Where(item => item.Fact.Meeting == meeting).OrderBy(item => item.Fact.Place).ThenBy(item => item.Signature.Seq).ToList();
            var published = panel.Published(meeting)?.Fact;
            return published is null
                ? [.. items.Select((item, i) => new Listed(item, $"{i + 1}", []))]
                : [.. items.Select(item => published.Items.FirstOrDefault(each => each.Item == item.FactId) is { } pages ? new Listed(item, pages.Number, pages.Pages) : null).OfType<Listed>().OrderBy(listed => published.Items.ToList().FindIndex(each => each.Item == listed.Item.FactId))];
        }

        /// <summary>An item that was published without the paper its kind has, which may still follow.</summary>
        public bool IsToFollow(Entry<AgendaItem> item) =>
            item.Fact.Kind is "report" or AgendaItem.Attached or "minutes" or "plan" && panel.Published(item.Fact.Meeting)?.Fact.Items.FirstOrDefault(each => each.Item == item.FactId) is { Pages.Count: 0 };

        /// <summary>Every item that may be minuted: those on the agenda as it was published, then what came late and was not published any more.</summary>
        public IEnumerable<Listed> ItemsOf(FactId meeting) => panel.Agenda(meeting).Concat(panel.Late(meeting).Select(item => new Listed(item, "late", [])));

        /// <summary>Items that were put on after the agenda was published and have not joined it yet.</summary>
        public IEnumerable<Entry<AgendaItem>> Late(FactId meeting) =>
            panel.Published(meeting) is not { } published ? [] : panel.Facts<AgendaItem>().Where(item => item.Fact.Meeting == meeting && published.Fact.Items.All(each => each.Item != item.FactId));

        public IEnumerable<Entry<Minute>> MinutesOf(FactId meeting) => panel.Facts<Minute>().Where(minute => minute.Fact.Meeting == meeting).OrderBy(minute => minute.Fact.Number, Numbers.Order);

        /// <summary>What somebody is to do because of a paragraph.</summary>
        public IEnumerable<Entry<PanelAction>> ActionsOf(Entry<Minute> minute) =>
            panel.Facts<PanelAction>().Where(action => action.Fact.Minute == minute.FactId || (action.Fact.Minute is null && action.Fact.Number.Length > 0 && action.Fact.Meeting == minute.Fact.Meeting && action.Fact.Item == minute.Fact.Item && action.Fact.Number == minute.Fact.Number));

        public Entry<MinutesConfirmed>? Confirmed(FactId meeting) => panel.Facts<MinutesConfirmed>().LastOrDefault(each => each.Fact.Of == meeting);

        /// <summary>The members' seats that were taken at a meeting, substitutes in the seats they sat in.</summary>
        public int MembersPresent(FactId meeting) => panel.Facts<Attendance>().Count(each => each.Fact.Meeting == meeting && (each.Fact.How == "substitute" || (each.Fact.How == "present" && panel.Head(each.Fact.Seat)?.Said is Seat { IsOfMember: true })));
    }
}

/// <summary>Numbers of paragraphs in their order: 2 before 10, 5 before 5.1.</summary>
public static class Numbers
{
    public static IComparer<string> Order { get; } = Comparer<string>.Create((a, b) =>
    {
        var (x, y) = (a.Split('.'), b.Split('.'));
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            var compared = int.TryParse(x[i], NumberStyles.None, CultureInfo.InvariantCulture, out var m) && int.TryParse(y[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? m.CompareTo(n) : string.CompareOrdinal(x[i], y[i]);
            if (compared != 0)
            {
                return compared;
            }
        }

        return x.Length.CompareTo(y.Length);
    });
}
