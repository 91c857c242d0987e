using Belong.Domain.Facts;
using Belong.Domain.People;
using Belong.Domain.Reporting;

namespace Belong.Domain.Panels;

/// <summary>Puts an item on an agenda. Once the agenda is published only what is urgent may be, and it says why.</summary>
public sealed record AddItem(SubjectId Panel, FactId Meeting) : Act
{
    [Asks("Title of the item")]
    public string Title { get; init; } = "";

    [Asks("Type of item")]
    public string Kind { get; init; } = "";

    [Asks("What are members asked to do?", Several = true)]
    public string Asked { get; init; } = "";

    [Asks("Who presents the item?")]
    public string Presented { get; init; } = "";

    [Asks("Details", Long = true, Hint = "If the item has no paper. For a verbal update, enter the topics, one on each line")]
    public string Words { get; init; } = "";

    [Asks("Is the item exempt?")]
    public bool Exempt { get; init; }

    [Asks("If exempt, which paragraphs of Schedule 12A apply?", Several = true)]
    public string Under { get; init; } = "";

    [Asks("If exempt, what is it called on the public agenda?", Hint = "The item stands on the public agenda; only its report and minute are withheld. Name the kind of business and no person, for example: Placement matter")]
    public string PublicTitle { get; init; } = "";

    [Asks("If exempt, why does keeping the report closed outweigh the public interest in disclosure?", Long = true, Hint = "Printed on the public agenda")]
    public string PublicInterest { get; init; } = "";

    [Asks("If added after the agenda was published, why is the item urgent?", Long = true)]
    public string Urgent { get; init; } = "";

    [Asks("If urgent, which item should this one follow?", Of = typeof(AgendaItem), Hint = "Its number and pages will be lettered after that item. Leave blank to put the item at the end")]
    public FactId? After { get; init; }

    /// <summary>Its paper, where it has one.</summary>
    public SubjectId? Report { get; init; }
    public int? Version { get; init; }
    public FactId? MinutesOf { get; init; }
    public SubjectId? Plan { get; init; }

    /// <summary>A paper of others: its file has been checked, read and kept by then; the act names it.</summary>
    public string File { get; init; } = "";
    public string FileName { get; init; } = "";
    public string FileRead { get; init; } = "";

    public override IEnumerable<(string Part, CodeList List)> Lists => [(nameof(Kind), AgendaItem.Kinds), (nameof(Asked), ReportHead.Requests), (nameof(Under), AgendaItem.Paragraphs)];

    public override Outcome Decide(County county, DateOnly today, Actor by)
    {
        var problems = new Problems();
        if (county.Find(Panel) is not PanelRecord panel || panel.Meeting(Meeting) is not { } meeting)
        {
            problems.Add("", "There is no such meeting");
            return problems;
        }

        var said = new AgendaItem
        {
            Meeting = Meeting,
            Place = panel.Facts<AgendaItem>().Where(item => item.Fact.Meeting == Meeting).Select(item => item.Fact.Place).DefaultIfEmpty(0).Max() + 1,
            Title = Title.Trim(),
            Kind = Kind,
            Asked = Asked,
            Presented = Presented.Trim(),
            Words = Words.Trim(),
            Exempt = Exempt,
            Under = Exempt ? Under : "",
            PublicInterest = Exempt ? PublicInterest.Trim() : "",
            PublicTitle = Exempt ? PublicTitle.Trim() : "",
            Urgent = Urgent.Trim(),
            After = panel.Published(Meeting) is null ? null : After,
            Report = Report,
            Version = Version,
            MinutesOf = MinutesOf,
            Plan = Plan,
            File = File,
            FileName = FileName,
            FileRead = FileRead,
        };
        Wrong(county, panel, said, problems);
        if (meeting.Fact.CalledOff.Length > 0)
        {
            problems.Add("", "The meeting has been cancelled");
        }
        else if (panel.Published(Meeting) is not null && Urgent.Trim().Length == 0)
        {
            problems.Add(nameof(Urgent), "The agenda is published: enter why the item is urgent, as the chair must say why at the meeting");
        }
        else if (said.After is { } after && panel.Published(Meeting)!.Fact.Items.All(each => each.Item != after))
        {
            problems.Add(nameof(After), "Select an item of this meeting, as its agenda was published");
        }
        else if (meeting.Fact.On < today)
        {
            problems.Add("", "The meeting has been held: items cannot be added to the agenda");
        }

        return problems.Any ? problems : Statement.Say(Panel, said);
    }

    /// <summary>What is wrong with an item in itself.</summary>
    internal static void Wrong(County county, PanelRecord panel, AgendaItem item, Problems problems)
    {
        if (item.Title.Length is 0 or > 200)
        {
            problems.Add(nameof(Title), "Enter the title of the item, up to 200 characters");
        }

        if (!AgendaItem.Kinds.Has(item.Kind))
        {
            problems.Add(nameof(Kind), "Select the type of item");
        }

        var report = item.Report is { } id ? county.Find(id) as ReportRecord : null;
        if (item.Report is not null && report is null)
        {
            problems.Add(nameof(Report), "Select the report");
        }

        if (report is not null && report.Versions.All(version => version.Fact.Number != item.Version))
        {
            problems.Add(nameof(Version), "Only a published version of a report can be a paper: publish the report first");
        }

        if (report is not null && !item.Exempt && (report.IsExempt || report.Versions.Any(version => version.Fact.Number == item.Version && version.Fact.Exempt)))
        {
            problems.Add(nameof(Exempt), "The report is exempt, so the item must be exempt");
        }

        if (item.Kind == "minutes" && (item.MinutesOf is not { } of || panel.Meeting(of) is null || of == item.Meeting))
        {
            problems.Add(nameof(MinutesOf), "Select the meeting whose minutes these are");
        }

        if (item.Kind == "plan" && (item.Plan is not { } plan || county.Find(plan) is not BusinessPlanRecord))
        {
            problems.Add(nameof(Report), "Select the business plan");
        }

        if (item.File.Length > 0 && (item.Report is not null || item.MinutesOf is not null || item.Plan is not null))
        {
            problems.Add("File", "Choose a paper or attach a file, not both");
        }

        if (item.Kind is not (AgendaItem.Attached or "report") && item.File.Length > 0)
        {
            problems.Add(nameof(Kind), "A file is attached: select “Paper of others”, or remove the file");
        }

        if (item.Exempt && item.Under.Length == 0)
        {
            problems.Add(nameof(Under), "Select the paragraphs of Schedule 12A that make the item exempt");
        }

        if (item.Exempt && item.PublicTitle.Length is 0 or > 200)
        {
            problems.Add(nameof(PublicTitle), "Enter what the item is called on the public agenda, up to 200 characters");
        }

        if (item.Exempt && item.PublicInterest.Length == 0)
        {
            problems.Add(nameof(PublicInterest), "Enter why keeping the item closed outweighs the public interest in disclosure");
        }
    }
}
