using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>
/// The minutes of a meeting, all of its items at once. Paragraphs are numbered through by themselves; one that reads as before stays the entry it was, one that reads otherwise is corrected, one that is no
/// longer there is withdrawn; and so with actions.
/// </summary>
public sealed record WriteMinutes(SubjectId Panel, FactId Meeting) : Act
{
    /// <summary>What was typed under each item, and under none for the meeting as a whole. Of items that are not named nothing changes.</summary>
    public ImmutableArray<(FactId? Item, string Text)> Parts { get; init; } = [];

    /// <summary>Of each item the <see cref="MinutesText.SignOf"/> of the text that the clerk was shown: what somebody else changed meanwhile is not typed over. An item without one is not asked.</summary>
    public ImmutableArray<(FactId? Item, string Sign)> Seen { get; init; } = [];

    /// <summary>The field in which the text of an item stands.</summary>
    public static string FieldOf(FactId? item) => $"Text-{item?.ToString() ?? "meeting"}";

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Meeting(Meeting) is not { } meeting)
        {
            problems.Add("", "There is no such meeting");
            return problems;
        }

        if (panel.Confirmed(Meeting) is not null)
        {
            problems.Add("", "These minutes are confirmed and signed: correct them in the minutes of a later meeting");
        }
        else if (meeting.Fact.On > today)
        {
            problems.Add("", "The meeting has not been held yet");
        }
        else if (Parts.Any(part => part.Item is { } item && (panel.Head(item)?.Said as AgendaItem)?.Meeting != Meeting))
        {
            problems.Add("", "One of the items is not of this meeting");
        }

        var names = panel.Facts<Seat>().Select(seat => seat.Fact.Name).Concat(panel.MinutesOf(Meeting).Select(minute => minute.Fact.By)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var typed = new List<(FactId? Item, ImmutableArray<TypedMinute> Minutes)>();
        var next = panel.Meetings.FirstOrDefault(each => each.Fact.On > meeting.Fact.On && each.Fact.CalledOff.Length == 0)?.Fact.On;
        foreach (var (item, text, now) in Parts.Select(part => (part.Item, part.Text, MinutesText.Of(panel, Meeting, part.Item))).Where(part => part.Text.ReplaceLineEndings("\n").Trim() != part.Item3))
        {
            if (Seen.FirstOrDefault(each => each.Item == item).Sign is { } seen && seen != MinutesText.SignOf(now))
            {
                // What they did not touch stays as the other left it.
                if (seen != MinutesText.SignOf(text))
                {
                    problems.Add(FieldOf(item), $"Somebody else changed the minutes of this item while you were writing. They now read: {(now.Length == 0 ? "nothing" : now)}. Put yours together with theirs, and save again");
                }

                continue;
            }

            var wrong = new List<string>();
            typed.Add((item, MinutesText.Read(text, names, next, wrong)));
            foreach (var words in wrong)
            {
                problems.Add(FieldOf(item), words);
            }
        }

        if (problems.Any)
        {
            return problems;
        }

        // In the order of the agenda, the meeting as a whole first: what is not typed, or reads as before, keeps its place.
        var pairs = new List<(FactId? Item, TypedMinute? Minute, Entry<Minute>? Was)>();
        foreach (var item in new FactId?[] { null }.Concat(panel.ItemsOf(Meeting).Select(listed => (FactId?)listed.Item.FactId)))
        {
            var before = panel.MinutesOf(Meeting).Where(minute => minute.Fact.Item == item).ToList();
            pairs.AddRange(typed.FirstOrDefault(part => part.Item == item) is { Minutes.IsDefault: false } part
                ? Paired(part.Minutes, before, (minute, entry) => minute.Words == entry.Fact.Words && minute.By == entry.Fact.By).Select(pair => (item, pair.Minute, pair.Was))
                : before.Select(was => (item, (TypedMinute?)AsItStands(panel, was), (Entry<Minute>?)was)));
        }

        // Numbers that were given stay while no paragraph comes or goes.
        var numbered = pairs.TrueForAll(pair => pair is { Minute: not null, Was: not null });
        var number = panel.MinutesOf(Meeting).Select(minute => int.TryParse(minute.Fact.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 1).DefaultIfEmpty(1).Min() - 1;
        var said = new List<Statement>();
        var kept = new HashSet<FactId>();
        foreach (var (item, minute, was) in pairs)
        {
            if (minute is null)
            {
                said.Add(Statement.Retract(was!));
                continue;
            }

            // What was minuted as a verbal update, a comment or an appendix stays one, though it is typed as any paragraph.
            var kind = minute.Kind == "said" && was?.Fact.Kind is "verbal" or "comment" or "appended" ? was.Fact.Kind : minute.Kind;
            number++;
            var fact = new Minute { Meeting = Meeting, Item = item, Number = numbered ? was!.Fact.Number : number.ToString(CultureInfo.InvariantCulture), Kind = kind, By = minute.By, Words = minute.Words };
            if (was is null)
            {
                said.Add(Statement.Say(Panel, fact));
            }
            else if (was.Fact != fact)
            {
                said.Add(Statement.Correct(was, fact));
            }

            var own = was is null ? [] : panel.ActionsOf(was).ToList();
            foreach (var action in minute.Actions)
            {
                var old = own.Find(each => !kept.Contains(each.FactId) && each.Fact.Words == action.Words) ?? own.Find(each => !kept.Contains(each.FactId) && minute.Actions.All(other => other.Words != each.Fact.Words));
                var now = (old?.Fact ?? new PanelAction { Meeting = Meeting }) with { Item = item, Number = fact.Number, Words = action.Words, Owner = action.Owner, By = action.By };
                if (old is null)
                {
                    said.Add(Statement.Say(Panel, now with { Minute = was?.FactId }));
                    continue;
                }

                kept.Add(old.FactId);
                if (old.Fact with { Item = item, Number = fact.Number } != now || (old.Fact.Minute is null && old.Fact.Number != fact.Number))
                {
                    said.Add(Statement.Correct(old, now with { Minute = was?.FactId ?? now.Minute }));
                }
            }
        }

        // Actions that nobody asks for any more are withdrawn; what was done stays, by itself.
        foreach (var action in pairs.Where(pair => pair.Was is not null).SelectMany(pair => panel.ActionsOf(pair.Was!)).Where(action => !kept.Contains(action.FactId)))
        {
            if (action.Fact.DoneOn is null)
            {
                said.Add(Statement.Retract(action));
            }
            else if (action.Fact.Number.Length > 0 || action.Fact.Minute is not null)
            {
                said.Add(Statement.Correct(action, action.Fact with { Number = "", Minute = null, Item = action.Fact.Item ?? pairs.First(pair => pair.Was is not null && panel.ActionsOf(pair.Was).Any(each => each.FactId == action.FactId)).Item }));
            }
        }

        if (said.Count == 0)
        {
            problems.Add("", "Nothing has changed");
        }

        return problems.Any ? problems : Outcome.Add(said);
    }

    private static TypedMinute AsItStands(PanelRecord panel, Entry<Minute> minute) =>
        new(minute.Fact.Kind, minute.Fact.By, minute.Fact.Words) { Actions = [.. panel.ActionsOf(minute).Select(action => new TypedAction(action.Fact.Owner, action.Fact.By, action.Fact.Words))] };

    /// <summary>Each typed paragraph with the entry it continues: the one that reads the same, else the next that none reads the same as; and entries of which nothing is left.</summary>
    private static IEnumerable<(TypedMinute? Minute, Entry<Minute>? Was)> Paired(ImmutableArray<TypedMinute> minutes, List<Entry<Minute>> before, Func<TypedMinute, Entry<Minute>, bool> same)
    {
        var left = before.ToList();
        var found = minutes.Select(minute => left.Find(entry => same(minute, entry)) is { } entry && left.Remove(entry) ? entry : null).ToList();
        for (var i = 0; i < minutes.Length; i++)
        {
            if (found[i] is null && left.Count > 0)
            {
                found[i] = left[0];
                left.RemoveAt(0);
            }

            yield return (minutes[i], found[i]);
        }

        foreach (var gone in left)
        {
            yield return (null, gone);
        }
    }
}
