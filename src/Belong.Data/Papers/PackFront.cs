using System.Collections.Immutable;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Domain.Time;
using Belong.Performance.Papers;

namespace Belong.Data.Papers;

/// <summary>What stands before the papers of a pack, and after them: the cover, who sits, what they declared, the agenda, and whom to ask.</summary>
public static class PackFront
{
    /// <summary>What stands before the agenda: the cover, who sits, and what they declared by then. It is kept as it was published.</summary>
    public static IEnumerable<Block> OpeningOf(Files files, County county, PanelRecord panel, Entry<PanelMeeting> meeting, ImmutableArray<OnAgenda> agenda, DateOnly? on)
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
    public static IEnumerable<Block> AgendaPages(PanelRecord panel, ImmutableArray<OnAgenda> agenda, string @short, DateOnly? on)
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
    public static IEnumerable<Block> BackOf(PanelPack pack)
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
}
