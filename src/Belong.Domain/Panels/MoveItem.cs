using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>Puts an item elsewhere on an agenda that is not yet published.</summary>
public sealed record MoveItem(SubjectId Panel, FactId Item) : Act
{
    /// <summary>The number it is to have.</summary>
    public int To { get; init; }

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Facts<AgendaItem>().FirstOrDefault(each => each.FactId == Item) is not { } item)
        {
            problems.Add("", "There is no such item");
            return problems;
        }

        if (panel.Published(item.Fact.Meeting) is not null)
        {
            problems.Add("", "The agenda is published: item numbers cannot be changed");
            return problems;
        }

        var items = panel.Agenda(item.Fact.Meeting).Select(listed => listed.Item).ToList();
        if (To < 1 || To > items.Count)
        {
            problems.Add(nameof(To), $"Enter a number from 1 to {items.Count}");
            return problems;
        }

        items.RemoveAll(each => each.FactId == Item);
        items.Insert(To - 1, item);
        var moved = items.Select((each, i) => (each, Place: i + 1)).Where(each => each.each.Fact.Place != each.Place).Select(each => Statement.Correct(each.each, each.each.Fact with { Place = each.Place })).ToList();
        if (moved.Count == 0)
        {
            problems.Add(nameof(To), "The item already has that number");
        }

        return problems.Any ? problems : Outcome.Add(moved);
    }
}
