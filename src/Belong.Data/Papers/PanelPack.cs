using System.Collections.Immutable;
using System.Globalization;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
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
        ImmutableArray<ImmutableArray<Block>> opening = published is { FrontFile: { Length: > 0 } opened } && files.Find(panel.Id, opened) is { } sentOut ? FrozenBlocks.Read(sentOut.Bytes) : Pagination.Of(PackFront.OpeningOf(files, county, panel, meeting, agenda, published?.On));
        var front = opening.Select(page => page is [Cover cover] ? [cover with { Warning = warning }] : page).Concat(Pagination.Of(PackFront.AgendaPages(panel, agenda, published?.Short ?? "", published?.On))).ToList();

        // A front that has grown since it was published is lettered after its last page; before it is, pages are counted as they would be.
        var labels = published is null ? [] : PublishAgenda.Lettered(published.Front is [.., var last] ? PublishAgenda.Plain(last) : "1", Math.Max(0, front.Count - published.Front.Count), published.Items.SelectMany(each => each.Pages).Concat(published.Front));
        pages.AddRange(front.Select((blocks, i) => new PackPage(published is null ? $"{i + 1}" : i < published.Front.Count ? published.Front[i] : labels[i - published.Front.Count], null, blocks, null)));
        foreach (var listed in items)
        {
            var (paper, blocks) = PaperOfItem.Of(files, county, now, panel, listed);
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
        return made with { Pages = made.Pages.Add(new(Back, null, [.. PackFront.BackOf(made)], null)) };
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
        var opening = published is { FrontFile: { Length: > 0 } name } && files.Find(panel.Id, name) is { } before ? FrozenBlocks.Read(before.Bytes) : Pagination.Of(PackFront.OpeningOf(files, county, panel, meeting, lines, published?.On ?? on));
        return (
            opening.Length + Pagination.Of(PackFront.AgendaPages(panel, lines, published?.Short ?? @short, published?.On ?? on)).Length,
            published is { FrontFile: { Length: > 0 } kept } ? kept : files.Keep(panel.Id, "application/json", FrozenBlocks.Bytes(opening)),
            [.. all.Select(listed => PaperOfItem.Of(files, county, county, panel, listed).Blocks is { IsEmpty: false } blocks && Pagination.Of(blocks) is var pages
                ? new PaperLength(listed.Item.FactId, pages.Length, files.Keep(panel.Id, "application/json", FrozenBlocks.Bytes(pages)))
                : new PaperLength(listed.Item.FactId, 0))]);
    }

    /// <summary>Minutes, or matters arising, that went out before an item they speak of was closed: they are not shown as they went out.</summary>
    private static bool ClosedSince(PanelRecord now, Entry<PanelMeeting> meeting, Listed listed) =>
        !listed.Item.Fact.Exempt && (listed.Item.Fact.MinutesOf is not null || listed.Item.Fact.Kind == AgendaItem.Arising) && now.Published(meeting.FactId) is { } published && now.Line(published.FactId).First().Signature.At is var at
        && now.Facts<AgendaItem>().Any(item => (listed.Item.Fact.Kind == AgendaItem.Arising || item.Fact.Meeting == listed.Item.Fact.MinutesOf) && item.Fact.Exempt && item.Signature.At > at);
}
