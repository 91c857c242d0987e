using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Time;
using Belong.Performance.Papers;

namespace Belong.Data.Papers;

/// <summary>The minutes of a meeting as they are read and printed.</summary>
public static class PanelMinutes
{
    /// <summary>The minutes of a meeting: who was there, then its paragraphs under their items.</summary>
    /// <param name="openOnly">What was minuted under an exempt item is left out.</param>
    /// <param name="now">The panel as it is now: what is exempt in it is left out too.</param>
    /// <param name="may">Whether the reader may see an item: of what was minuted under another they read as much as everybody. Null where openness alone decides.</param>
    public static IEnumerable<Block> Of(PanelRecord panel, Entry<PanelMeeting> meeting, bool openOnly, PanelRecord now, Func<Entry<AgendaItem>, bool>? may = null)
    {
        yield return new Paragraph([new Run($"Minutes of the meeting of {meeting.Fact.On.WithWeekday()}{(meeting.Fact.Place.Length > 0 ? $", {meeting.Fact.Place}" : "")}", Strong: true)]);
        foreach (var (how, words, ofMembers) in new (string, string, bool?)[] { ("present", "Present", true), ("substitute", "Substitutes", null), ("present", "In attendance", false), ("apologies", "Apologies", null) })
        {
            var there = panel.Facts<Attendance>().Where(each => each.Fact.Meeting == meeting.FactId && each.Fact.How == how)
                .Select(each => (Seat: panel.Head(each.Fact.Seat)?.Said as Seat, For: each.Fact.For is { } other ? (panel.Head(other)?.Said as Seat)?.Name : null)).Where(each => each.Seat is not null && (ofMembers is null || each.Seat.IsOfMember == ofMembers)).ToList();
            if (there.Count > 0)
            {
                yield return new Paragraph(Run.Plain($"{words}: {string.Join(", ", there.Select(each => $"{each.Seat!.Name}{(each.Seat.Part is Seat.Chair or Seat.Vice ? $" ({Seat.Parts.Say(each.Seat.Part).ToLowerInvariant()})" : "")}{(each.For is null ? "" : $" (for {each.For})")}"))}"));
            }
        }

        FactId? under = null;
        foreach (var minute in panel.MinutesOf(meeting.FactId))
        {
            // Under an item that is not to be found, be it never so late, nothing is taken for open.
            var item = minute.Fact.Item is { } id ? panel.Head(id)?.Said as AgendaItem : null;
            var closed = openOnly && minute.Fact.Item is not null && (item is not { Exempt: false } || now.Head(minute.Fact.Item.Value)?.Said is not AgendaItem { Exempt: false });
            if (!closed && item is not null && may is not null && panel.Facts<AgendaItem>().FirstOrDefault(each => each.FactId == minute.Fact.Item) is { } entry && !may(entry))
            {
                if (!panel.IsPublic)
                {
                    continue;
                }

                closed = true;
            }

            // Of an exempt item everybody reads what it is called, and the summary that was written for them.
            var called = closed ? (now.Head(minute.Fact.Item!.Value)?.Said as AgendaItem ?? item) is { Exempt: true } exempt ? exempt : null : item;
            if (closed && called is null)
            {
                continue;
            }

            if (called is not null && under != minute.Fact.Item)
            {
                under = minute.Fact.Item;
                yield return new Heading(2, Run.Plain(closed ? called.TitleForAll : called.Exempt ? $"{called.Title} – EXEMPT, NOT FOR PUBLICATION" : called.Title));
                if (closed)
                {
                    yield return new Paragraph([new Run($"The minute of this item is not published. {called.WhyClosed}", Emphasis: true)]);
                }
            }

            if (closed && minute.Fact.Kind != Minute.Summary)
            {
                continue;
            }

            yield return new Paragraph([new Run($"{minute.Fact.Number}  ", Strong: true), .. minute.Fact.By.Length > 0 ? Run.Plain($"{minute.Fact.By}: ") : [], minute.Fact.Kind is "decision" or "resolution" ? new Run($"{(minute.Fact.Kind == "decision" ? "Decided" : "Resolved")}: {minute.Fact.Words}", Strong: true) : new Run($"{(minute.Fact.Kind == Minute.Vote ? "Vote: " : "")}{minute.Fact.Words}")]);
        }

        if (panel.Confirmed(meeting.FactId) is { } confirmed)
        {
            yield return new Paragraph([new Run($"{confirmed.Fact.InWords}{(panel.Meeting(confirmed.Fact.At) is { } at ? $", {at.Fact.On.InWords()}" : "")}", Emphasis: true)]);
        }
    }
}
