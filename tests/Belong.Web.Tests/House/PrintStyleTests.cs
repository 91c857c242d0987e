using System.Net;
using Belong.Web.Pages;

namespace Belong.Web.Tests.House;

/// <summary>What stands at the edge of each printed sheet.</summary>
public class PrintStyleTests
{
    [Fact]
    public async Task Each_sheet_says_who_printed_it_and_when_and_how_it_is_kept_where_childrens_records_may_be_on_it()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var worker = await AVisitor.To(service, "w-045");
        Assert.NotNull((await worker.GetAsync("/")).Page.QuerySelector("link[media=print][href='/print.css']"));
        var style = await worker.GetAsync("/print.css");
        Assert.Equal("text/css", style.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Printed by Asha Lindwick, 10 March 2026, ", style.Text, StringComparison.Ordinal);
        Assert.Contains(PrintStyleModel.Marking, style.Text, StringComparison.Ordinal);
        Assert.Contains("counter(page) \" of \" counter(pages)", style.Text, StringComparison.Ordinal);
        using var member = await AVisitor.To(service, "c-001");
        Assert.DoesNotContain(PrintStyleModel.Marking, (await member.GetAsync("/print.css")).Text, StringComparison.Ordinal);
        using var nobody = await AVisitor.To(service);
        Assert.NotEqual(HttpStatusCode.OK, (await nobody.GetAsync("/print.css")).Status);
        Assert.Null((await nobody.GetAsync("/sign-in")).Page.QuerySelector("link[media=print]"));
    }

    [Fact]
    public void A_name_cannot_end_the_words_it_stands_in() =>
        Assert.Contains("""Printed by A\" } * { display: none \\, now""", PrintStyleModel.Of("A\" } * { display:\n none \\", "now", true), StringComparison.Ordinal);
}
