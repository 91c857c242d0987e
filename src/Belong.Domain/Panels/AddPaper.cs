using Belong.Domain.Facts;

namespace Belong.Domain.Panels;

/// <summary>Gives an item the paper that was to follow when its agenda was published. It is sent out with the next late papers.</summary>
public sealed record AddPaper(SubjectId Panel, FactId Item) : Act
{
    /// <summary>The paper, as for a new item.</summary>
    public AddItem? Paper { get; init; }

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Facts<AgendaItem>().FirstOrDefault(each => each.FactId == Item) is not { } item)
        {
            problems.Add("", "There is no such item");
            return problems;
        }

        if (!panel.IsToFollow(item))
        {
            problems.Add("", "The item has its paper already, or its agenda is not published");
        }

        var said = Paper is not { } paper ? item.Fact : item.Fact with { Report = paper.Report, Version = paper.Version, MinutesOf = paper.MinutesOf ?? item.Fact.MinutesOf, Plan = paper.Plan, File = paper.File, FileName = paper.FileName, FileRead = paper.FileRead };
        if (said == item.Fact)
        {
            problems.Add("Report", "Choose the paper, or attach a file");
        }

        AddItem.Wrong(county, panel, said.FileRead.Length > 0 && said.Kind is not ("report" or AgendaItem.Attached) ? said with { Kind = AgendaItem.Attached } : said, problems);
        return problems.Any ? problems : Statement.Correct(item, said);
    }
}
