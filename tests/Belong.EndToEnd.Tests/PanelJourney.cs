using System.Collections.Immutable;
using Belong.Data.Demo;
using Belong.Data.Papers;
using Belong.Domain.Panels;
using Belong.Domain.Reporting;
using Belong.Performance.Papers;
using Belong.Performance.Scorecards;
using Belong.Web.Papers;
using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

/// <summary>The papers of July in a browser: a director's figures, a clerk's agenda, a member's Sunday, everybody's page, and the PDF.</summary>
public class PanelJourney(Browser browser) : IClassFixture<Browser>
{
    private static string July => $"/panels/{Boards.Panel}/meetings/{Boards.July}";

    [Theory]
    [InlineData("d-001")]
    [InlineData("ds-01")]
    [InlineData("c-001")]
    public async Task Every_page_of_figures_reports_and_panels_passes_axe_and_fits(string persona)
    {
        var page = await browser.AsAsync(persona);
        var county = browser.Service.Ledger.County;
        var report = county.Reports.First().Id;
        var minute = ((PanelRecord)county.Find(Boards.Panel)!).Facts<Minute>()[0].FactId;
        // Each page as the one who uses it most; what a clerk and a member see otherwise, as both.
        string[] addresses = persona switch
        {
            "d-001" =>
            [
                "/scorecards", "/scorecards/children-in-care", "/scorecards/sufficiency", "/scorecards/placements", "/scorecards/team", "/scorecards/entries-and-leavers",
                "/figures?period=2017-q4", "/figures/adopted-in-year?period=2017&by=age", "/figures/cla-at-year-end/changed?period=2017-06&since=2017-05",
                "/measures", "/measures/adopted-in-year", "/measures/adopted-in-year/target", "/measures/others/take",
                "/reports", "/reports/open?template=sufficiency", $"/reports/{report}", $"/reports/{report}/versions/1", $"/reports/{report}/write", $"/reports/{report}/head", $"/reports/{report}/texts",
                "/plans", $"/plans/{BusinessPlans.Plan2017}", $"/plans/{BusinessPlans.Plan2017}/facts/record/plan-objective", "/plans/open",
            ],
            "ds-01" => ["/", "/panels", "/panels/open", $"/panels/{Boards.Panel}", July, $"{July}/add", $"{July}/minutes", $"/panels/{Boards.Panel}/meetings/{Boards.June}/attendance", $"/panels/{Boards.Panel}/facts/record/minute", $"/panels/{Boards.Panel}/facts/{minute}"],
            _ => ["/figures/adopted-in-year?period=2017", "/scorecards/children-in-care", $"/reports/{report}/versions/1", "/panels", $"/panels/{Boards.Panel}", July, $"{July}/pack", $"/panels/{Boards.Panel}/meetings/{Boards.June}/minutes", "/public", $"/public/meetings/{Boards.July}"],
        };
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, $"{address}: {answer.Status}");
            await Browser.CheckAtBothWidthsAsync(page, $"{address} as {persona}");
        }
    }

    [Fact]
    public async Task Every_scorecard_prints_on_one_sheet()
    {
        var page = await browser.AsAsync("d-001");
        var sheets = new List<string>();
        foreach (var scorecard in Scorecards.All)
        {
            await page.GotoAsync($"/scorecards/{scorecard.Code}");
            var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
            sheets.Add($"{scorecard.Code}: {SheetsOf(pdf)}");
        }

        Assert.Equal(Scorecards.All.Select(scorecard => $"{scorecard.Code}: 1"), sheets);
    }

    private static int SheetsOf(byte[] pdf) => System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)");

    [Fact, Covers("GOV-18")]
    public async Task The_PDF_has_the_pages_of_the_pack_and_nothing_runs_over_a_page_in_print()
    {
        var page = await browser.AsAsync("ds-01");
        await page.GotoAsync($"{July}/pack");
        var labels = await page.Locator(".belong-page__number > span:last-child").AllInnerTextsAsync();
        Assert.True(labels.Count > 15);
        Assert.Equal([.. Enumerable.Range(1, labels.Count - 1).Select(number => $"Page {number}"), "Back page"], labels);
        var pdf = await page.APIRequest.GetAsync($"{July}/pack?handler=Pdf");
        Assert.True(pdf.Ok);
        Assert.Equal(labels.Count, SheetsOf(await pdf.BodyAsync()));

        // The browser's own print of the page, and of everybody's page, come to the same sheets.
        Assert.Equal(labels.Count, SheetsOf(await page.PdfAsync(new() { PreferCSSPageSize = true })));
        await page.GotoAsync($"/public/meetings/{Boards.July}");
        Assert.Equal(labels.Count, SheetsOf(await page.PdfAsync(new() { PreferCSSPageSize = true })));
        Assert.Equal(labels.Count, SheetsOf(await (await page.APIRequest.GetAsync($"/public/meetings/{Boards.July}?handler=Pdf")).BodyAsync()));

        // What is printed is the HTML that can be taken away: each of its pages holds all that stands on it.
        var html = await page.APIRequest.GetAsync($"{July}/pack?handler=Html");
        var print = await page.Context.NewPageAsync();
        Assert.Empty(await OverAsync(print, await html.TextAsync()));
    }

    /// <summary>Counting lines is no more than a guess at what a browser does: over words of every length the guess must hold.</summary>
    [Fact]
    public async Task Pages_of_any_words_hold_all_that_stands_on_them()
    {
        var county = browser.Service.Ledger.County;
        var panel = (PanelRecord)county.Find(Boards.Panel)!;
        var random = new Random(1972);
        string Words(int most) => string.Join(' ', Enumerable.Range(0, random.Next(1, most)).Select(_ => new string((char)('a' + random.Next(26)), 1) + new string('n', random.Next(0, 11))));
        var blocks = Enumerable.Range(0, 400).Select(i => random.Next(6) switch
        {
            0 => (Block)new Heading(random.Next(1, 4), Run.Plain(Words(12))),
            1 => new Points(i % 2 == 0, [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Run.Plain(Words(30)))]),
            2 => new Quotation(Run.Plain(Words(80))),
            3 => new Grid(Words(8), [.. Enumerable.Range(0, 4).Select(_ => Run.Plain(Words(4)))], [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (ImmutableArray<ImmutableArray<Run>>)[Run.Plain(Words(6)), Run.Plain(Words(40)), Run.Plain($"{random.Next(9999):N0}"), Run.Plain(Words(5))])]),
            4 => new Grid(Words(8), [.. Enumerable.Range(0, 7).Select(_ => Run.Plain(Words(3)))], [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (ImmutableArray<ImmutableArray<Run>>)[Run.Plain(Words(5)), .. Enumerable.Range(0, 6).Select(_ => Run.Plain($"{random.Next(100)}.0% of {random.Next(3000):N0}"))])]),
            _ => new Paragraph(Run.Plain(Words(150))),
        });
        var pages = Pagination.Of(blocks);
        Assert.True(pages.Length > 100);
        var pack = new PanelPack(panel, panel.Meeting(Boards.July)!, [], [], [.. pages.Select((page, i) => new PackPage($"{i + 1}", null, page, null))]);
        Assert.Empty(await OverAsync(await browser.AsAsync("ds-01"), PackPrint.Html(pack)));
    }

    /// <summary>The pages on which something runs over the foot.</summary>
    private static async Task<string[]> OverAsync(IPage print, string html)
    {
        await print.SetContentAsync(html);
        await print.EmulateMediaAsync(new() { Media = Media.Print });
        await print.SetViewportSizeAsync(673, 1000); // 178 mm, the width between the margins
        return await print.EvaluateAsync<string[]>("[...document.querySelectorAll('section')].filter(s => [...s.children].some(c => !c.matches('.belong-foot') && c.getBoundingClientRect().bottom > s.querySelector('.belong-foot').getBoundingClientRect().top)).map(s => s.id + ' ' + Math.round(Math.max(...[...s.children].filter(c => !c.matches('.belong-foot')).map(c => c.getBoundingClientRect().bottom)) - s.querySelector('.belong-foot').getBoundingClientRect().top))");
    }

    [Fact]
    public async Task A_member_reads_on_Sunday_notes_a_question_opens_a_figure_and_finds_the_note_again()
    {
        var page = await browser.AsAsync("c-001");
        await page.GotoAsync("/panels");
        await page.ClickAsync("main a:has-text('21 July 2017')");
        await page.ClickAsync("text=Read the pack");
        Assert.Contains("A placement of concern", await page.InnerTextAsync("main"));
        var sheet = page.Locator(".belong-page:has-text('adoption orders by the day of the order')").First;
        var label = (await sheet.GetAttributeAsync("id"))![5..];
        await page.Locator($"#page-{label} + details summary").ClickAsync();
        await page.FillAsync($"#n-{label}", "Why 79 and 80?");
        await page.Locator($"#page-{label} + details button:has-text('Save note')").ClickAsync();
        await page.WaitForSelectorAsync($"#page-{label} + details >> text=Note saved");
        await page.ReloadAsync();
        Assert.Equal("Why 79 and 80?", await page.InputValueAsync($"#n-{label}"));
        await page.Locator($"#page-{label} p:has-text('adoption orders by the day of the order') a:text-is('79')").ClickAsync();
        Assert.Contains("Adoption orders granted: 80", (await page.InnerTextAsync("main")).Replace(" :", ":"));
        await Browser.PictureAsync(page, "member-figure");
    }

    [Fact]
    public async Task Without_JavaScript_a_report_is_written_and_a_pack_is_read()
    {
        var page = await browser.AsAsync("d-001", javaScript: false);
        var report = browser.Service.Ledger.County.Reports.First().Id;
        await page.GotoAsync($"/reports/{report}/write");
        await page.FillAsync("#Words", "In care: {{cla-at-year-end}}.");
        await page.ClickAsync("button:has-text('Preview')");
        Assert.Contains("In care: 1,894.", await page.InnerTextAsync("main"));
        await page.FillAsync("#Find", "youth justice");
        await page.ClickAsync("button:text-is('Find')");
        Assert.Contains("{{open-to-youth-justice}}", await page.InnerTextAsync("main"));
        Assert.Equal("In care: {{cla-at-year-end}}.", await page.InputValueAsync("#Words"));
        await page.GotoAsync($"{July}/pack");
        Assert.Contains("Page 5", await page.InnerTextAsync("main"));
    }
}
