using System.Diagnostics;
using Belong.Data;
using Belong.Data.Demo;
using Belong.Data.Papers;
using Belong.Domain.Panels;
using Belong.Performance.Papers;
using Belong.Web.Papers;

namespace Belong.Bench;

/// <summary>How long a pack of 150 pages takes: cut into pages, as HTML, as DOCX, as XLSX, as PDF where Chromium is.</summary>
internal static class Pack
{
    public static async Task<int> RunAsync(string database)
    {
        using var engine = Engine.Of(database);
        var county = Ledger.Open(engine).County;
        var files = new Files(engine, () => DateTime.UtcNow);
        var panel = (PanelRecord)county.Find(Boards.Panel)!;
        var meeting = panel.Meeting(Boards.July)!;
        for (var round = 0; round < 4; round++)
        {
            Console.WriteLine(round == 0 ? "code not yet compiled" : $"round {round}");
            var read = Time("read from the files", () => PanelPack.Of(files, county, county, panel, meeting, _ => true));

            // The same papers over and over, until there are 150 pages.
            var front = read.Pages.Where(page => page.Item is null).ToList();
            var papers = read.Pages.Where(page => page.Item is not null).ToList();
            var blocks = Enumerable.Repeat(papers.SelectMany(page => page.Blocks), 2 + (150 / papers.Count)).SelectMany(each => each).ToList();
            var cut = Time("150 pages cut", () => Pagination.Of(blocks).Take(150 - front.Count).ToList());
            var pages = front.Concat(cut.Select((page, i) => new PackPage($"{front.Count + i + 1}", papers[i % papers.Count].Item, page, null))).ToList();
            var pack = read with { Pages = [.. pages] };
            var html = Time("HTML", () => PackPrint.Html(pack));
            var docx = Time("DOCX", () => PackPrint.Docx(pack));
            var xlsx = Time("XLSX of its tables", () => PackPrint.Xlsx(pack));
            var watch = Stopwatch.StartNew();
            var pdf = await Pdf.OfAsync(html, default);
            Console.WriteLine($"  PDF: {watch.Elapsed.TotalMilliseconds:0} ms");
            Console.WriteLine($"  {pages.Count} pages; HTML {html.Length / 1024} kB, DOCX {docx.Length / 1024} kB, XLSX {xlsx.Length / 1024} kB, PDF {pdf?.Length / 1024} kB");
        }

        return 0;
    }

    private static T Time<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var made = work();
        Console.WriteLine($"  {what}: {watch.Elapsed.TotalMilliseconds:0} ms");
        return made;
    }
}
