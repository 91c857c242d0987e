using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
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

/// <summary>An item as it stands on the agenda of one reader.</summary>
/// <param name="Title">Its title; for whoever may not see it, what it is called for the public.</param>
/// <param name="WhyClosed">The paragraphs and the public interest, where it is exempt; null where it is open.</param>
/// <param name="IsSeen">The reader may read its paper.</param>
public sealed record OnAgenda(Listed Listed, string Title, string? WhyClosed, bool IsSeen)
{
    /// <summary>The paragraphs of Schedule 12A, as they stand now.</summary>
    public string Under { get; init; } = "";

    public string Number => Listed.Number;
}

/// <summary>A meeting's papers in one run of pages, as one reader may see them.</summary>
/// <param name="Items">The items whose papers the reader may see.</param>
/// <param name="Agenda">Every item there is: of a meeting of elected members an exempt item stands on everybody's agenda.</param>
public sealed record PanelPack(PanelRecord Panel, Entry<PanelMeeting> Meeting, ImmutableArray<Listed> Items, ImmutableArray<OnAgenda> Agenda, ImmutableArray<PackPage> Pages)
{
    /// <summary>What the last page is called: it has no number, for what comes late may still stand before it.</summary>
    public const string Back = "back";

    /// <summary>The agenda is not published: what is printed of it is a draft.</summary>
    public bool IsDraft => Panel.Published(Meeting.FactId) is null;

    /// <summary>Whose papers they are.</summary>
    public string Council { get; init; } = "";

    public Letterhead Letterhead { get; init; } = Letterhead.Ordinary;

    /// <summary>What somebody may see of a published pack.</summary>
    /// <param name="now">The county as it is now, whatever is read as known: what has been closed since stays closed.</param>
    public static PanelPack Of(Files files, County county, County now, PanelRecord panel, Entry<PanelMeeting> meeting, Func<Entry<AgendaItem>, bool> may)
    {
        var published = panel.Published(meeting.FactId)?.Fact;
        var nowPanel = (PanelRecord)now.Find(panel.Id)!;
        var agenda = AgendaOf(panel, nowPanel, meeting, may);
        var items = agenda.Where(line => line.IsSeen).Select(line => line.Listed).ToImmutableArray();
        var pages = ImmutableArray.CreateBuilder<PackPage>();
        var warning = agenda.Any(line => line is { WhyClosed: not null, IsSeen: true }) && panel.IsPublic ? "This copy holds exempt papers, which are not for publication. Do not pass it on." : "";
        ImmutableArray<ImmutableArray<Block>> opening = published is { FrontFile: { Length: > 0 } opened } && files.Find(panel.Id, opened) is { } sentOut ? FrozenBlocks.Read(sentOut.Bytes) : Pagination.Of(OpeningOf(files, county, panel, meeting, agenda, published?.On));
        var front = opening.Select(page => page is [Cover cover] ? [cover with { Warning = warning }] : page).Concat(Pagination.Of(AgendaPages(panel, agenda, published?.Short ?? "", published?.On))).ToList();

        // A front that has grown since it was published is lettered after its last page; before it is, pages are counted as they would be.
        var labels = published is null ? [] : PublishAgenda.Lettered(published.Front is [.., var last] ? PublishAgenda.Plain(last) : "1", Math.Max(0, front.Count - published.Front.Count), published.Items.SelectMany(each => each.Pages).Concat(published.Front));
        pages.AddRange(front.Select((blocks, i) => new PackPage(published is null ? $"{i + 1}" : i < published.Front.Count ? published.Front[i] : labels[i - published.Front.Count], null, blocks, null)));
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

            var before = pages.Count;
            pages.AddRange(cut.Select((page, i) => new PackPage(published is null ? $"{before + i + 1}" : i < listed.Pages.Count ? listed.Pages[i] : "–", listed, page, paper)));
        }

        var made = new PanelPack(panel, meeting, items, agenda, pages.ToImmutable()) { Council = county.Council.Authority?.Name ?? "" };
        made = county.Council.Facts<Letterhead>().LastOrDefault()?.Fact is { } letterhead ? made with { Letterhead = letterhead } : made;
        return made with { Pages = made.Pages.Add(new(Back, null, [.. BackOf(made)], null)) };
    }

    /// <summary>The agenda for one reader. A closed item leaves no trace but its public line: and that only where the meeting is one of elected members, on whose agenda every item of business stands.</summary>
    /// <remarks>Local Government Act 1972, section 100B: reports, or parts of them, may be kept from the public; an item of business may not be taken of which the agenda said nothing.</remarks>
    public static ImmutableArray<OnAgenda> AgendaOf(PanelRecord panel, PanelRecord now, Entry<PanelMeeting> meeting, Func<Entry<AgendaItem>, bool> may)
    {
        var lines = ImmutableArray.CreateBuilder<OnAgenda>();
        foreach (var listed in panel.Agenda(meeting.FactId))
        {
            // What has been closed since is called by what it is called now.
            var item = now.Head(listed.Item.FactId)?.Said is AgendaItem { Exempt: true } closed ? closed : listed.Item.Fact;
            if (may(listed.Item))
            {
                lines.Add(new(listed, item.Title, item.Exempt ? item.WhyClosed : null, true) { Under = item.Under });
            }
            else if (panel.IsPublic && item.Exempt && panel.Published(meeting.FactId) is not null)
            {
                lines.Add(new(listed, item.TitleForAll, item.WhyClosed, false) { Under = item.Under });
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>
    /// How many pages each paper has, and the agenda: what publishing it fixes. Each paper is kept page by page as it reads now, for
    /// what is sent to members does not change.
    /// </summary>
    /// <param name="on">The day on which it is published.</param>
    /// <param name="short">Why it is published late, which the agenda prints.</param>
    /// <returns>The pages of the front; the name under which what stands before the agenda is kept; and the papers.</returns>
    public static (int Front, string FrontFile, ImmutableArray<PaperLength> Lengths) Measure(Files files, County county, PanelRecord panel, Entry<PanelMeeting> meeting, DateOnly on, string @short = "")
    {
        var late = panel.Late(meeting.FactId).Select(item => new Listed(item, "", []));
        var all = panel.Agenda(meeting.FactId).Concat(late).ToImmutableArray();
        var lines = all.Select(listed => new OnAgenda(listed, listed.Item.Fact.Title, listed.Item.Fact.Exempt ? listed.Item.Fact.WhyClosed : null, true) { Under = listed.Item.Fact.Under }).ToImmutableArray();
        var published = panel.Published(meeting.FactId)?.Fact;
        var opening = published is { FrontFile: { Length: > 0 } name } && files.Find(panel.Id, name) is { } before ? FrozenBlocks.Read(before.Bytes) : Pagination.Of(OpeningOf(files, county, panel, meeting, lines, published?.On ?? on));
        return (
            opening.Length + Pagination.Of(AgendaPages(panel, lines, published?.Short ?? @short, published?.On ?? on)).Length,
            published is { FrontFile: { Length: > 0 } kept } ? kept : files.Keep(panel.Id, "application/json", FrozenBlocks.Bytes(opening)),
            [.. all.Select(listed => PaperOf(files, county, county, panel, listed).Blocks is { IsEmpty: false } blocks && Pagination.Of(blocks) is var pages
                ? new PaperLength(listed.Item.FactId, pages.Length, files.Keep(panel.Id, "application/json", FrozenBlocks.Bytes(pages)))
                : new PaperLength(listed.Item.FactId, 0))]);
    }

    /// <summary>What stands before the agenda: the cover, who sits, and what they declared by then. It is kept as it was published.</summary>
    private static IEnumerable<Block> OpeningOf(Files files, County county, PanelRecord panel, Entry<PanelMeeting> meeting, ImmutableArray<OnAgenda> agenda, DateOnly? on)
    {
        var letterhead = county.Council.Facts<Letterhead>().LastOrDefault()?.Fact;
        var members = MembersOf(panel, meeting);
        yield return new Cover(
            county.Council.Authority?.Name ?? "",
            panel.Title,
            [
                $"{meeting.Fact.On.WithWeekday()}{(meeting.Fact.At is { } at ? $", {at:HH:mm}" : "")}",
                .. meeting.Fact.Place.Length > 0 ? new[] { meeting.Fact.Place } : [],
                .. meeting.Fact.CalledOff.Length > 0 ? new[] { $"Cancelled: {meeting.Fact.CalledOff}" } : [],
                .. on is { } day ? new[] { $"Agenda and papers published on {day.InWords()}" } : [],
            ],
            [.. members.Select(seat => seat.Fact.Part is Seat.Chair or Seat.Vice ? $"{seat.Fact.Name} ({Seat.Parts.Say(seat.Fact.Part).ToLowerInvariant()})" : seat.Fact.Name)],
            ContactOf(panel, letterhead),
            "",
            CrestOf(files, county));
        yield return new NewPage();
        if (members.Count > 0)
        {
            yield return new Heading(1, Run.Plain("Members"));
            yield return new Grid("", [Run.Plain("Name"), Run.Plain("Role"), Run.Plain("Division, group or service")], [.. members.Select(seat => (ImmutableArray<ImmutableArray<Run>>)[Run.Plain(seat.Fact.Name), Run.Plain(Seat.Parts.Say(seat.Fact.Part)), Run.Plain(seat.Fact.For)])]);
            if (panel.Terms?.Fact.Quorum is { } quorum)
            {
                yield return new Paragraph(Run.Plain($"Quorum: {quorum} members."));
            }
        }

        if (panel.IsPublic)
        {
            yield return new Heading(1, Run.Plain("Declarations of interest"));
            yield return new Paragraph(Run.Plain("Members are asked to declare any interest in an item when the meeting begins, or as soon as they become aware of one. A member with a disclosable pecuniary interest in an item takes no part in it and leaves the room while it is considered; its paper is not sent to them."));
            foreach (var interest in panel.Facts<Interest>().Select(interest => (interest.Fact, Line: agenda.FirstOrDefault(line => line.Listed.Item.FactId == interest.Fact.Item), Seat: panel.Head(interest.Fact.Seat)?.Said as Seat)).Where(each => each.Line is { WhyClosed: null } && each.Seat is not null))
            {
                yield return new Paragraph(Run.Plain($"Declared before the meeting: {interest.Seat!.Name}, item {interest.Line!.Number}, {Interest.Kinds.Say(interest.Fact.Kind).ToLowerInvariant()}{(interest.Fact.Leaves ? "; leaves for the item" : "")}."));
            }

            yield return new Heading(1, Run.Plain("The public at the meeting"));
            foreach (var line in (letterhead is { Notice.Length: > 0 } ? letterhead.Notice : "The meeting is open to the public except while exempt items are considered. Its agenda, reports and minutes can be read online for six years.").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                yield return new Paragraph(Run.Plain(line));
            }

        }
    }

    /// <summary>The agenda with the page of each item, as one reader may read it.</summary>
    private static IEnumerable<Block> AgendaPages(PanelRecord panel, ImmutableArray<OnAgenda> agenda, string @short, DateOnly? on)
    {
        var toFollow = agenda.Length > 0 && panel.Published(agenda[0].Listed.Item.Fact.Meeting) is not null;
        yield return new Heading(1, Run.Plain("Agenda"));
        yield return new Grid(
            "",
            [Run.Plain("Item"), Run.Plain("Title"), Run.Plain("Members are asked to"), Run.Plain("Page")],
            [.. agenda.Select(line => (ImmutableArray<ImmutableArray<Run>>)
            [
                Run.Plain(line.Number.Length > 0 ? line.Number : "late"),
                AgendaLine(line),
                Run.Plain(ReportForm.Asked(line.Listed.Item.Fact.Asked)),
                line.IsSeen && line.Listed.Pages is [var first, ..] ? [new Run(first) { ToPage = first }] : Run.Plain(!line.IsSeen && line.Listed.Pages.Count > 0 ? "not published" : line.Listed.Item.Fact is { Kind: "report" or AgendaItem.Attached or "minutes" or "plan" } && line.Listed.Pages.Count == 0 && (toFollow || !line.Listed.Item.Fact.HasPaper) ? "to follow" : ""),
            ])]);
        if (agenda.Where(line => line.WhyClosed is not null).ToList() is { Count: > 0 } exempt && panel.IsPublic)
        {
            yield return new Paragraph(Run.Plain(Resolution(exempt.Select(line => line.Under))));
        }

        if (@short.Length > 0)
        {
            yield return new Paragraph(Run.Plain($"Published{(on is { } published ? $" on {published.InWords()}" : "")} with fewer than five clear days: {@short}"));
        }
    }

    private static ImmutableArray<Run> AgendaLine(OnAgenda line)
    {
        var item = line.Listed.Item.Fact;
        var under = line.IsSeen
            ? new[] { item.Presented.Length > 0 ? $"Presented by: {item.Presented}" : "", item.Words.Length > 0 ? item.Words.ReplaceLineEndings("; ") : "", item.Urgent.Length > 0 ? $"Urgent: {item.Urgent}" : "", line.WhyClosed is { } seen ? $"Not for publication. {seen}" : "" }
            : [$"Not for publication. {line.WhyClosed}"];
        return [new Run(line.Title, Strong: true), .. under.Where(each => each.Length > 0).Select(each => new Run($"\n{each}"))];
    }

    /// <summary>Whom to ask, on the last page.</summary>
    private static IEnumerable<Block> BackOf(PanelPack pack)
    {
        yield return new Heading(1, Run.Plain(pack.Council.Length > 0 ? pack.Council : pack.Panel.Title));
        yield return new Paragraph(Run.Plain($"{pack.Panel.Title}, {pack.Meeting.Fact.On.WithWeekday()}"));
        foreach (var line in ContactOf(pack.Panel, pack.Letterhead).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            yield return new Paragraph(Run.Plain(line));
        }

        yield return new Paragraph(Run.Plain("Ask for these papers in large print, in another language or read aloud."));
    }

    /// <summary>The crest as an address that holds the picture itself; blank where there is none.</summary>
    public static string CrestOf(Files files, County county) =>
        county.Council.Facts<Crest>().LastOrDefault()?.Fact.File is { Length: > 0 } name && files.Find(CouncilRecord.TheCouncil, name) is { } file ? $"data:{file.Media};base64,{Convert.ToBase64String(file.Bytes)}" : "";

    private static string ContactOf(PanelRecord panel, Letterhead? letterhead) => string.Join('\n', new[] { panel.Terms?.Fact.Contact.Trim() ?? "", letterhead?.Address.Trim() ?? "" }.Where(each => each.Length > 0));

    private static List<Entry<Seat>> MembersOf(PanelRecord panel, Entry<PanelMeeting> meeting) =>
        [.. panel.SeatsOn(meeting.Fact.On).Where(seat => seat.Fact.IsOfMember).OrderBy(seat => seat.Fact.Part switch { Seat.Chair => 0, Seat.Vice => 1, Seat.CoOpted => 3, _ => 2 }).ThenBy(seat => seat.Fact.Name, StringComparer.CurrentCulture)];

    /// <summary>The resolution that members will be asked to pass: the paragraphs, and nothing of what is closed.</summary>
    public static string Resolution(IEnumerable<string> exempt) =>
        $"Members may be asked to pass the resolution: {ResolutionItself(exempt)}";

    /// <summary>The words that members pass.</summary>
    /// <param name="exempt">Of each exempt item its paragraphs.</param>
    public static string ResolutionItself(IEnumerable<string> exempt) =>
        $"That under section 100A of the Local Government Act 1972 the public be excluded from part of the meeting, as exempt information of {AgendaItem.ParagraphsInWords([.. exempt.SelectMany(under => under.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)])} of part 1 of Schedule 12A to the Act is likely to be disclosed.";

    /// <summary>The paper of an item; no blocks where it has none.</summary>
    private static (FrozenPaper? Paper, ImmutableArray<Block> Blocks) PaperOf(Files files, County county, County now, PanelRecord panel, Listed listed)
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
            return (null, [title, .. MinutesOf(panel, past, openOnly: !item.Exempt, (PanelRecord)now.Find(panel.Id)!)]);
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

    /// <summary>Minutes, or matters arising, that went out before an item they speak of was closed: they are not shown as they went out.</summary>
    private static bool ClosedSince(PanelRecord now, Entry<PanelMeeting> meeting, Listed listed) =>
        !listed.Item.Fact.Exempt && (listed.Item.Fact.MinutesOf is not null || listed.Item.Fact.Kind == AgendaItem.Arising) && now.Published(meeting.FactId) is { } published && now.Line(published.FactId).First().Signature.At is var at
        && now.Facts<AgendaItem>().Any(item => (listed.Item.Fact.Kind == AgendaItem.Arising || item.Fact.Meeting == listed.Item.Fact.MinutesOf) && item.Fact.Exempt && item.Signature.At > at);

    /// <summary>The minutes of a meeting: who was there, then its paragraphs under their items.</summary>
    /// <param name="openOnly">What was minuted under an exempt item is left out.</param>
    /// <param name="now">The panel as it is now: what is exempt in it is left out too.</param>
    /// <param name="may">Whether the reader may see an item: of what was minuted under another they read as much as everybody. Null where openness alone decides.</param>
    public static IEnumerable<Block> MinutesOf(PanelRecord panel, Entry<PanelMeeting> meeting, bool openOnly, PanelRecord now, Func<Entry<AgendaItem>, bool>? may = null)
    {
        yield return new Paragraph([new Run($"Minutes of the meeting of {meeting.Fact.On.WithWeekday()}{(meeting.Fact.Place.Length > 0 ? $", {meeting.Fact.Place}" : "")}", Strong: true)]);
        foreach (var (how, words, ofMembers) in new (string, string, bool?)[] { ("present", "Present", true), ("substitute", "Substitutes", null), ("present", "In attendance", false), ("apologies", "Apologies", null) })
        {
            var there = panel.Facts<Attendance>().Where(each => each.Fact.Meeting == meeting.FactId && each.Fact.How == how)
                .Select(each => (Seat: panel.Head(each.Fact.Seat)?.Said as Seat, For: each.Fact.For is { } other ? (panel.Head(other)?.Said as Seat)?.Name : null)).Where(each => each.Seat is not null && (ofMembers is null || each.Seat.IsOfMember == ofMembers)).ToList();
            if (there.Count > 0)
            {
                yield return new Paragraph(Run.Plain($"{words}: {string.Join(", ", there.Select(each => $"{each.Seat!.Name}{(each.Seat.Part is Seat.Chair or Seat.Vice ? $" ({Seat.Parts.Say(each.Seat.Part).ToLowerInvariant()})" : "")}{(each.For is null ? "" : $" (for {each.For})")}"))}"));
            }
        }

        FactId? under = null;
        foreach (var minute in panel.MinutesOf(meeting.FactId))
        {
            // Under an item that is not to be found, be it never so late, nothing is taken for open.
            var item = minute.Fact.Item is { } id ? panel.Head(id)?.Said as AgendaItem : null;
            var closed = openOnly && minute.Fact.Item is not null && (item is not { Exempt: false } || now.Head(minute.Fact.Item.Value)?.Said is not AgendaItem { Exempt: false });
            if (!closed && item is not null && may is not null && panel.Facts<AgendaItem>().FirstOrDefault(each => each.FactId == minute.Fact.Item) is { } entry && !may(entry))
            {
                if (!panel.IsPublic)
                {
                    continue;
                }

                closed = true;
            }

            // Of an exempt item everybody reads what it is called, and the summary that was written for them.
            var called = closed ? (now.Head(minute.Fact.Item!.Value)?.Said as AgendaItem ?? item) is { Exempt: true } exempt ? exempt : null : item;
            if (closed && called is null)
            {
                continue;
            }

            if (called is not null && under != minute.Fact.Item)
            {
                under = minute.Fact.Item;
                yield return new Heading(2, Run.Plain(closed ? called.TitleForAll : called.Exempt ? $"{called.Title} – EXEMPT, NOT FOR PUBLICATION" : called.Title));
                if (closed)
                {
                    yield return new Paragraph([new Run($"The minute of this item is not published. {called.WhyClosed}", Emphasis: true)]);
                }
            }

            if (closed && minute.Fact.Kind != Minute.Summary)
            {
                continue;
            }

            yield return new Paragraph([new Run($"{minute.Fact.Number}  ", Strong: true), .. minute.Fact.By.Length > 0 ? Run.Plain($"{minute.Fact.By}: ") : [], minute.Fact.Kind is "decision" or "resolution" ? new Run($"{(minute.Fact.Kind == "decision" ? "Decided" : "Resolved")}: {minute.Fact.Words}", Strong: true) : new Run($"{(minute.Fact.Kind == Minute.Vote ? "Vote: " : "")}{minute.Fact.Words}")]);
        }

        if (panel.Confirmed(meeting.FactId) is { } confirmed)
        {
            yield return new Paragraph([new Run($"{confirmed.Fact.InWords}{(panel.Meeting(confirmed.Fact.At) is { } at ? $", {at.Fact.On.InWords()}" : "")}", Emphasis: true)]);
        }
    }
}
