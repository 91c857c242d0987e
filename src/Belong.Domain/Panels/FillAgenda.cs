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

        var there = panel.Facts<AgendaItem>().Where(item => item.Fact.Meeting == Meeting).Select(item => item.Fact).ToList();
        var place = there.Select(item => item.Place).DefaultIfEmpty(0).Max();
        var items = Items(panel, meeting).Where(item => !there.Exists(each => each.Title.Equals(item.Title, StringComparison.OrdinalIgnoreCase) || (item.MinutesOf is not null && each.MinutesOf == item.MinutesOf))).Select(item => Statement.Say(Panel, item with { Meeting = Meeting, Place = ++place })).ToList();
        if (!problems.Any && items.Count == 0)
        {
            problems.Add("", "Everything the panel puts on each agenda is on it already");
        }

        return problems.Any ? problems : Outcome.Add(items);
    }

    private static IEnumerable<AgendaItem> Items(PanelRecord panel, Entry<PanelMeeting> meeting)
    {
        foreach (var title in panel.Terms is { Fact.StandingItems.Length: > 0 } terms ? terms.Fact.StandingItems.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : PanelTerms.OrdinaryItems)
        {
            yield return new() { Title = title, Kind = "standing", Asked = "note" };
        }

        if (panel.Meetings.LastOrDefault(each => each.Fact.On < meeting.Fact.On && panel.MinutesOf(each.FactId).Any() && panel.Confirmed(each.FactId) is null) is { } last)
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
