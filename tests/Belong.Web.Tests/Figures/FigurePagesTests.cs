using System.Net;
using Belong.Domain.Children;
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
            Assert.DoesNotContain("CellFormula", document.WorkbookPart!.WorksheetParts.Single().Worksheet.OuterXml, StringComparison.Ordinal);
        }

        var csv = await officer.GetAsync("/figures/cla-at-year-end?year=2026&handler=Csv");
        Assert.Contains("\"'=1+1 x\"\"y\"", csv.Text, StringComparison.Ordinal);
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
