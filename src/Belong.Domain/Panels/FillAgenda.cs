using Belong.Domain.Facts;
using Belong.Domain.Time;

namespace Belong.Domain.Panels;

/// <summary>
/// Fills an agenda as the panel fills every one: its standing items, the minutes of the last meeting with what arises from them, the reports that the year's plan has for this meeting, and the date
/// of the next. What is on it already stays, and is not put on again.
/// </summary>
public sealed record FillAgenda(SubjectId Panel, FactId Meeting) : Act
{
    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Meeting(Meeting) is not { } meeting)
        {
            problems.Add("", "There is no such meeting");
            return problems;
        }

        if (panel.Published(Meeting) is not null)
        {
            problems.Add("", "The agenda is published");
        }
        else if (meeting.Fact.On < today || meeting.Fact.CalledOff.Length > 0)
        {
            problems.Add("", "The meeting has been held or cancelled: items cannot be added to the agenda");
        }

        // What stands first on every agenda stands before what is on it, the rest after.
        var there = panel.Agenda(Meeting).Select(listed => listed.Item).ToList();
        var added = Items(panel, meeting).Where(item => !there.Exists(each => each.Fact.Title.Equals(item.Title, StringComparison.OrdinalIgnoreCase) || (item.MinutesOf is not null && each.Fact.MinutesOf == item.MinutesOf))).Select(item => item with { Meeting = Meeting }).ToList();
        foreach (var item in added)
        {
            AddItem.Wrong(county, panel, item, problems);
        }

        if (!problems.Any && added.Count == 0)
        {
            problems.Add("", "The agenda already has all the items of the template");
        }

        var first = added.Where(item => item.Kind is "standing" or "minutes" or AgendaItem.Arising).ToList();
        return problems.Any ? problems : Outcome.Add([
            .. first.Select((item, i) => Statement.Say(Panel, item with { Place = i + 1 })),
            .. there.Select((item, i) => (Item: item, Place: first.Count + i + 1)).Where(each => each.Item.Fact.Place != each.Place).Select(each => Statement.Correct(each.Item, each.Item.Fact with { Place = each.Place })),
            .. added.Except(first).Select((item, i) => Statement.Say(Panel, item with { Place = first.Count + there.Count + i + 1 })),
        ]);
    }

    private static IEnumerable<AgendaItem> Items(PanelRecord panel, Entry<PanelMeeting> meeting)
    {
        foreach (var title in panel.Terms is { Fact.StandingItems.Length: > 0 } terms ? terms.Fact.StandingItems.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : PanelTerms.OrdinaryItems)
        {
            yield return new() { Title = title, Kind = "standing", Asked = "note" };
        }

        if (panel.Meetings.LastOrDefault(each => each.Fact.On < meeting.Fact.On && each.Fact.CalledOff.Length == 0 && panel.Confirmed(each.FactId) is null) is { } last)
        {
            yield return new() { Title = $"Minutes of the meeting of {last.Fact.On.InWords()}", Kind = "minutes", Asked = "approve", MinutesOf = last.FactId };
            if (panel.Facts<PanelAction>().Any(action => action.Fact.DoneOn is null))
            {
                yield return new() { Title = "Matters arising and actions", Kind = AgendaItem.Arising, Asked = "note" };
            }
        }

        foreach (var planned in panel.Facts<PlannedReport>().Where(planned => planned.Fact.For == meeting.Fact.On).OrderBy(planned => planned.Signature.Seq))
        {
            yield return new() { Title = planned.Fact.Title, Kind = "report", Asked = "note", Presented = planned.Fact.Author };
        }

        if (panel.Meetings.FirstOrDefault(each => each.Fact.On > meeting.Fact.On && each.Fact.CalledOff.Length == 0) is { } next)
        {
            yield return new() { Title = $"Date of the next meeting: {next.Fact.On.InWords()}", Kind = "date", Asked = "note" };
        }
    }
}
