using System.Net;
using System.Text.RegularExpressions;
using Belong.Domain.Panels;
using Belong.Web.Tests.Reports;

namespace Belong.Web.Tests.Panels;

/// <summary>Who reads a mark in place of a small number in a published pack finds the mark behind every link and in every export of it.</summary>
public sealed partial class DisclosureTests
{
    private static readonly SubjectId P = Id(901);

    [Fact]
    public async Task A_member_finds_the_mark_of_the_pack_behind_its_links_and_in_its_exports()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var (pack, meeting) = await PublishedAsync(service);
        using var member = await AVisitor.To(service, "c-001");
        using var everybody = await AVisitor.To(service);
        var page = await member.GetAsync(pack);
        Assert.Contains("1-4 c", Rows(page));

        // Every link of the pack that leads to a figure, what that page links to of figures, and what it exports.
        var asked = new Queue<string>(Links(page));
        Assert.NotEmpty(asked);
        var seen = new HashSet<string>(asked, StringComparer.Ordinal) { "/figures?period=2026", "/figures/cla-at-year-end?period=2026&by=age", "/figures/cla-at-year-end?period=2026&of=age:1-4", "/figures/cla-at-year-end?period=2026&of=age:10-15", "/figures/cla-at-year-end?period=2026&by=age&group=1-4", "/scorecards/entries-and-leavers?period=2026", "/reports/iro/2026" };
        seen.Where(each => !asked.Contains(each)).ToList().ForEach(asked.Enqueue);
        while (asked.Count > 0)
        {
            var at = asked.Dequeue();
            var answer = await member.GetAsync(at);
            Assert.True(answer.Status == HttpStatusCode.OK, at);
            var text = answer.Text.StartsWith("PK", StringComparison.Ordinal) ? "" : WebUtility.HtmlDecode(Tags().Replace(answer.Text, " "));
            Assert.False(TellsOfOne().IsMatch(text), $"{at}: {TellsOfOne().Match(text).Value}");
            foreach (var link in Links(answer).Where(link => seen.Count < 150 && seen.Add(link)))
            {
                asked.Enqueue(link);
            }
        }

        Assert.Equal("c", (await member.GetAsync("/figures/cla-at-year-end?period=2026&by=age&group=1-4")).Page.QuerySelector(".belong-figure")!.TextContent);
        Assert.Equal("c", (await member.GetAsync("/figures/cla-at-year-end?period=2026&of=age:10-15")).Page.QuerySelector(".belong-figure")!.TextContent);
        Assert.Equal("12", (await member.GetAsync("/figures/cla-at-year-end?period=2026")).Page.QuerySelector(".belong-figure")!.TextContent);
        Assert.Contains("Children in care,Children in care,Age: 1-4,,c,", (await member.GetAsync("/figures?period=2026&handler=Csv")).Text, StringComparison.Ordinal);

        // Everybody's page has no link to a figure, and its files say what it says.
        var open = await everybody.GetAsync($"/public/meetings/{meeting}");
        Assert.Contains("1-4 c", Rows(open));
        Assert.Empty(Links(open));
        Assert.Matches("1-4,[^\n]*,c,", (await everybody.GetAsync($"/public/meetings/{meeting}?handler=Csv&item=1")).Text);
    }

    [Fact]
    public async Task Who_works_with_children_comes_from_the_pack_to_its_marks_and_may_ask_for_all_numbers()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var (pack, _) = await PublishedAsync(service);
        using var director = await AVisitor.To(service, "d-001");
        var page = await director.GetAsync(pack);
        var link = Links(page).First(each => each.StartsWith("/figures/cla-at-year-end?", StringComparison.Ordinal));
        var behind = await director.GetAsync($"{link}&by=age");
        Assert.Contains("1-4 c", Rows(behind));
        var all = behind.Page.QuerySelectorAll("main a").First(each => each.TextContent == "Show all numbers").GetAttribute("href")!;
        Assert.Contains("1-4 1", Rows(await director.GetAsync(all)));
    }

    private static async Task<(string Pack, string Meeting)> PublishedAsync(TheService service)
    {
        var books = LookedAfterFrom("2025-06-02", born: "2022-05-06");
        for (var i = 2; i <= 12; i++)
        {
            LookedAfterFrom("2026-01-12", id: Id(i), books: books);
        }

        books.Do(new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", Quorum = 1, On = Day("2026-06-01") }, "2026-06-01")
            .Do(new RecordFact(P) { Said = new Seat { From = Day("2026-06-01"), Name = "Councillor A", Who = "c-001", Part = Seat.Member } }, "2026-06-01")
            .Do(new RecordFact(P) { Said = new PanelMeeting { On = Day("2026-07-21"), At = new TimeOnly(10, 0) } }, "2026-06-01");
        await service.GivenAsync(books);
        var report = await ReportJourneyTests.PublishedAsync(service, "In care {{cla-at-year-end}}.\n\n{{cla-at-year-end by age | table}}\n\nStarted: {{started-in-year}}.");
        var meeting = service.Ledger.County.Panels.Single().Meetings.Single().FactId;
        var address = $"/panels/{P}/meetings/{meeting}";
        using var clerk = await AVisitor.To(service, "ds-01");
        Assert.Equal(address, (await clerk.PostAsync($"{address}/add", ("Title", "Figures of the year"), ("Kind", "report"), ("Asked", "note"), ("Paper", $"report/{report.Split('/')[^1]}/1"), ("Exempt", "False"))).GoneTo);
        Assert.Equal(address, (await clerk.RawPostAsync($"{address}?handler=Publish", new FormUrlEncodedContent(ReportJourneyTests.Form(await clerk.GetAsync(address), "Publish")))).GoneTo);
        return ($"{address}/pack", $"{meeting}");
    }

    private static List<string> Rows(Answer page) => [.. page.Page.QuerySelectorAll("main table tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Take(2).Select(cell => cell.TextContent.Trim())))];

    private static IEnumerable<string> Links(Answer page) => page.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href") ?? "").Where(link => link.StartsWith("/figures", StringComparison.Ordinal) && link.Contains("2026", StringComparison.Ordinal)).Distinct();

    /// <summary>One of twelve is of that age, and eleven are of the other: the words in which pages, lists and files would tell.</summary>
    [GeneratedRegex(@"\b(?:1-4|10-15|1 to 4|10 to 15)[,\s""]+(?:1|11)(?=[\s,""]|$)|\b(?:1|11) of 12\b|\bOne child is\b|\b11 children\b", RegexOptions.ExplicitCapture)]
    private static partial Regex TellsOfOne();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
