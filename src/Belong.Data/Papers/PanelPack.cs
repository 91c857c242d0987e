using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Facts;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Performance.Papers;

namespace Belong.Data.Papers;

/// <summary>A page of a pack.</summary>
/// <param name="Label">The number it has in the browser, in print and in the PDF alike.</param>
/// <param name="Item">The item whose paper it is of; null for the agenda itself and for blank pages.</param>
/// <param name="Paper">The published report whose figures its words print.</param>
public sealed record PackPage(string Label, Listed? Item, ImmutableArray<Block> Blocks, FrozenPaper? Paper)
{
    public bool IsBlank => Blocks.IsEmpty;
}

/// <summary>A meeting's papers in one run of pages, as one reader may see them.</summary>
public sealed record PanelPack(PanelRecord Panel, Entry<PanelMeeting> Meeting, ImmutableArray<Listed> Items, ImmutableArray<PackPage> Pages)
{
    /// <summary>What somebody may see of a published pack. What they may not leaves no trace but the numbers it had.</summary>
    /// <param name="now">The county as it is now, whatever is read as known: what has been closed since stays closed.</param>
    public static PanelPack Of(Files files, County county, County now, PanelRecord panel, Entry<PanelMeeting> meeting, Func<Entry<AgendaItem>, bool> may)
    {
        var published = panel.Published(meeting.FactId)?.Fact;
        var nowPanel = (PanelRecord)now.Find(panel.Id)!;
        var items = panel.Agenda(meeting.FactId).Where(listed => may(listed.Item)).ToImmutableArray();
        var pages = ImmutableArray.CreateBuilder<PackPage>();
        var front = Pagination.Of(FrontOf(panel, meeting, items, published?.Short ?? "", published?.On));
        pages.AddRange(front.Select((blocks, i) => new PackPage(published?.Front.ElementAtOrDefault(i) ?? $"{i + 1}", null, blocks, null)));
        foreach (var listed in items)
        {
            var (paper, blocks) = PaperOf(files, county, now, panel, listed);
            if (blocks.IsEmpty)
            {
                continue;
            }

            var cut = !ClosedSince(nowPanel, meeting, listed) && published?.Items.FirstOrDefault(each => each.Item == listed.Item.FactId)?.File is { Length: > 0 } kept && files.Find(panel.Id, kept) is { } file
                ? FrozenBlocks.Read(file.Bytes)
                : Pagination.Of(blocks);

            // A blank page before it, where papers begin on the right.
            if (published is { DoubleSided: true } && listed.Pages is [var first, ..] && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at > 1 && published.Items.All(each => !each.Pages.Contains($"{at - 1}")) && !published.Front.Contains($"{at - 1}"))
            {
                pages.Add(new($"{at - 1}", null, [], null));
            }

            pages.AddRange(cut.Select((page, i) => new PackPage(listed.Pages.ElementAtOrDefault(i) ?? "–", listed, page, paper)));
        }

        return new(panel, meeting, items, pages.ToImmutable());
    }

    /// <summary>
    /// How many pages each paper has, and the agenda: what publishing it fixes. Each paper is kept page by page as it reads now, for
    /// what is sent to members does not change.
    /// </summary>
    /// <param name="short">Why it is published late, which the agenda prints.</param>
    public static (int Front, ImmutableArray<PaperLength> Lengths) Measure(Files files, County county, PanelRecord panel, Entry<PanelMeeting> meeting, string @short = "")
    {
        var late = panel.Late(meeting.FactId).Select(item => new Listed(item, "", []));
        var all = panel.Agenda(meeting.FactId).Concat(late).ToImmutableArray();
        return (
            Pagination.Of(FrontOf(panel, meeting, all, @short, panel.Published(meeting.FactId)?.Fact.On)).Length,
            [.. all.Select(listed => PaperOf(files, county, county, panel, listed).Blocks is { IsEmpty: false } blocks && Pagination.Of(blocks) is var pages
                ? new PaperLength(listed.Item.FactId, pages.Length, files.Keep(panel.Id, "application/json", FrozenBlocks.Bytes(pages)))
                : new PaperLength(listed.Item.FactId, 0))]);
    }

    /// <summary>The agenda itself: when and where, who sits, what is on it.</summary>
    private static IEnumerable<Block> FrontOf(PanelRecord panel, Entry<PanelMeeting> meeting, ImmutableArray<Listed> items, string @short, DateOnly? on)
    {
        yield return new Heading(1, Run.Plain(panel.Title));
        yield return new Paragraph([new Run($"{meeting.Fact.On.WithWeekday()}{(meeting.Fact.At is { } at ? $", {at:HH:mm}" : "")}{(meeting.Fact.Place.Length > 0 ? $", {meeting.Fact.Place}" : "")}", Strong: true)]);
        var members = panel.SeatsOn(meeting.Fact.On).Where(seat => seat.Fact.IsOfMember).OrderBy(seat => seat.Fact.Part switch { Seat.Chair => 0, Seat.Vice => 1, _ => 2 }).ThenBy(seat => seat.Fact.Name, StringComparer.CurrentCulture).ToList();
        if (members.Count > 0)
        {
            yield return new Paragraph(Run.Plain($"Membership ({members.Count}): {string.Join(", ", members.Select(seat => seat.Fact.Part is Seat.Chair or Seat.Vice ? $"{seat.Fact.Name} ({Seat.Parts.Say(seat.Fact.Part).ToLowerInvariant()})" : seat.Fact.Name))}"));
        }

        yield return new Heading(2, Run.Plain("Agenda"));
        yield return new Grid(
            "",
            [Run.Plain("Item"), Run.Plain("What"), Run.Plain("Members are asked to"), Run.Plain("Page")],
            [.. items.Select(listed => (ImmutableArray<ImmutableArray<Run>>)
            [
                Run.Plain(listed.Number.Length > 0 ? listed.Number : "late"),
                Run.Plain($"{listed.Item.Fact.Title}{(listed.Item.Fact.Presented.Length > 0 ? $" ({listed.Item.Fact.Presented})" : "")}{(listed.Item.Fact.Words.Length > 0 ? $": {listed.Item.Fact.Words.ReplaceLineEndings("; ")}" : "")}{(listed.Item.Fact.Urgent.Length > 0 ? $". Urgent: {listed.Item.Fact.Urgent}" : "")}{(listed.Item.Fact.Exempt ? ". Exempt" : "")}"),
                Run.Plain(ReportForm.Asked(listed.Item.Fact.Asked)),
                Run.Plain(listed.Pages is [var first, ..] ? first : ""),
            ])]);
        if (panel.Agenda(meeting.FactId).Where(listed => listed.Item.Fact.Exempt).ToList() is { Count: > 0 } exempt)
        {
            yield return new Paragraph(Run.Plain(Resolution(exempt.Select(listed => listed.Item.Fact))));
        }

        if (@short.Length > 0)
        {
            yield return new Paragraph(Run.Plain($"Published{(on is { } day ? $" on {day.InWords()}" : "")} with fewer than five clear days: {@short}"));
        }
    }

    /// <summary>The resolution that members will be asked to pass: the paragraphs, and nothing of what is closed.</summary>
    public static string Resolution(IEnumerable<AgendaItem> exempt) =>
        $"Members may be asked to pass the resolution: {ResolutionItself(exempt)}";

    /// <summary>The words that members pass.</summary>
    public static string ResolutionItself(IEnumerable<AgendaItem> exempt) =>
        $"That under section 100A of the Local Government Act 1972 the public be excluded from part of the meeting, as exempt information of {Paragraphs([.. exempt.SelectMany(item => item.Under.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)])} of part 1 of Schedule 12A to the Act is likely to be disclosed.";

    private static string Paragraphs(IReadOnlyList<string> numbers) => numbers.Count == 1 ? $"paragraph {numbers[0]}" : $"paragraphs {string.Join(", ", numbers.Take(numbers.Count - 1))} and {numbers[^1]}";

    /// <summary>The paper of an item; no blocks where it has none.</summary>
    private static (FrozenPaper? Paper, ImmutableArray<Block> Blocks) PaperOf(Files files, County county, County now, PanelRecord panel, Listed listed)
    {
        var item = listed.Item.Fact;
        var title = new Heading(1, Run.Plain(item.Title));
        if (item.Report is { } id && county.Find(id) is ReportRecord report && report.Versions.FirstOrDefault(version => version.Fact.Number == item.Version) is { } version && (item.Exempt || !now.IsClassified(id, version.Fact.Number))
            && ReportPaper.Published(files, id, version.Fact, whole: item.Exempt) is { } paper)
        {
            return (paper, [title, ReportForm.Of(paper.Head), .. paper.Blocks, new Paragraph([new Run($"Published on {paper.On.InWords()} from the record as known {paper.KnownAt.ToString("d MMMM yyyy HH:mm", CultureInfo.InvariantCulture)} UTC.{(paper.Figures.Any(figure => figure.IsHidden) && !item.Exempt ? $" A “{Suppression.Mark}” stands for a number that is not published." : "")}", Emphasis: true)])]);
        }

        if (item.MinutesOf is { } of && panel.Meeting(of) is { } past)
        {
            return (null, [title, .. MinutesOf(panel, past, openOnly: !item.Exempt, (PanelRecord)now.Find(panel.Id)!)]);
        }

        return item.Plan is { } plan && county.Find(plan) is BusinessPlanRecord record ? (null, [title, .. PlanBlocks.Of(record)]) : (null, []);
    }

    /// <summary>Minutes that went out before an item they speak of was closed: they are not shown as they went out.</summary>
    private static bool ClosedSince(PanelRecord now, Entry<PanelMeeting> meeting, Listed listed) =>
        !listed.Item.Fact.Exempt && listed.Item.Fact.MinutesOf is { } of && now.Published(meeting.FactId) is { } published && now.Line(published.FactId).First().Signature.At is var at
        && now.Facts<AgendaItem>().Any(item => item.Fact.Meeting == of && item.Fact.Exempt && item.Signature.At > at);

    /// <summary>The minutes of a meeting: who was there, then its paragraphs under their items.</summary>
    /// <param name="openOnly">What was minuted under an exempt item is left out.</param>
    /// <param name="now">The panel as it is now: what is exempt in it is left out too.</param>
    /// <param name="may">Whether the reader may see an item: what was minuted under another is left out. Null where openness alone decides.</param>
    public static IEnumerable<Block> MinutesOf(PanelRecord panel, Entry<PanelMeeting> meeting, bool openOnly, PanelRecord now, Func<Entry<AgendaItem>, bool>? may = null)
    {
        yield return new Paragraph([new Run($"Minutes of the meeting of {meeting.Fact.On.WithWeekday()}{(meeting.Fact.Place.Length > 0 ? $", {meeting.Fact.Place}" : "")}", Strong: true)]);
        foreach (var (how, words) in new[] { ("present", "Present"), ("substitute", "Substitutes"), ("apologies", "Apologies") })
        {
            var there = panel.Facts<Attendance>().Where(each => each.Fact.Meeting == meeting.FactId && each.Fact.How == how)
                .Select(each => (Seat: panel.Head(each.Fact.Seat)?.Said as Seat, For: each.Fact.For is { } other ? (panel.Head(other)?.Said as Seat)?.Name : null)).Where(each => each.Seat is not null).ToList();
            if (there.Count > 0)
            {
                yield return new Paragraph(Run.Plain($"{words}: {string.Join(", ", there.Select(each => $"{each.Seat!.Name}{(each.For is null ? "" : $" (for {each.For})")}"))}"));
            }
        }

        FactId? under = null;
        foreach (var minute in panel.MinutesOf(meeting.FactId))
        {
            // Under an item that is not to be found, be it never so late, nothing is taken for open.
            var item = minute.Fact.Item is { } id ? panel.Head(id)?.Said as AgendaItem : null;
            if (openOnly && minute.Fact.Item is not null && (item is not { Exempt: false } || now.Head(minute.Fact.Item.Value)?.Said is not AgendaItem { Exempt: false }))
            {
                continue;
            }

            if (item is not null && may is not null && panel.Facts<AgendaItem>().FirstOrDefault(each => each.FactId == minute.Fact.Item) is { } entry && !may(entry))
            {
                continue;
            }

            if (item is not null && under != minute.Fact.Item)
            {
                under = minute.Fact.Item;
                yield return new Heading(2, Run.Plain(item.Title));
            }

            yield return new Paragraph([new Run($"{minute.Fact.Number}  ", Strong: true), .. minute.Fact.By.Length > 0 ? Run.Plain($"{minute.Fact.By}: ") : [], minute.Fact.Kind is "decision" or "resolution" ? new Run($"{(minute.Fact.Kind == "decision" ? "Decided" : "Resolved")}: {minute.Fact.Words}", Strong: true) : new Run(minute.Fact.Words)]);
        }

        if (panel.Confirmed(meeting.FactId) is { } confirmed)
        {
            yield return new Paragraph([new Run($"{confirmed.Fact.InWords}{(panel.Meeting(confirmed.Fact.At) is { } at ? $", {at.Fact.On.InWords()}" : "")}", Emphasis: true)]);
        }
    }
}
