using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Belong.Domain.Children;
using Belong.Domain.Facts;
using Belong.Domain.Governance;
using Belong.Domain.SubjectAccess;
using Belong.Domain.Time;
using Belong.Performance.Papers;
using Belong.Web.GovUk;
using Belong.Web.House;

namespace Belong.Web.Papers;

/// <summary>
/// The copy of a record that whoever asked for it is given: a cover, contents with pages, every entry in the order in which it happened, year by year, and last what was
/// left out and why. What was taken out of it is not in it: no mark can be lifted.
/// </summary>
public sealed record CopyPaper(string Title, string Head, Letterhead Letterhead, ImmutableArray<ImmutableArray<Block>> Pages)
{
    /// <param name="nameOf">The name of whoever signs so.</param>
    /// <param name="crest">The council's crest, as an address that holds the picture; blank for none.</param>
    public static CopyPaper Of(County county, ChildRecord child, CopyOfRecord copy, Func<string, string> nameOf, string crest, DateOnly made, bool isDraft)
    {
        var council = county.Council.Authority?.Name ?? "";
        var letterhead = county.Council.Facts<Letterhead>().LastOrDefault()?.Fact ?? Letterhead.Ordinary;
        var whose = child.LegalName ?? child.CalledName;
        var title = $"Copy of the record of {whose}";
        var parts = Parts(county, child, copy, nameOf).ToList();
        var cover = new Cover(
            council,
            title,
            [
                .. child.BornOn is { } born ? new[] { $"Born {born.InWords()}" } : [],
                $"Asked for on {copy.Request.Fact.ReceivedOn.InWords()}",
                $"Made on {made.InWords()}",
                .. copy.Request.Fact.Wants.Trim().Length > 0 ? new[] { $"What was asked for: {copy.Request.Fact.Wants.Trim()}" } : [],
            ],
            [],
            letterhead.Address.Trim(),
            isDraft ? "DRAFT, not to be given to anybody" : $"For {whose} alone",
            crest);

        // How many pages the contents take does not turn on what they say: they are counted, and then written.
        var first = 1 + Pagination.Of(Contents(parts.Select(part => (part.Title, 0)))).Length;
        var pages = new List<ImmutableArray<Block>>();
        var begins = new List<(string Title, int Page)>();
        foreach (var (called, blocks) in parts)
        {
            begins.Add((called, first + pages.Count + 1));
            pages.AddRange(Pagination.Of(blocks));
        }

        return new(title, string.Join(" · ", new[] { isDraft ? "DRAFT" : "", "OFFICIAL-SENSITIVE", title }.Where(each => each.Length > 0)), letterhead, [[cover], .. Pagination.Of(Contents(begins)), .. pages]);
    }

    /// <summary>As a page that needs nothing beside it, which Chromium prints to PDF page for page.</summary>
    public string Html()
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Encode(Title)}</title><style>@page {{ margin: 15mm 16mm 12mm; size: A4; }} body {{ margin: 0; }}\n{PackPrint.Style(Letterhead, "section")}@media screen {{ body {{ background: #e8e8e8; }} section {{ background: #fff; border: 15mm solid #fff; border-width: 15mm 16mm 12mm; box-sizing: content-box; margin: 6mm auto; width: 178mm; }} }}</style></head><body>");
        var names = new TableNames("paper");
        foreach (var (page, i) in Pages.Select((page, i) => (page, i)))
        {
            var number = $"<p class=\"belong-page__number belong-foot\"><span>{Encode(Title)}</span><span>Page {i + 1} of {Pages.Length}</span></p>";
            var head = page is [Cover] ? "" : $"<p class=\"belong-quiet govuk-body-s belong-head\"><span>{Encode(Head)}</span></p>";
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"page-{i + 1}\" aria-label=\"Page {i + 1}\">{head}{new PaperHtml(_ => null, 1, names).Of(page)}{number}</section>");
        }

        return html.Append("</body></html>").ToString();
    }

    private static IEnumerable<Block> Contents(IEnumerable<(string Title, int Page)> parts) =>
    [
        new Heading(1, Run.Plain("Contents")),
        new Grid("", [Run.Plain("What"), Run.Plain("Page")], [.. parts.Select(part => ImmutableArray.Create<ImmutableArray<Run>>(Run.Plain(part.Title), [new Run(part.Page.ToString(CultureInfo.InvariantCulture)) { ToPage = part.Page.ToString(CultureInfo.InvariantCulture) }]))]),
    ];

    /// <summary>The parts, each with its heading; every part begins on a page of its own.</summary>
    private static IEnumerable<(string Title, IReadOnlyList<Block> Blocks)> Parts(County county, ChildRecord child, CopyOfRecord copy, Func<string, string> nameOf)
    {
        var others = copy.FromOthers.Select(each => (Record: county.Find(each.On), each.Entry, each.Choice)).Where(each => each.Record is not null)
            .Select(each => (Record: each.Record!, Item: each.Record!.Entries.FirstOrDefault(entry => entry.Id == each.Entry && entry.IsLive) is { } entry ? new CopyItem(entry, CopyOfRecord.DayOf(entry), false, each.Choice) : null))
            .Where(each => each.Item is not null).ToList();
        var all = copy.Items.Select(item => (Record: (Record)child, Item: item)).Concat(others.Select(each => (each.Record, Item: each.Item!))).ToList();
        var given = all.Where(each => each.Item.Choice?.Choice is AccessChoice.Whole or AccessChoice.Part).OrderBy(each => each.Item.On).ThenBy(each => each.Item.Entry.Signature.Seq).ToList();
        var left = all.Where(each => each.Item.Choice?.Choice is AccessChoice.Out or AccessChoice.Part).OrderBy(each => each.Item.On).ThenBy(each => each.Item.Entry.Signature.Seq).ToList();
        yield return ("About this copy", About(given.Count, left));
        foreach (var year in given.GroupBy(each => each.Item.On.Year))
        {
            var called = year.Key.ToString(CultureInfo.InvariantCulture);
            yield return (called, [new Heading(1, Run.Plain(called)), .. year.SelectMany(each => Said(each.Record, child, each.Item, nameOf))]);
        }

        if (left.Count > 0)
        {
            yield return ("What was left out, and why", [
                new Heading(1, Run.Plain("What was left out, and why")),
                new Paragraph(Run.Plain("What each of these was about is not told here: the day and the kind of an entry can say what its words were taken out for.")),
                new Grid("", [Run.Plain("Why"), Run.Plain("Left out"), Run.Plain("Words taken out")], [.. left.GroupBy(each => each.Item.Choice!.Reason).OrderBy(reason => AccessChoice.Reasons.Codes.Select(code => code.Value).ToList().IndexOf(reason.Key)).Select(reason => ImmutableArray.Create(
                    Run.Plain(AccessChoice.Reasons.Say(reason.Key)), Run.Plain(Count(reason, AccessChoice.Out)), Run.Plain(Count(reason, AccessChoice.Part))))]),
            ]);
        }
    }

    /// <summary>How many entries a choice was made of: 3 entries, or none.</summary>
    private static string Count(IEnumerable<(Record Record, CopyItem Item)> of, string choice) => of.Count(each => each.Item.Choice!.Choice == choice) is > 0 and var some ? NumberWords.Count(some, "entry", "entries") : "None";

    private static IReadOnlyList<Block> About(int given, IReadOnlyCollection<(Record Record, CopyItem Item)> left)
    {
        var taken = left.Count(each => each.Item.Choice!.Choice == AccessChoice.Part);
        var gone = left.Count - taken;
        return
        [
            new Heading(1, Run.Plain("About this copy")),
            new Paragraph(Run.Plain($"This is what our record says about you: {NumberWords.Count(given, "entry", "entries")}, each under the day it is about, with who wrote it and when.")),
            new Paragraph(Run.Plain("Some of it was written by people who were worried, tired or in a hurry, and some of it may be hard to read. You do not have to read it alone: ask us, and somebody will sit with you or go through it with you.")),
            new Paragraph(Run.Plain("Where something was put right later, both stand here, and the older one says so.")),
            .. taken > 0 ? new Block[] { new Paragraph(Run.Plain($"From {NumberWords.Count(taken, "entry", "entries")} words were taken out. {Redaction.Gap} stands in their place.")) } : [],
            .. gone > 0 ? new Block[] { new Paragraph(Run.Plain($"{NumberWords.Count(gone, "entry was", "entries were")} left out.")) } : [],
            .. left.Count > 0 ? new Block[] { new Paragraph(Run.Plain("The last page says why.")) } : [],
            new Paragraph(Run.Plain("If something is wrong or missing, tell us: you can ask us to put it right, or to add what you say about it. If you are not content with this answer, you can complain to us, and to the Information Commissioner.")),
        ];
    }

    private static IEnumerable<Block> Said(Record record, ChildRecord child, CopyItem item, Func<string, string> nameOf)
    {
        var takes = item.Choice!.Choice == AccessChoice.Part ? item.Choice.Takes : [];
        string Clean(string words) => takes.Count == 0 ? words : Redaction.Of(words, takes);
        yield return new Heading(2, Run.Plain($"{item.On.InWords()}: {item.Entry.Kind.Title}"));
        if (record.Id != child.Id)
        {
            yield return new Paragraph([new Run("From the record of somebody else", Emphasis: true)]);
        }

        if (item.Earlier)
        {
            yield return new Paragraph([new Run("This was put right or withdrawn later", Emphasis: true)]);
        }

        var sentence = FactLines.SentenceOf(item.Entry.Said!, nameOf);
        if (sentence.Length > 0)
        {
            yield return new Paragraph(Run.Plain(Clean(sentence)));
        }

        foreach (var (asked, answer) in Answered.Besides(sentence, item.Entry.Said!, record, nameOf))
        {
            foreach (var (line, i) in Clean(answer).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((line, i) => (line, i)))
            {
                yield return new Paragraph(i == 0 ? [new Run($"{asked.TrimEnd('?', ':')}: ", Strong: true), new Run(line)] : Run.Plain(line));
            }
        }

        yield return new Paragraph([new Run($"Written by {Clean(nameOf(item.Entry.Signature.By))}, {item.Entry.Signature.At.AtInWords()}{(item.Entry.Said is INamesFile { File.Length: > 0 } ? ". The file goes with this copy" : "")}", Emphasis: true)]);
    }

    /// <summary>Everything of an entry that a copy would print, its parts apart by <see cref="Redaction.Between"/>.</summary>
    public static string TextOf(Entry entry, Record record, Func<string, string> nameOf)
    {
        var sentence = FactLines.SentenceOf(entry.Said!, nameOf);
        return string.Join(Redaction.Between, Answered.Besides(sentence, entry.Said!, record, nameOf).Select(each => each.Answer).Prepend(sentence).Append(nameOf(entry.Signature.By)));
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
