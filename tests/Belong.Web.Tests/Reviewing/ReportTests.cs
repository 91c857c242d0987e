using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Reviewing;

namespace Belong.Web.Tests.Reviewing;

/// <summary>The annual report of the reviewing officers: live, commented, quoted with care, published for good.</summary>
public class ReportTests
{
    private static Books AYear()
    {
        var books = LookedAfterFrom("2025-06-02").Reviewed("2025-06-27", "2025-09-26", "2026-03-20");
        foreach (var (day, words) in new[] { ("2025-09-20", "I like my school"), ("2026-03-14", "Robin wants to see mum") })
        {
            books.Do(new RecordFact(Id(1)) { Said = new Consultation { Of = "child", On = Day(day), Means = "words", Words = words, MayBeQuoted = true } }, day);
        }

        LookedAfterFrom("2025-06-02", id: Id(2), books: books).Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "Staff member's child" }, "2025-06-03")
            .Do(new RecordFact(Id(2)) { Said = new Consultation { Of = "child", On = Day("2025-09-20"), Means = "words", Words = "I am afraid of the dog", MayBeQuoted = true } }, "2025-09-20");
        return books;
    }

    [Fact, Covers("IRO-44")]
    public async Task A_published_report_still_says_what_it_said_after_a_late_correction_and_the_live_one_says_what_is_known_now()
    {
        await using var service = await TheService.StartAsync("2026-05-11");
        await service.GivenAsync(AYear());
        using var manager = await AVisitor.To(service, "rm-01");
        Assert.Equal("/reports/iro/2026#reviews", (await manager.PostAsync("/reports/iro/2026?handler=Comment", ("Part", "reviews"), ("Words", "All three were held in time"))).GoneTo);
        Assert.Equal("/reports/iro/2026", (await manager.PostAsync("/reports/iro/2026?handler=Publish")).GoneTo);
        var published = Assert.Single(service.Ledger.County.Council.Facts<PublishedReport>());
        var address = $"/reports/iro/published/{published.FactId}";
        var said = AsPublished(await manager.GetAsync(address));
        Assert.Contains("Officers held 3 reviews, 100.0% of them in time. The year before, the numbers were 0", said, StringComparison.Ordinal);
        Assert.Contains("All three were held in time", said, StringComparison.Ordinal);
        Assert.Contains("This version is already published", (await manager.PostAsync("/reports/iro/2026?handler=Publish")).Errors[0], StringComparison.Ordinal);

        // The start of care was a week earlier than recorded: the first review was in time and is now late.
        var care = service.Ledger.County.Child(Id(1))!.Facts<LookedAfter>()[0];
        await service.Ledger.RecordAsync(new CorrectFact(Id(1), care.FactId) { Right = care.Fact with { From = Day("2025-05-26") }, Reason = "The court papers say so" }, new("r-001", "Records"), service.Today, ChangeId.Of("back"));

        var live = await manager.GetAsync("/reports/iro/2026");
        Assert.Contains("Officers held 3 reviews, 66.7% of them in time", Plain(live.Main), StringComparison.Ordinal);
        var again = await manager.GetAsync(address);
        Assert.Equal(said, AsPublished(again));
        Assert.Contains("Differs", again.Main, StringComparison.Ordinal);
        Assert.Equal(published.Fact.Digest, service.Ledger.County.Council.Facts<PublishedReport>()[0].Fact.Digest);
        Assert.Equal(published.Fact.Digest, Performance.Reports.PrintedDigest.Digest(service.Ledger.County.Council.Facts<PublishedReport>()[0].Fact)); // as it comes back from the database

        // The report itself, as it was known when it was published, still comes to the same.
        var then = await manager.GetAsync($"/reports/iro/2026?known={Uri.EscapeDataString(published.Fact.KnownAt.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", System.Globalization.CultureInfo.InvariantCulture))}");
        Assert.Contains("Officers held 3 reviews, 100.0% of them in time", Plain(then.Main), StringComparison.Ordinal);
        Assert.Equal("/reports/iro/2026", (await manager.PostAsync("/reports/iro/2026?handler=Publish")).GoneTo); // and may be published again
        Assert.Equal(2, service.Ledger.County.Council.Facts<PublishedReport>().Length);
    }

    [Fact]
    public async Task Only_what_its_author_picked_is_quoted_and_nothing_that_names_the_child_or_stands_on_a_restricted_record_can_be()
    {
        await using var service = await TheService.StartAsync("2026-05-11");
        await service.GivenAsync(AYear());
        using var manager = await AVisitor.To(service, "rm-01");
        var page = await manager.GetAsync("/reports/iro/2026");
        Assert.Equal(["I like my school"], page.Page.QuerySelectorAll("input[name=Picked]").Select(choice => choice.GetAttribute("value")));
        Assert.Empty(page.Page.QuerySelectorAll("blockquote"));

        Assert.Contains("One of these can no longer be quoted", (await manager.PostAsync("/reports/iro/2026?handler=Quote", ("Picked", "Robin wants to see mum"))).Errors[0], StringComparison.Ordinal);
        Assert.Equal("/reports/iro/2026#voice", (await manager.PostAsync("/reports/iro/2026?handler=Quote", ("Picked", "I like my school"))).GoneTo);
        using var member = await AVisitor.To(service, "c-001");
        var seen = await member.GetAsync("/reports/iro/2026");
        Assert.Equal("“I like my school”", seen.Page.QuerySelector("blockquote")!.TextContent);
        Assert.Null(seen.Page.QuerySelector("input[name=Picked]"));
        var token = AVisitor.Hidden(await member.GetAsync("/work/calendar")); // a form that the member does have
        foreach (var handler in new[] { "Quote", "Comment", "Publish" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await member.RawPostAsync($"/reports/iro/2026?handler={handler}", new FormUrlEncodedContent(token))).Status);
        }

        // Consent withdrawn: it is quoted no more.
        var said = service.Ledger.County.Child(Id(1))!.Facts<Consultation>()[0];
        await service.Ledger.RecordAsync(new CorrectFact(Id(1), said.FactId) { Right = said.Fact with { MayBeQuoted = false }, Reason = "Changed their mind" }, new("iro-01", "Officer"), service.Today, ChangeId.Of("no"));
        Assert.Null((await member.GetAsync("/reports/iro/2026")).Page.QuerySelector("blockquote"));
    }

    [Fact]
    public async Task A_year_that_is_not_over_is_not_published_and_a_part_that_there_is_not_has_no_comment()
    {
        await using var service = await TheService.StartAsync("2026-03-31");
        await service.GivenAsync(AYear());
        using var manager = await AVisitor.To(service, "rm-01");
        Assert.Contains("The year ends on 31 March 2026: the report can be published after that", (await manager.PostAsync("/reports/iro/2026?handler=Publish")).Errors);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.PostAsync("/reports/iro/2026?handler=Comment", ("Part", "nowhere"), ("Words", "?"))).Status);
        var same = await manager.PostAsync("/reports/iro/2026?handler=Comment", ("Part", "reviews"), ("Words", ""));
        Assert.NotNull(same.Page.QuerySelector(same.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href")!));
    }

    /// <summary>The report as it was printed, without what is known now.</summary>
    private static string AsPublished(Answer page) => Plain(page.Main[page.Main.IndexOf("The service", StringComparison.Ordinal)..page.Main.IndexOf("As published and now", StringComparison.Ordinal)]);

    private static string Plain(string words) => System.Text.RegularExpressions.Regex.Replace(words, @"\s+", " ");
}
