using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>Takes an item off an agenda that is not yet published.</summary>
public sealed record TakeItemOff(SubjectId Panel, FactId Item) : Act
{
    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        var item = (county.Find(Panel) as PanelRecord)?.Facts<AgendaItem>().FirstOrDefault(each => each.FactId == Item);
        if (item is null)
        {
            problems.Add("", "There is no such item");
        }
        else if (((PanelRecord)county.Find(Panel)!).Published(item.Fact.Meeting)?.Fact.Items.Any(each => each.Item == Item) == true)
        {
            problems.Add("", "The agenda is published: members can defer the item at the meeting");
        }

        return problems.Any ? problems : Statement.Retract(item!);
    }
}
