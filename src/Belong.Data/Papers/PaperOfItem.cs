using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Performance.Papers;

namespace Belong.Data.Papers;

/// <summary>The paper of an item of an agenda as it reads: a report, minutes, what arises from them, a plan, or what others sent.</summary>
public static class PaperOfItem
{
    /// <summary>The paper of an item; no blocks where it has none.</summary>
    public static (FrozenPaper? Paper, ImmutableArray<Block> Blocks) Of(Files files, County county, County now, PanelRecord panel, Listed listed)
    {
        var item = listed.Item.Fact;
        var title = new Heading(1, Run.Plain(item.Title));
        if (item.Report is { } id && county.Find(id) is ReportRecord report && report.Versions.FirstOrDefault(version => version.Fact.Number == item.Version) is { } version && (item.Exempt || !now.IsClassified(id, version.Fact.Number))
            && ReportPaper.Published(files, id, version.Fact, whole: item.Exempt) is { } paper)
        {
            return (paper, [title, ReportForm.Of(paper.Head), .. paper.Blocks, new Paragraph([new Run($"Published on {paper.On.InWords()}, from the record as it stood on {DateOnly.FromDateTime(paper.KnownAt).InWords()}.{(paper.Figures.Any(figure => figure.IsHidden) && !item.Exempt ? $" A “{Suppression.Mark}” stands for a number that is not published." : "")}", Emphasis: true)])]);
        }

        if (item.MinutesOf is { } of && panel.Meeting(of) is { } past)
        {
            return (null, [title, .. PanelMinutes.Of(panel, past, openOnly: !item.Exempt, (PanelRecord)now.Find(panel.Id)!)]);
        }

        if (item.Kind == AgendaItem.Arising)
        {
            return (null, [title, .. ActionsOf(panel, (PanelRecord)now.Find(panel.Id)!, item)]);
        }

        if (item.FileRead.Length > 0 && files.Find(panel.Id, item.FileRead) is { } attached)
        {
            var read = FrozenBlocks.Read(attached.Bytes);
            var foreign = read.Length > 0 && read[0] is [ForeignPage, ..];
            return (null,
            [
                title,
                new Grid("", [], [.. new[] { ("Presented by", item.Presented), ("Members are asked to", ReportForm.Asked(item.Asked)), ("Classification", item.Exempt ? "Exempt" : "Unrestricted"), ("Paper", $"{item.FileName}, as its author sent it{(foreign ? $", {(read.Length == 1 ? "1 page" : $"{read.Length} pages")}" : "")}") }
                    .Where(each => each.Item2.Length > 0).Select(each => (ImmutableArray<ImmutableArray<Run>>)[Run.Plain(each.Item1), Run.Plain(each.Item2)])]),
                .. foreign ? new Block[] { new NewPage() } : [],
                .. read.SelectMany(page => page).Select(block => block is ForeignPage page ? page with { File = item.File } : block),
            ]);
        }

        return item.Plan is { } plan && county.Find(plan) is BusinessPlanRecord record ? (null, [title, .. PlanBlocks.Of(record)]) : (null, []);
    }

    /// <summary>What members asked for, and where it stands: what is still to be done, and what was done since the meeting before.</summary>
    private static IEnumerable<Block> ActionsOf(PanelRecord panel, PanelRecord now, AgendaItem item)
    {
        var before = panel.Meeting(item.Meeting) is { } meeting ? panel.Meetings.LastOrDefault(each => each.Fact.On < meeting.Fact.On)?.Fact.On : null;
        var actions = panel.Facts<PanelAction>().Where(action => (item.Exempt || !IsOfClosed(action)) && (action.Fact.DoneOn is not { } done || before is null || done >= before)).OrderBy(action => action.Fact.DoneOn is null ? 0 : 1).ThenBy(action => action.Fact.By).ToList();
        yield return actions.Count == 0
            ? new Paragraph(Run.Plain("No actions are open."))
            : new Grid(
                "",
                [Run.Plain("What members asked for"), Run.Plain("Meeting"), Run.Plain("Who"), Run.Plain("By"), Run.Plain("Where it stands")],
                [.. actions.Select(action => (ImmutableArray<ImmutableArray<Run>>)
                [
                    Run.Plain(action.Fact.Words),
                    Run.Plain(panel.Meeting(action.Fact.Meeting)?.Fact.On.InWords() ?? ""),
                    Run.Plain(action.Fact.Owner),
                    Run.Plain(action.Fact.By.InWords()),
                    Run.Plain(action.Fact.DoneOn is { } done ? $"Done {done.InWords()}{(action.Fact.Outcome.Length > 0 ? $": {action.Fact.Outcome}" : "")}" : "Not done yet"),
                ])]);

        bool IsOfClosed(Entry<PanelAction> action) =>
            (action.Fact.Minute is { } from && now.Head(from) is not { IsLive: true })
            || new[] { action.Fact.Item, action.Fact.Minute is { } minute ? (panel.Head(minute)?.Said as Minute)?.Item : null }.Any(under => under is { } id && now.Head(id)?.Said is not AgendaItem { Exempt: false });
    }
}
