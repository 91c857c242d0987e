using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Belong.Web.Tests.Figures;

public class FigurePagesTests
{
    [Fact]
    public async Task A_figure_opens_to_its_children_with_the_reason_and_the_entries_behind_each()
    {
        await using var service = await TheService.StartAsync("2026-04-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        var figures = await officer.GetAsync("/figures?year=2026");
        Assert.Contains("Children in care", figures.Main, StringComparison.Ordinal);
        var figure = await officer.GetAsync("/figures/started-in-year?year=2026&by=age");
        Assert.Contains("Became looked after on 2 February 2026", figure.Main, StringComparison.Ordinal);
        Assert.Contains("10-15", figure.Main, StringComparison.Ordinal);
        var evidence = figure.Page.QuerySelector("td a[href*=history]")!.GetAttribute("href")!;
        var (address, anchor) = (evidence.Split('#')[0], evidence.Split('#')[1]);
        Assert.NotNull((await officer.GetAsync(address)).Page.GetElementById(anchor));
        Assert.Contains(child.ToString(), address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/figures/no-such-measure")).Status);
    }

    [Fact, Covers("PER-08")]
    public async Task England_and_the_region_are_drawn_beside_our_own_figure_over_the_years_and_stand_in_its_table()
    {
        await using var service = await TheService.StartAsync("2026-04-10");
        var books = LookedAfterFrom("2022-02-02");
        foreach (var (area, year, value) in new[] { ("england", 2023, "80000"), ("england", 2024, "82000"), ("region", 2023, "9000"), ("region", 2024, "9100"), ("neighbours", 2024, "700") })
        {
            books.Do(new TakeFigure("cla-at-year-end") { Area = area, Period = $"{year}", Value = value, Source = "National statistics", ExtractedOn = Day("2025-01-08") }, "2025-01-09");
        }

        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        var page = await officer.GetAsync("/figures/cla-at-year-end?period=2026");

        // One year alone is no line: the neighbours' is left out.
        Assert.Equal(["England", "The region"], page.Page.QuerySelectorAll(".belong-trend tbody th").Skip(1).Select(head => head.TextContent));
        Assert.Equal(["–", "–", "82,000", "80,000", "–"], page.Page.QuerySelectorAll(".belong-trend tbody tr")[1].QuerySelectorAll("td").Select(cell => cell.TextContent));
        var says = page.Page.QuerySelector(".belong-chart svg")!.TextContent + page.Page.QuerySelector(".belong-chart svg")!.OuterHtml;
        Assert.Contains("England", says, StringComparison.Ordinal);
        Assert.Contains("82,000", says, StringComparison.Ordinal);

        // Beside a group of ours, the whole of theirs would mislead.
        Assert.DoesNotContain("82,000", (await officer.GetAsync("/figures/cla-at-year-end?period=2026&by=age&group=10-15")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_can_be_taken_away_as_a_valid_workbook_and_as_CSV_that_no_program_takes_for_formulas()
    {
        await using var service = await TheService.StartAsync("2026-04-10");
        var books = LookedAfterFrom("2026-02-02").Do(new CorrectIdentity(Id(1)) { Given = "=1+1", Family = "x\"y", Reason = "Attack" }, "2026-02-03");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        foreach (var address in (string[])["/figures?year=2026&handler=Xlsx", "/figures/cla-at-year-end?year=2026&handler=Xlsx"])
        {
            var answer = await officer.GetAsync(address);
            using var document = SpreadsheetDocument.Open(new MemoryStream(await answer.Response.Content.ReadAsByteArrayAsync()), false);
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
            Assert.All(document.WorkbookPart!.WorksheetParts, sheet => Assert.DoesNotContain("CellFormula", sheet.Worksheet!.OuterXml, StringComparison.Ordinal));
        }

        var csv = await officer.GetAsync("/figures/cla-at-year-end?year=2026&handler=Csv");
        Assert.Contains("\"'=1+1 x\"\"y\"", csv.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_are_found_by_the_words_of_the_service_narrowed_and_taken_away_as_they_stand_on_the_screen()
    {
        await using var service = await TheService.StartAsync("2026-04-10");
        var books = LookedAfterFrom("2026-02-02").Do(new SetTarget("cla-at-year-end") { Year = 2026, Direction = "reach", Value = "5", Source = "The plan" }, "2026-02-03");
        await service.GivenAsync(books);
        using var analyst = await AVisitor.To(service, "a-001");
        List<string?> Titles(Answer page) => [.. page.Page.QuerySelectorAll(".belong-figures tbody th").Select(row => row.QuerySelector("a, h3")?.TextContent ?? row.TextContent.Trim().Split('\n')[0])];
        var all = await analyst.GetAsync("/figures?year=2026");
        Assert.Contains("Children in care", Titles(all));
        Assert.Equal(all.Page.QuerySelectorAll(".belong-figures tbody th").Length, Titles(all).Distinct().Count()); // a row a measure
        var found = Titles(await analyst.GetAsync("/figures?year=2026&q=UASC"));
        Assert.Contains("Unaccompanied asylum-seeking children in care", found);
        Assert.DoesNotContain("Reviews held in time", found);
        Assert.Equal(["Children in care"], Titles(await analyst.GetAsync("/figures?year=2026&only=target")));
        Assert.Contains("No measure is found for “nonsense”", (await analyst.GetAsync("/figures?year=2026&q=nonsense")).Main, StringComparison.Ordinal);
        var csv = (await analyst.GetAsync("/figures?year=2026&only=target&handler=Csv")).Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(csv.Skip(1), line => Assert.Contains("Children in care", line, StringComparison.Ordinal));
        using var document = SpreadsheetDocument.Open(new MemoryStream(await (await analyst.GetAsync("/figures?year=2026&q=stability&area=Children&handler=Xlsx")).Response.Content.ReadAsByteArrayAsync()), false);
        var words = string.Concat(document.WorkbookPart!.WorksheetParts.Select(sheet => sheet.Worksheet!.InnerText)) + document.WorkbookPart.SharedStringTablePart?.SharedStringTable?.InnerText;
        Assert.Contains("Children in care, “stability”", words, StringComparison.Ordinal);
        Assert.DoesNotContain("dental-check-rate", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Published_tables_are_loaded_stand_beside_ours_and_a_wrong_line_loads_nothing()
    {
        await using var service = await TheService.StartAsync("2026-04-10");
        await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var analyst = await AVisitor.To(service, "a-001");
        using var member = await AVisitor.To(service, "c-001");
        async Task<Answer> Load(AVisitor visitor, string file)
        {
            using var form = new MultipartFormDataContent();
            foreach (var (field, value) in AVisitor.Hidden(await visitor.GetAsync("/benchmarks")))
            {
                form.Add(new StringContent(value), field);
            }

            form.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(file)), "file", "tables.csv");
            return await visitor.RawPostAsync("/benchmarks", form);
        }

        Assert.Contains("No external figures are recorded yet", (await member.GetAsync("/benchmarks")).Main, StringComparison.Ordinal);
        const string Head = "measure,area,period,value,base,source,extracted,title\n";
        Assert.Contains("Line 3: there is no measure “nonsense” here", string.Concat((await Load(analyst, $"{Head}uasc-share,England,2026,6%,,Us,2026-01-05,\nnonsense,England,2026,6%,,Us,2026-01-05,\n")).Errors), StringComparison.Ordinal);
        Assert.Contains("No external figures are recorded yet", (await analyst.GetAsync("/benchmarks")).Main, StringComparison.Ordinal);
        Assert.Equal("/benchmarks", (await Load(analyst, $"{Head}uasc-share,England,2026,6%,,Us,2026-01-05,\n")).GoneTo);
        Assert.Contains("6%", (await member.GetAsync("/benchmarks")).Row("Share of children in care who are unaccompanied asylum-seeking"), StringComparison.Ordinal);
        Assert.Contains("England 6%", (await analyst.GetAsync("/figures?year=2026&only=benchmark")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Load published tables", (await member.GetAsync("/benchmarks")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_elected_member_sees_figures_and_no_child()
    {
        await using var service = await TheService.StartAsync("2026-04-10");
        var books = LookedAfterFrom("2026-02-02");
        for (var i = 2; i <= 6; i++)
        {
            LookedAfterFrom("2026-02-02", id: Id(i), books: books);
        }

        await service.GivenAsync(books);
        using var member = await AVisitor.To(service, "c-001");
        var figure = await member.GetAsync("/figures/cla-at-year-end?year=2026");
        Assert.Contains("6 children are counted whose record you may not open", figure.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Fairweather", figure.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fairweather", (await member.GetAsync("/figures/cla-at-year-end?year=2026&handler=Csv")).Text, StringComparison.Ordinal);
    }
}
