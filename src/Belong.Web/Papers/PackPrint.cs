using System.Globalization;
using System.Net;
using System.Text;
using Belong.Data.Papers;
using Belong.Domain.Panels;
using Belong.Domain.Time;
using Belong.Performance.Papers;
using Belong.Web.GovUk;
using Belong.Web.House;

namespace Belong.Web.Papers;

/// <summary>A pack to be taken away: a page that needs nothing beside it, which Chromium prints to PDF page for page; a Word document; its tables.</summary>
public static class PackPrint
{
    /// <summary>As few rules as a paper needs, so that what is on a page surely fits on it.</summary>
    private const string Style = """
        @page { size: A4; margin: 15mm 16mm 12mm; }
        body { color: #0b0c0c; font: 10.5pt/1.3 "Liberation Sans", Arial, sans-serif; margin: 0; }
        section { break-after: page; min-height: 268mm; position: relative; }
        section:last-child { break-after: auto; }
        header { color: #484949; font-size: 9pt; margin-bottom: 3mm; }
        footer { bottom: 0; font-size: 9pt; left: 0; position: absolute; right: 0; text-align: center; }
        header h1 { font: inherit; margin: 0; } h2 { font-size: 16pt; margin: 0 0 3mm; } h3 { font-size: 14pt; margin: 3mm 0 2mm; } h4, h5, h6 { font-size: 12pt; margin: 3mm 0 1.5mm; }
        p, ul, ol, blockquote { margin: 0 0 2.5mm; } li { margin: 0 0 1mm; } blockquote { border-left: 2mm solid #b1b4b6; padding-left: 4mm; }
        table { border-collapse: collapse; font-size: 9.5pt; margin: 0 0 3mm; width: 100%; } caption { font-weight: bold; padding-bottom: 1mm; text-align: left; }
        th, td { border-bottom: 0.3mm solid #b1b4b6; padding: 0.8mm 1.5mm; text-align: left; vertical-align: top; } th { font-weight: bold; } .govuk-table__cell--numeric, .govuk-table__header--numeric { text-align: right; }
        a { color: inherit; text-decoration: none; }
        @media screen { body { background: #eee; } section { background: #fff; box-shadow: 0 0 3mm #999; height: auto; margin: 5mm auto; min-height: 268mm; padding: 15mm 16mm 12mm; width: 178mm; } }
        """;

    public static string Html(PanelPack pack)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{Encode(TitleOf(pack))}</title><style>{Style}</style></head><body>");
        var names = new TableNames("paper");
        string? before = null;
        foreach (var page in pack.Pages)
        {
            // An item's name is a heading where the item begins: so a reader of the PDF finds the items among its bookmarks, each with its paper's headings.
            var head = HeadOf(pack, page);
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"page-{Encode(page.Label)}\"><header>{(head == before ? Encode(head) : $"<h1>{Encode(head)}</h1>")}</header>{(page.IsBlank ? "<p>This page is left blank.</p>" : new PaperHtml(_ => null, names: names).Of(page.Blocks))}<footer>Page {Encode(page.Label)}</footer></section>");
            before = head;
        }

        return html.Append("</body></html>").ToString();
    }

    public static byte[] Docx(PanelPack pack)
    {
        var document = new PaperDocx();
        for (var i = 0; i < pack.Pages.Length; i++)
        {
            var page = pack.Pages[i];
            document.Line(HeadOf(pack, page)).Blocks(page.IsBlank ? [new Paragraph(Run.Plain("This page is left blank."))] : page.Blocks, top: 0).Line($"Page {page.Label}");
            if (i < pack.Pages.Length - 1)
            {
                document.NewPage();
            }
        }

        return document.Bytes(TitleOf(pack));
    }

    public static byte[] Xlsx(PanelPack pack) => Sheet.Workbook(
    [
        new Sheet("Agenda", ["Item", "What", "Exempt", "Members are asked to", "Pages"], pack.Items.Select(listed => (IReadOnlyList<object?>)[listed.Number, listed.Item.Fact.Title, listed.Item.Fact.Exempt ? "yes" : "", ReportForm.Asked(listed.Item.Fact.Asked), string.Join(' ', listed.Pages)])),
        .. pack.Pages.Where(page => page.Item is not null).GroupBy(page => page.Item!.Number).SelectMany(item => PaperTables.SheetsOf(Pagination.Joined(item.SelectMany(page => page.Blocks)), $"{item.Key} ")),
    ]);

    public static string HeadOf(PanelPack pack, PackPage page) => page.Item is { } item ? $"Item {item.Number}: {item.Item.Fact.Title}{(item.Item.Fact.Exempt ? " — EXEMPT, NOT FOR PUBLICATION" : "")}" : TitleOf(pack);

    private static string TitleOf(PanelPack pack) => $"{pack.Panel.Title}, {pack.Meeting.Fact.On.InWords()}";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
