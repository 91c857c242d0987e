using System.Globalization;
using System.Net;
using System.Text;
using Belong.Data;
using Belong.Data.Papers;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.Time;
using Belong.Performance.Papers;
using Belong.Web.GovUk;
using Belong.Web.House;

namespace Belong.Web.Papers;

/// <summary>A pack page by page: as sections of a page of the service, and to be taken away as a page that needs nothing beside it, which Chromium prints to PDF page for page; as a Word document; as its tables.</summary>
public static class PackPrint
{
    /// <summary>A sheet of paper: its running head, its words and its foot. What is measured is written from <see cref="PaperSize"/>.</summary>
    /// <param name="sheet">What the rules are for.</param>
    public static string Style(Letterhead letterhead, string sheet) => $$"""
        @page belong-pack { margin: 15mm 16mm 12mm; size: A4; }
        {{sheet}} { --council: {{letterhead.Colour}}; break-after: page; box-sizing: border-box; height: 268mm; margin: 0; overflow: hidden; padding: 0; page: belong-pack; position: relative; }
        {{sheet}}:last-of-type { break-after: auto; }
        {{PaperSize.Style(sheet)}}{{(letterhead.Font == "times" ? $"{sheet} {{ font-family: \"Times New Roman\", \"Liberation Serif\", serif; }}\n" : letterhead.Font == "calibri" ? $"{sheet} {{ font-family: Calibri, Carlito, \"Liberation Sans\", Arial, sans-serif; }}\n" : "")}}{{sheet}} .belong-head { border-bottom: 1.5pt solid var(--council); color: #0b0c0c; display: flex; font-size: 8.5pt; height: 14pt; justify-content: space-between; line-height: 11pt; margin: 0 0 10pt; white-space: nowrap; }
        {{sheet}} .belong-head span, {{sheet}} .belong-foot span { overflow: hidden; text-overflow: ellipsis; } {{sheet}} .belong-head span + span { flex: none; font-weight: 700; padding-left: 12pt; }
        {{sheet}} .belong-foot { bottom: 0; border-top: 0.75pt solid #b1b4b6; color: #0b0c0c; display: flex; font-size: 8.5pt; height: 14pt; justify-content: space-between; left: 0; line-height: 11pt; margin: 0; padding: 3pt 0 0; position: absolute; right: 0; white-space: nowrap; }
        {{sheet}} .belong-foot span + span { flex: none; font-size: 10pt; font-weight: 700; padding-left: 12pt; }
        {{sheet}} .belong-item { color: var(--council); font-size: 16pt; font-weight: 700; line-height: 20pt; margin: 0 0 6pt; padding: 4pt 0 0; }
        {{sheet}} .belong-item .belong-item__number { font-size: 8.5pt; line-height: 11pt; position: absolute; right: 0; top: 0; }
        {{sheet}} h1, {{sheet}} h2, {{sheet}} h3 { color: var(--council); }
        {{sheet}} .belong-exempt { color: #a81d0e; }
        {{sheet}} .belong-cover { display: flex; flex-direction: column; height: 235mm; }
        {{sheet}} .belong-crest { align-self: flex-end; height: auto; margin: 0 0 4pt; max-height: 26mm; max-width: 60mm; } {{sheet}} .belong-cover p { margin: 0 0 6pt; } {{sheet}} .belong-cover__council { border-bottom: 6pt solid var(--council); font-size: 20pt; font-weight: 700; line-height: 26pt; padding: 0 0 8pt; }
        {{sheet}} .belong-cover .belong-cover__title { color: var(--council); font-size: 32pt; line-height: 38pt; margin: 0 0 14pt; padding: 55mm 0 0; } {{sheet}} .belong-cover p.belong-cover__line { font-size: 15pt; line-height: 20pt; }
        {{sheet}} .belong-cover p.belong-cover__warning { border: 1.5pt solid #a81d0e; color: #a81d0e; margin: 14pt 0; padding: 6pt 8pt; } {{sheet}} .belong-cover p.belong-cover__members { margin-top: auto; }
        {{sheet}} .belong-foreign { height: 690pt; overflow: hidden; } {{sheet}} .belong-foreign p { font-size: 8pt; line-height: 10pt; margin: 0 0 1pt; }
        {{sheet}} a { color: inherit; text-decoration: none; } {{sheet}} .govuk-visually-hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }

        """;

    public static string Html(PanelPack pack) => Html(pack, isJoined: false);

    /// <param name="isJoined">The pages that others made are put on it afterwards: their words stand beneath unseen, to be read aloud.</param>
    private static string Html(PanelPack pack, bool isJoined)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Encode(TitleOf(pack))}</title><style>@page {{ margin: 15mm 16mm 12mm; size: A4; }} body {{ margin: 0; }}\n{Style(pack.Letterhead, "section")}{(isJoined ? "section .belong-foreign { color: transparent; } section .belong-foreign p { font-size: 4pt; line-height: 5pt; margin: 0; } section .belong-foreign__said { display: none; }\n" : "")}@media screen {{ body {{ background: #e8e8e8; }} section {{ background: #fff; border: 15mm solid #fff; border-width: 15mm 16mm 12mm; box-shadow: 0 0 3mm #999; box-sizing: content-box; margin: 5mm auto; width: 178mm; }} section .belong-scroll {{ overflow-x: auto; }} }}\n@media screen and (max-width: 210mm) {{ section {{ border-width: 4mm; height: auto; overflow: visible; width: auto; }} section .belong-foot {{ margin-top: 8mm; position: static; }} section table {{ min-width: 480px; }} section .belong-cover {{ height: auto; }} section .belong-head, section .belong-foot {{ height: auto; white-space: normal; }} section figure svg {{ max-width: 100%; }} }}</style></head><body>");
        var names = new TableNames("paper");
        foreach (var (page, i) in pack.Pages.Select((page, i) => (page, i)))
        {
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"page-{Encode(page.Label)}\" aria-label=\"{Encode(CalledOf(page))}\">{Inner(pack, i, _ => null, names, top: 0)}</section>");
        }

        return html.Append("</body></html>").ToString();
    }

    /// <summary>The pack as PDF, the pages that others made on their places; null where it cannot be printed on this machine.</summary>
    public static async Task<byte[]?> PdfAsync(PanelPack pack, Files files, CancellationToken stop) =>
        await Pdf.KeptAsync(Html(pack, isJoined: true), printed => PdfPages.Joined(printed, [.. pack.Pages.SelectMany((page, at) => page.Blocks.OfType<ForeignPage>().Select(foreign => (at, foreign)))], name => files.Find(pack.Panel.Id, name)?.Bytes), stop);

    /// <summary>What stands on a page between its edges.</summary>
    /// <param name="top">The level of the heading that stands over the pages: an item's name is one below it, so that a reader of the PDF finds the items among its bookmarks, each with its paper's headings.</param>
    public static string Inner(PanelPack pack, int at, Func<int, string?> addressOf, TableNames names, int top)
    {
        var page = pack.Pages[at];
        var begins = page.Item is { } item && (at == 0 || pack.Pages[at - 1].Item?.Item.FactId != item.Item.FactId);
        var blocks = page.Blocks;
        var name = "";
        if (begins)
        {
            // The first heading of a paper is its item's name.
            var called = blocks is [Heading { Level: 1 } heading, ..] ? PlainWords.Of(heading.Text) : page.Item!.Item.Fact.Title;
            blocks = blocks is [Heading { Level: 1 }, ..] ? blocks.RemoveAt(0) : blocks;
            name = $"<h{top + 1} id=\"{names.Under(called)}\" class=\"govuk-heading-m belong-item\"><span class=\"belong-item__number\">Agenda item {Encode(page.Item!.Number)}</span><span class=\"govuk-visually-hidden\">: </span>{Encode(called)}</h{top + 1}>";
        }

        var exempt = page.Item?.Item.Fact.Exempt == true ? "<strong class=\"belong-exempt\">EXEMPT – NOT FOR PUBLICATION</strong> · " : "";
        var head = $"<p class=\"belong-quiet govuk-body-s belong-head\"><span>{exempt}{Encode(HeadOf(pack))}</span>{(page.Item is { } of && !begins ? $"<span>Agenda item {Encode(of.Number)}</span>" : "")}</p>";
        var foot = $"<p class=\"belong-page__number belong-foot\"><span>{Encode(page.Item?.Item.Fact.Title ?? "")}</span><span>{Encode(CalledOf(page))}</span></p>";
        return page.Blocks is [Cover] ? $"{new PaperHtml(addressOf, top, names).Of(blocks)}{foot}"
            : $"{head}{name}{(page.IsBlank ? "<p class=\"govuk-body\">This page is left blank.</p>" : new PaperHtml(addressOf, top + (page.Item is null ? 0 : 1), names).Of(blocks))}{foot}";
    }

    /// <summary>
    /// A Word document that can be edited: its pages are as long as Word makes them and have numbers of their own, and it says beside each paper, and where each page of the pack begins, which
    /// pages of the pack these are.
    /// </summary>
    public static byte[] Docx(PanelPack pack)
    {
        var document = new PaperDocx { Head = HeadOf(pack), Letterhead = pack.Letterhead };
        foreach (var (run, i) in pack.Pages.Where(page => !page.IsBlank).GroupBy(page => page.Item?.Item.FactId.ToString() ?? (page.Label == PanelPack.Back ? page.Label : "")).Select((run, i) => (run.ToList(), i)))
        {
            if (i > 0)
            {
                document.NewPage();
            }

            if (run[0].Item is not { } item)
            {
                foreach (var (page, at) in run.Select((page, at) => (page, at)))
                {
                    (at > 0 ? document.NewPage() : document).Blocks(page.Blocks, top: 0);
                }

                if (i == 0)
                {
                    document.Mark("Page numbers at the foot are those of this Word copy. Where a page of the pack begins, its number stands to the right.");
                }

                continue;
            }

            document.Heading($"Item {item.Number}: {item.Item.Fact.Title}").Mark($"{(item.Item.Fact.Exempt ? "EXEMPT – NOT FOR PUBLICATION. " : "")}{(run.Count == 1 ? $"Page {run[0].Label}" : $"Pages {run[0].Label} to {run[^1].Label}")} of the pack");
            foreach (var block in Pagination.Joined(run.SelectMany(Flowing)))
            {
                _ = block is BeginsPage begins ? document.Mark($"Page {begins.Label} of the pack") : document.Blocks([block], top: 1);
            }
        }

        return document.Bytes(TitleOf(pack));
    }

    /// <summary>What is on a page of the pack, and where it begins, but that a table which goes on from the page before stays one: Word cuts it where its own pages end.</summary>
    private static IEnumerable<Block> Flowing(PackPage page, int at)
    {
        var blocks = at == 0 && page.Blocks is [Heading { Level: 1 }, ..] ? page.Blocks.RemoveAt(0) : page.Blocks;
        var going = blocks.TakeWhile(block => block is Grid { Continues: true }).Count();
        return at == 0 || going == blocks.Length ? blocks : [.. blocks[..going], new BeginsPage(page.Label), .. blocks[going..]];
    }

    /// <summary>Here a page of the pack begins.</summary>
    private sealed record BeginsPage(string Label) : Block;

    public static byte[] Xlsx(PanelPack pack)
    {
        var tables = pack.Pages.Where(page => page.Item is not null).GroupBy(page => page.Item!.Number)
            .SelectMany(item => TablesOf(item).Select((table, i) => (Item: item.Key, item.First().Item!.Item.Fact.Title, table.Page, table.Name, table.Grid, Sheet: $"{item.Key}.{i + 1}"))).ToList();
        return Sheet.Workbook(
        [
            new Sheet("Contents", ["Sheet", "Item", "Title of the item", "Table", "Page of the pack"], tables.Select(table => (IReadOnlyList<object?>)[table.Sheet, table.Item, table.Title, table.Name, table.Page]))
            {
                Title = TitleOf(pack),
                Above = [pack.Council, $"The tables of the papers. Pages are those of the pack"],
            },
            new Sheet("Agenda", ["Item", "Title", "Exempt", "Members are asked to", "Pages"], pack.Agenda.Select(line => (IReadOnlyList<object?>)[line.Number, line.Title, line.WhyClosed ?? "", ReportForm.Asked(line.Listed.Item.Fact.Asked), line.IsSeen ? string.Join(' ', line.Listed.Pages) : ""])),
            .. tables.Select(table => PaperTables.SheetOf(table.Grid, table.Sheet, table.Name, [pack.Council, $"Item {table.Item}: {table.Title}, page {table.Page}"])),
        ]);
    }

    /// <summary>The tables of an item, each put together again, with the page on which it begins; one without rows is none.</summary>
    private static IEnumerable<(string Page, string Name, Grid Grid)> TablesOf(IEnumerable<PackPage> pages)
    {
        var found = new List<(string Page, string Name, Grid Grid)>();
        var under = "Table";
        foreach (var (page, block) in pages.SelectMany(page => page.Blocks.Select(block => (page, block))))
        {
            if (block is Heading heading)
            {
                under = PlainWords.Of(heading.Text);
            }
            else if (block is Grid { Continues: true } more && found.Count > 0)
            {
                found[^1] = found[^1] with { Grid = found[^1].Grid with { Rows = found[^1].Grid.Rows.AddRange(more.Rows), Note = more.Note } };
            }
            else if (block is Grid { Rows.IsEmpty: false } grid)
            {
                found.Add((page.Label, grid.Title.Length > 0 ? grid.Title : under, grid));
            }
        }

        return found;
    }

    /// <summary>What stands over every page: whose paper it is, of which body and day.</summary>
    private static string HeadOf(PanelPack pack) => string.Join(" · ", new[] { pack.IsDraft ? "DRAFT, NOT PUBLISHED" : "", pack.Council, pack.Panel.Title, pack.Meeting.Fact.On.InWords() }.Where(each => each.Length > 0));

    /// <summary>What a page is called.</summary>
    public static string CalledOf(PackPage page) => page.Label == PanelPack.Back ? "Back page" : $"Page {page.Label}";

    private static string TitleOf(PanelPack pack) => $"{pack.Panel.Title}, {pack.Meeting.Fact.On.InWords()}";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
