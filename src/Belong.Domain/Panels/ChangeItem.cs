using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reporting;

namespace Belong.Domain.Panels;

/// <summary>Puts an item right before the agenda is published. After, members hold it in their hands: it can only be closed.</summary>
public sealed record ChangeItem(SubjectId Panel, FactId Item) : Act
{
    [Asks("Title of the item")]
    public string Title { get; init; } = "";

    [Asks("What are members asked to do?", Several = true)]
    public string Asked { get; init; } = "";

    [Asks("Who presents the item?")]
    public string Presented { get; init; } = "";

    [Asks("Details", Long = true)]
    public string Words { get; init; } = "";

    [Asks("Is the item exempt?")]
    public bool Exempt { get; init; }

    [Asks("If exempt, which paragraphs of Schedule 12A apply?", Several = true)]
    public string Under { get; init; } = "";

    [Asks("If exempt, what is it called on the public agenda?", Hint = "The item stands on the public agenda; only its report and minute are withheld. Name the kind of business and no person, for example: Placement matter")]
    public string PublicTitle { get; init; } = "";

    [Asks("If exempt, why does keeping the report closed outweigh the public interest in disclosure?", Long = true, Hint = "Printed on the public agenda")]
    public string PublicInterest { get; init; } = "";

    /// <summary>The entry as it was shown: one that another has changed meanwhile is not put back. Null is not asked.</summary>
    public EntryId? Seen { get; init; }

    /// <summary>Its paper, where it is to have another: as for a new item.</summary>
    public AddItem? Paper { get; init; }

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Asked), ReportHead.Requests), (nameof(Under), AgendaItem.Paragraphs)];

    /// <summary>The form as the item fills it.</summary>
    public static ChangeItem Of(PanelRecord panel, Entry<AgendaItem> item) => new(panel.Id, item.FactId)
    {
        Title = item.Fact.Title,
        Asked = item.Fact.Asked,
        Presented = item.Fact.Presented,
        Words = item.Fact.Words,
        Exempt = item.Fact.Exempt,
        Under = item.Fact.Under,
        PublicInterest = item.Fact.PublicInterest,
        PublicTitle = item.Fact.PublicTitle,
    };

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Facts<AgendaItem>().FirstOrDefault(each => each.FactId == Item) is not { } item)
        {
            problems.Add("", "There is no such item");
            return problems;
        }

        if (panel.Published(item.Fact.Meeting)?.Fact.Items.Any(each => each.Item == Item) == true)
        {
            problems.Add("", "The agenda is published: the item cannot be changed, only closed to the public");
            return problems;
        }

        if (Seen is { } seen && seen != item.Id)
        {
            problems.Add("", item.ChangedMeanwhile);
            return problems;
        }

        var said = item.Fact with { Title = Title.Trim(), Asked = Asked, Presented = Presented.Trim(), Words = Words.Trim(), Exempt = Exempt, Under = Exempt ? Under : "", PublicInterest = Exempt ? PublicInterest.Trim() : "", PublicTitle = Exempt ? PublicTitle.Trim() : "" };
        if (Paper is { } paper)
        {
            said = said with { Kind = paper.File.Length > 0 && said.Kind != "report" ? AgendaItem.Attached : said.Kind, Report = paper.Report, Version = paper.Version, MinutesOf = paper.MinutesOf, Plan = paper.Plan, File = paper.File, FileName = paper.FileName, FileRead = paper.FileRead };
        }

        AddItem.Wrong(county, panel, said, problems);
        if (!problems.Any && said == item.Fact)
        {
            problems.Add("", "Nothing has changed");
        }

        return problems.Any ? problems : Statement.Correct(item, said);
    }
}
