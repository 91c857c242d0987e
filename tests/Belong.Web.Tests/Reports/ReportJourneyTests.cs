using System.Net;
using System.Text.Json;
using Belong.Domain.Children;
using Belong.Domain.Reporting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Belong.Web.Tests.Reports;

/// <summary>A report from its first word to its second published version.</summary>
public class ReportJourneyTests
{
    [Fact, Covers("GOV-05", "GOV-06", "GOV-19", "PER-07", "PER-09")]
    public async Task A_report_is_begun_written_doubted_signed_by_two_published_and_explained_when_the_record_is_put_right()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var books = LookedAfterFrom("2025-06-02");
        for (var i = 2; i <= 12; i++)
        {
            LookedAfterFrom("2026-01-12", id: Id(i), books: books);
        }

        await service.GivenAsync(books);
        using var analyst = await AVisitor.To(service, "a-001");
        var begun = await analyst.PostAsync("/reports/open?template=children-in-care", ("Title", "Children in care"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"));
        var address = begun.GoneTo!;
        Assert.Equal(HttpStatusCode.OK, (await analyst.GetAsync(address)).Status);

        // What is asked for is told when it cannot be had, and HTML stays words.
        var look = await analyst.PostAsync($"{address}/write?handler=Look", ("Words", "# Title\n\n<script>alert(1)</script> The number fell from {{started-in-year | last year}} to {{started-in-year}}. {{no-such}} **bold**\n\n| A | B |\n|---|---|\n| x | {{cla-at-year-end | number}} |"));
        Assert.Contains("“no-such” is not a measure in the register", look.Main, StringComparison.Ordinal);
        Assert.Contains("The direction of a figure", look.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(look.Page.QuerySelectorAll("main script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Contains("12", look.Page.QuerySelector("#look ~ .belong-scroll td")!.TextContent, StringComparison.Ordinal);
        var find = await analyst.PostAsync($"{address}/write?handler=Find", ("Words", "x"), ("Find", "left care adopted"));
        Assert.Contains("{{adopted-in-year}}", find.Main, StringComparison.Ordinal);
        Assert.Equal(address, (await analyst.PostAsync($"{address}/write", ("Words", "There are {{cla-at-year-end}} children in care, {{started-in-year}} of whom came in the year.\n\n{{cla-at-year-end by age | table}}"))).GoneTo);

        // The head, its errors first.
        Assert.Contains("Select what members are asked to do", (await analyst.PostAsync($"{address}/head", ("Title", "Children in care"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"), ("Classification", "unrestricted"))).Errors);
        Assert.Equal(address, (await analyst.PostAsync($"{address}/head", ("Title", "Children in care"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"), ("Classification", "unrestricted"), ("To", "Corporate parenting panel"), ("From", "An author"), ("Divisions", "All"), ("Asked", "note"), ("Summary", "How many"), ("Recommendation", "Note it"), ("Background", "None"), ("Contacts", "Ask us"))).GoneTo);

        // Signed by the author and by a director, who must say that they read the doubt.
        using var director = await AVisitor.To(service, "d-001");
        Assert.Equal(HttpStatusCode.OK, (await director.PostAsync($"{address}?handler=Publish")).Status);
        Assert.Contains("Say that you have read the doubt", (await Sign(analyst, false)).Errors);
        Assert.Equal(address, (await Sign(analyst, true)).GoneTo);
        Assert.Equal(address, (await Sign(director, true)).GoneTo);
        var published = await Post(director, "Publish");
        Assert.Equal($"{address}/versions/1", published.GoneTo);
        var report = service.Ledger.County.Reports.Single();
        var first = report.Versions.Single().Fact;
        Assert.Contains("No figures have changed", (await director.GetAsync(published.GoneTo!)).Main, StringComparison.Ordinal);

        // A start of care is put back by a year; what was published stays, byte for byte, and the difference has a name.
        var child = books.Child(Id(2));
        var start = child.Facts<LookedAfter>()[0];
        await service.Ledger.RecordAsync(new CorrectFact(Id(2), start.FactId) { Right = start.Fact with { From = Day("2025-01-13") }, Reason = "The order is of 2025" }, new Actor("r-001", "Somebody"), service.Today, ChangeId.Of("put right"));
        var version = await director.GetAsync($"{address}/versions/1");
        Assert.Contains("11", version.Main, StringComparison.Ordinal);
        Assert.Contains("Robin Fairweather", version.Main, StringComparison.Ordinal);
        Assert.Contains("As published 12, now 11", version.Main.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        var worked = await Post(director, "Again", $"{address}/versions/1");
        Assert.Contains("the version gives the same", worked.Main, StringComparison.Ordinal);

        // Published again, once two have signed the other figures: another version, the first as it was.
        Assert.Contains("Figures have changed since signing", (await director.GetAsync(address)).Main, StringComparison.Ordinal);
        await Sign(analyst, true);
        await Sign(director, true);
        await Post(director, "Publish");
        report = service.Ledger.County.Reports.Single();
        Assert.Equal([1, 2], report.Versions.Select(each => each.Fact.Number));
        Assert.Equal(first, report.Versions[0].Fact);
        Assert.NotEqual(first.Digest, report.Versions[1].Fact.Digest);
        Assert.Contains("This version is already published", string.Join(' ', (await Post(director, "Publish")).Errors), StringComparison.Ordinal);

        async Task<Answer> Sign(AVisitor visitor, bool read) => await visitor.RawPostAsync($"{address}?handler=Sign", new FormUrlEncodedContent(Form(await visitor.GetAsync(address), "Sign").Concat(read ? [new("ReadDoubts", "true")] : [])));

        async Task<Answer> Post(AVisitor visitor, string handler, string? at = null) => await visitor.RawPostAsync($"{at ?? address}?handler={handler}", new FormUrlEncodedContent(Form(await visitor.GetAsync(at ?? address), handler)));
    }

    [Fact]
    public async Task What_is_published_for_everybody_hides_small_numbers_and_has_nobodys_id_in_it()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        var books = LookedAfterFrom("2025-06-02", born: "2022-05-06");
        for (var i = 2; i <= 12; i++)
        {
            LookedAfterFrom("2026-01-12", id: Id(i), books: books);
        }

        await service.GivenAsync(books);
        var address = await PublishedAsync(service, "In care {{cla-at-year-end}}.\n\n{{cla-at-year-end by age | table}}\n\n{{started-in-year | change}} and {{moves-3-plus}}.");
        using var member = await AVisitor.To(service, "c-001");
        var page = await member.GetAsync($"{address}/versions/1");
        var rows = page.Page.QuerySelectorAll("main table tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Take(2).Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Contains("1-4 c", rows);
        Assert.Contains("10-15 c", rows); // 11 of 12 would tell the one
        Assert.Contains("All 12", rows);
        Assert.DoesNotContain("Fairweather", page.Text, StringComparison.Ordinal);
        foreach (var handler in new[] { "Json", "Csv" })
        {
            var text = (await member.GetAsync($"{address}/versions/1?handler={handler}")).Text;
            Assert.All(Enumerable.Range(1, 12), i => Assert.DoesNotContain(Id(i).ToString(), text, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("\"about\"", text, StringComparison.Ordinal);
            Assert.Contains("Children with an episode that began on or before the last day", text, StringComparison.Ordinal);
        }

        using var json = JsonDocument.Parse((await member.GetAsync($"{address}/versions/1?handler=Json")).Text);
        Assert.All(json.RootElement.GetProperty("figures").EnumerateArray().Where(figure => figure.GetProperty("isHidden").GetBoolean()), figure => Assert.False(figure.TryGetProperty("numerator", out _)));
        using var document = WordprocessingDocument.Open(new MemoryStream(await (await member.GetAsync($"{address}/versions/1?handler=Docx")).Response.Content.ReadAsByteArrayAsync()), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await (await member.GetAsync($"{address}/versions/1?handler=Xlsx")).Response.Content.ReadAsByteArrayAsync()), false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => error.Description));

        // Who may open no report's draft sees none.
        Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync($"{address}/versions/2")).Status);
    }

    [Fact]
    public async Task Two_who_write_at_once_do_not_write_over_each_other_and_each_saving_is_a_version_that_can_be_compared()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        using var one = await AVisitor.To(service, "a-001");
        using var two = await AVisitor.To(service, "d-001");
        var address = (await one.PostAsync("/reports/open", ("Title", "Ours"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"))).GoneTo!;
        var before = AVisitor.Hidden(await two.GetAsync($"{address}/write"));
        await one.PostAsync($"{address}/write", ("Words", "First\n\nkept"));
        var late = await two.RawPostAsync($"{address}/write", new FormUrlEncodedContent(before.Append(new("Words", "Second"))));
        Assert.Contains("Someone else saved the text while you were writing", string.Join(' ', late.Errors), StringComparison.Ordinal);
        Assert.Contains("Second", late.Text, StringComparison.Ordinal);
        await one.PostAsync($"{address}/write", ("Words", "Second\n\nkept"));
        var texts = await one.GetAsync($"{address}/texts");
        Assert.Equal(("First", "Second"), (texts.Page.QuerySelector("del")!.TextContent, texts.Page.QuerySelector("ins")!.TextContent));

        // A comment stays with its paragraph, and what became of it is said.
        await two.RawPostAsync($"{address}?handler=Comment", new FormUrlEncodedContent(Form(await two.GetAsync(address), "Comment").Append(new("Words", "Why second?"))));
        Assert.Contains("Why second?", (await one.GetAsync(address)).Main, StringComparison.Ordinal);
        await one.RawPostAsync($"{address}?handler=Settle", new FormUrlEncodedContent(Form(await one.GetAsync(address), "Settle").Append(new("Answer", "It came after"))));
        Assert.Contains("Resolved: It came after", (await two.GetAsync(address)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_published_as_exempt_stays_so_whatever_its_head_says_later_and_however_far_back_one_looks()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        await service.GivenAsync(LookedAfterFrom("2025-06-02"));
        var closed = await PublishedAsync(service, "The home of {{cla-at-year-end}} child is Thistledown Lodge.", exempt: true);
        var open = await PublishedAsync(service, "In care: {{cla-at-year-end}} at Thistledown.");
        using var analyst = await AVisitor.To(service, "a-001");
        using var member = await AVisitor.To(service, "c-001");
        var before = service.Ledger.County.At;
        (string, string)[] head = [("Title", "Figures"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"), ("Asked", "note")];
        Assert.Equal(closed, (await analyst.PostAsync($"{closed}/head", [.. head, ("Classification", "unrestricted")])).GoneTo);
        Assert.Equal(open, (await analyst.PostAsync($"{open}/head", [.. head, ("Classification", "exempt")])).GoneTo);
        foreach (var address in new[] { $"{closed}/versions/1", $"{open}/versions/1", $"{open}/versions/1?known={before:yyyy-MM-ddTHH:mm:ss.ffffff}Z", $"{open}/versions/1?handler=Docx&known={before:yyyy-MM-ddTHH:mm:ss.ffffff}Z" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(address)).Status);
        }

        Assert.DoesNotContain(open, (await member.GetAsync($"/reports?known={before:yyyy-MM-ddTHH:mm:ss.ffffff}Z")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- one\n  - two inner\n    - three inner\n- four\n\n> - quoted\n\nTom &amp; Jerry &lt;3", "one two inner three inner four quoted Tom & Jerry <3")]
    [InlineData("x \uE0005\uE001 y \uE00099999999999\uE001", "x 5 y 99999999999")]
    [InlineData("3. three\n4. four", "three four")]
    public async Task No_word_of_an_author_is_lost_and_none_breaks_the_page(string words, string read)
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        using var analyst = await AVisitor.To(service, "a-001");
        var address = (await analyst.PostAsync("/reports/open", ("Title", "Ours"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"))).GoneTo!;
        var look = await analyst.PostAsync($"{address}/write?handler=Look", ("Words", words));
        var shown = string.Join(' ', look.Page.QuerySelectorAll("#look ~ p, #look ~ ul li, #look ~ ol li, #look ~ blockquote").Select(each => each.TextContent.Trim()));
        Assert.Equal(read, shown);
    }

    [Fact]
    public async Task Text_nested_deeper_than_anybody_reads_is_told_so_and_a_long_text_can_be_saved()
    {
        await using var service = await TheService.StartAsync("2026-07-10");
        using var analyst = await AVisitor.To(service, "a-001");
        var address = (await analyst.PostAsync("/reports/open", ("Title", "Ours"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"))).GoneTo!;
        Assert.Contains("nested too deeply", (await analyst.PostAsync($"{address}/write?handler=Look", ("Words", string.Concat(Enumerable.Repeat("> ", 300)) + "deep"))).Main, StringComparison.Ordinal);
        Assert.Equal(address, (await analyst.PostAsync($"{address}/write", ("Words", string.Concat(Enumerable.Repeat("Some words of a long report. ", 3000))))).GoneTo);
        Assert.Contains("has not started", (await analyst.PostAsync($"{address}/write?handler=Look", ("Words", "In 2099: {{cla-at-year-end | period 2099}}"))).Main, StringComparison.Ordinal);
    }

    /// <summary>A report of those words, signed by two and published.</summary>
    internal static async Task<string> PublishedAsync(TheService service, string words, bool exempt = false)
    {
        using var analyst = await AVisitor.To(service, "a-001");
        using var director = await AVisitor.To(service, "d-001");
        var address = (await analyst.PostAsync("/reports/open", ("Title", exempt ? "A home of concern" : "Figures"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"))).GoneTo!;
        await analyst.PostAsync($"{address}/write", ("Words", words));
        if (exempt)
        {
            Assert.Equal(address, (await analyst.PostAsync($"{address}/head", ("Title", "A home of concern"), ("Period", "2026"), ("On.day", "21"), ("On.month", "7"), ("On.year", "2026"), ("Classification", "exempt"), ("Asked", "note"))).GoneTo);
        }

        foreach (var visitor in new[] { analyst, director })
        {
            Assert.Equal(address, (await visitor.RawPostAsync($"{address}?handler=Sign", new FormUrlEncodedContent(Form(await visitor.GetAsync(address), "Sign").Append(new("ReadDoubts", "true"))))).GoneTo);
        }

        Assert.Equal($"{address}/versions/1", (await director.RawPostAsync($"{address}?handler=Publish", new FormUrlEncodedContent(Form(await director.GetAsync(address), "Publish")))).GoneTo);
        return address;
    }

    /// <summary>The hidden fields of the form that posts to a handler.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Form(Answer page, string handler) =>
        page.Page.QuerySelectorAll("form").First(form => form.GetAttribute("action")?.Contains($"handler={handler}", StringComparison.Ordinal) == true)
            .QuerySelectorAll("input[type=hidden]").Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
}
