using System.Net;
using Belong.Domain.Governance;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Belong.Web.Tests.Figures;

public class ScorecardTests
{
    [Fact, Covers("PER-01", "PER-03", "PER-04", "PER-12", "PER-15")]
    public async Task The_worker_reads_the_number_the_director_reads_with_its_target_in_words_its_base_last_year_and_no_benchmark_said()
    {
        await using var service = await Started();
        using var worker = await AVisitor.To(service, "w-045");
        using var director = await AVisitor.To(service, "d-001");
        var own = await worker.GetAsync("/scorecards/team?period=2026-02");
        Assert.Contains("w-045", own.Text, StringComparison.Ordinal); // narrowed to the worker's own children unless they ask for more
        var asked = "/scorecards/team?period=2026-02&of=worker%3Aw-045";
        Assert.Equal(Cells(await director.GetAsync(asked)), Cells(await worker.GetAsync(asked)));
        Assert.Equal(Cells(await director.GetAsync(asked)), Cells(own));
        var all = await director.GetAsync("/scorecards/children-in-care?period=2026");
        var row = all.Page.QuerySelectorAll("main tbody tr").Single(each => each.QuerySelector("th")!.TextContent.Contains("Children in care with three or more placements", StringComparison.Ordinal));
        Assert.Contains("On target", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Target 10.0%; it is 0.0%", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 of 2, a small base", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("No benchmark", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("England 14%", all.Page.QuerySelectorAll("main tbody tr").Single(each => each.QuerySelector("th")!.TextContent.Contains("unaccompanied children left out", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Theory, Covers("PER-06")]
    [InlineData("children-in-care")]
    [InlineData("team")]
    [InlineData("reviewing")]
    [InlineData("sufficiency")]
    [InlineData("entries-and-leavers")]
    [InlineData("placements")]
    [InlineData("unaccompanied")]
    [InlineData("youth-justice")]
    [InlineData("health-and-education")]
    public async Task Each_scorecard_opens_empty_and_full_says_where_from_and_as_known_when_and_can_be_taken_away(string code)
    {
        await using var empty = await TheService.StartAsync("2026-04-10");
        using var somebody = await AVisitor.To(empty, "c-001");
        Assert.Equal(HttpStatusCode.OK, (await somebody.GetAsync($"/scorecards/{code}")).Status);
        await using var service = await Started();
        using var director = await AVisitor.To(service, "d-001");
        foreach (var period in new[] { "2026", "2026-q4", "2026-02", "2026-w14" })
        {
            var page = await director.GetAsync($"/scorecards/{code}?period={period}");
            Assert.Contains("From the record, data as at", page.Main, StringComparison.Ordinal);
            Assert.Equal(period is "2026" or "2026-w14", page.Main.Contains("Provisional", StringComparison.Ordinal)); // the week runs to 5 April
        }

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await (await director.GetAsync($"/scorecards/{code}?period=2026&handler=Xlsx")).Response.Content.ReadAsByteArrayAsync()), false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => error.Description));
        Assert.Contains("Definition", (await director.GetAsync($"/scorecards/{code}?period=2026&handler=Csv")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await director.GetAsync("/scorecards/nothing")).Status);
    }

    [Fact]
    public async Task The_strategys_measures_stand_under_its_challenges_each_with_which_way_it_should_go_and_one_as_at_date()
    {
        await using var service = await Started();
        using var director = await AVisitor.To(service, "d-001");
        var page = await director.GetAsync("/scorecards/sufficiency?period=2026-02");
        Assert.Contains("Snapshot figures are at 28 February 2026", page.Main, StringComparison.Ordinal);
        Assert.Contains("Sufficiency: February 2026", page.Main, StringComparison.Ordinal);
        Assert.Contains("1. Fewer children in care", page.Main, StringComparison.Ordinal);
        Assert.Contains("Go down from last year", page.Main.Replace("go down", "Go down", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("2. More care leavers", page.Main, StringComparison.Ordinal); // told once a year: it stands there all the same
        Assert.Contains("choose a year", page.Main, StringComparison.Ordinal);
        Assert.Contains("1. Early help", page.Main, StringComparison.Ordinal);
    }

    [Fact, Covers("SUF-01", "SUF-02", "SUF-04", "SUF-05", "SUF-07", "SUF-08", "SUF-09", "SUF-10")]
    public async Task The_strategy_with_its_four_challenges_eight_measures_and_five_levers_is_written_on_pages_and_read_by_a_member_as_at_31_March_2026()
    {
        await using var service = await TheService.StartAsync("2026-04-03");
        var books = LookedAfterFrom("2023-02-06");
        LookedAfterFrom("2026-02-09", id: Id(2), books: books);
        await service.GivenAsync(books);
        using var director = await AVisitor.To(service, "d-001");
        var keep = "/council/be10c000-0000-4000-8000-000000000001/facts/record";
        await director.RefusedAsync("Enter what it is called", $"{keep}/sufficiency-strategy", AtWork.On("From", "2025-04-01"));
        await director.DoAsync($"{keep}/sufficiency-strategy", [("Title", "Homes for our children"), .. AtWork.On("From", "2025-04-01"), ("Words", "Enough homes of the right kind")]);
        foreach (var (number, words) in new[] { ("1", "Fewer children in care"), ("2", "Homes near home"), ("3", "Stable homes"), ("4", "Permanence without delay") })
        {
            await director.DoAsync($"{keep}/sufficiency-challenge", ("Number", number), ("Words", words));
        }

        var challenges = service.Ledger.County.Council.Facts<SufficiencyChallenge>().ToDictionary(each => each.Fact.Number, each => $"{each.FactId}");
        (int Number, string Words, string Code, int Challenge, string Direction)[] measures =
        [
            (1, "Fewer children in care", "cla-at-year-end", 1, "down"), (2, "Care leavers in suitable accommodation", "care-leavers-suitable-accommodation", 1, "up"), (3, "Placed within 20 miles", "within-20-miles", 2, "up"), (4, "Two years in one placement", "same-placement-2-years", 3, "steady"),
            (5, "With our own carers", "placed-with-in-house-provider", 2, "up"), (6, "Three moves or more", "placements-3-plus", 3, "down"), (7, "Days to an adoption order", "average-days-care-start-to-order", 4, "down"), (8, "Long-term fostering", "long-term-fostering", 4, "up"),
        ];
        await director.RefusedAsync("Enter what should change", $"{keep}/sufficiency-measure", ("Number", "1"), ("Measure", "cla-at-year-end"));
        foreach (var (number, words, code, challenge, direction) in measures)
        {
            await director.DoAsync($"{keep}/sufficiency-measure", ("Number", $"{number}"), ("Words", words), ("Measure", code), ("Challenge", challenges[challenge]));
            await director.DoAsync($"/measures/{code}/target", ("Year", "2026"), ("Direction", direction), ("Source", "Homes for our children"));
        }

        foreach (var lever in Enumerable.Range(1, 5))
        {
            await director.DoAsync($"{keep}/sufficiency-lever", ("Number", $"{lever}"), ("Words", $"Lever of {2020 + lever}"));
        }

        using var member = await AVisitor.To(service, "c-001");
        var page = await member.ReadsAsync("/scorecards/sufficiency?period=2026", [.. measures.Select(each => $"{each.Number}. {each.Words}"), "Challenge 4", "Permanence without delay", "Snapshot figures are at 31 March 2026", .. Enumerable.Range(1, 5).Select(lever => $"{lever}. Lever of {2020 + lever}")]);
        // Each with which way it should go, but for the second: a measure of groups has no place for a target on the card.
        Assert.Equal(7, page.Page.QuerySelectorAll(".belong-scorecard tbody tr").Count(row => row.TextContent.Contains("Homes for our children", StringComparison.Ordinal)));
        var first = (await director.GetAsync("/scorecards/sufficiency?period=2026")).Page.QuerySelectorAll(".belong-scorecard tbody tr").First(row => row.TextContent.Contains("1. Fewer children in care", StringComparison.Ordinal));
        Assert.Equal("2", first.QuerySelector("td strong")!.TextContent);
        Assert.Contains("Off target", first.TextContent, StringComparison.Ordinal); // it was to go down, and last year there was one
        await director.ReadsAsync("/scorecards/sufficiency?period=2026", "Homes for our children, from 1 April 2025");
    }

    [Fact, Covers("PER-05")]
    public async Task Each_measure_of_the_register_says_of_whom_it_is_on_what_base_and_how_it_treats_unaccompanied_children()
    {
        await using var service = await Started();
        using var member = await AVisitor.To(service, "c-001");
        foreach (var measure in Performance.AllMeasures.All)
        {
            var page = await member.GetAsync($"/measures/{measure.Code}");
            Assert.All(new[] { "Cohort", "Base", "Unaccompanied children", "Source" }, asked => Assert.NotEmpty(page.Told(asked)));
        }

        // Three that count adoption, one of them without unaccompanied children, each say so.
        Assert.Equal(("Left out", "Counted"), ((await member.GetAsync("/measures/share-adopted-excluding-uasc")).Told("Unaccompanied children"), (await member.GetAsync("/measures/share-adopted")).Told("Unaccompanied children")));
        await member.ReadsAsync("/measures/participation-rate-5", "Other measures of the same event", "Ages 4 and under left out, as the reviewing service counts", "From the fourth birthday, as the return counts");
    }

    [Fact]
    public async Task An_elected_member_sees_no_figures_worker_by_worker()
    {
        await using var service = await Started();
        using var member = await AVisitor.To(service, "c-001");
        Assert.DoesNotContain("w-045", (await member.GetAsync("/scorecards/team?period=2026-02&of=worker%3Aw-045")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("w-045", (await member.GetAsync("/figures/cla-at-year-end?period=2026-02&by=worker")).Main, StringComparison.Ordinal);
    }

    [Fact, Covers("PER-10", "PER-12")]
    public async Task The_register_says_what_each_measure_counts_and_two_that_count_one_event_say_how_they_differ()
    {
        await using var service = await Started();
        using var analyst = await AVisitor.To(service, "a-001");
        Assert.Contains("Children who left care adopted", (await analyst.GetAsync("/measures?q=left+adopted")).Main, StringComparison.Ordinal);
        Assert.Contains("No measures match", (await analyst.GetAsync("/measures?q=zebra")).Main, StringComparison.Ordinal);
        var measure = await analyst.GetAsync("/measures/adopted-in-year");
        Assert.Contains("Counts orders by the day the court made them", measure.Main, StringComparison.Ordinal);
        Assert.Contains("No benchmark", measure.Main, StringComparison.Ordinal);
        Assert.Contains("Enter the target number", (await analyst.PostAsync("/measures/adopted-in-year/target", ("Year", "2027"), ("Direction", "reach"), ("Source", "Plan"))).Errors);
        Assert.Equal("/measures/adopted-in-year", (await analyst.PostAsync("/measures/adopted-in-year/target", ("Year", "2027"), ("Direction", "reach"), ("Value", "80"), ("Source", "Plan"))).GoneTo);
        Assert.Equal("/measures", (await analyst.PostAsync("/measures/others/take", ("Title", "Youth justice caseload"), ("Area", "service"), ("Period", "2026"), ("Value", "246"), ("Source", "Their system"), ("ExtractedOn.day", "2"), ("ExtractedOn.month", "4"), ("ExtractedOn.year", "2026"))).GoneTo);
        Assert.Contains("Youth justice caseload", (await analyst.GetAsync("/measures")).Main, StringComparison.Ordinal);
        Assert.Equal("/measures/adopted-in-year", (await analyst.PostAsync("/measures/adopted-in-year/owner", ("Who", "iro-01"))).GoneTo);

        // The owner comments, and the comment stands beside the figure for everybody.
        using var owner = await AVisitor.To(service, "iro-01");
        Assert.Equal("/figures/adopted-in-year?period=2026", (await owner.PostAsync("/measures/adopted-in-year/comment?period=2026", ("Words", "Courts were slow"))).GoneTo);
        using var member = await AVisitor.To(service, "c-001");
        Assert.Contains("Courts were slow", (await member.GetAsync("/figures/adopted-in-year?period=2026")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync("/measures/adopted-in-year/target")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync("/measures/adopted-in-year/comment?period=never")).Status);
    }

    [Fact, Covers("PER-09")]
    public async Task What_changed_between_two_months_is_told_child_by_child_as_far_as_one_may_see_them()
    {
        await using var service = await Started();
        using var director = await AVisitor.To(service, "d-001");
        var page = await director.GetAsync("/figures/cla-at-year-end/changed?period=2026-02&since=2026-01");
        Assert.Contains("+2 in", page.Main, StringComparison.Ordinal);
        Assert.Contains("Robin Fairweather", page.Main, StringComparison.Ordinal);
        using var member = await AVisitor.To(service, "c-001");
        var closed = await member.GetAsync("/figures/cla-at-year-end/changed?period=2026-02&since=2026-01");
        Assert.Contains("The children added and removed are not shown", closed.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("+2 in", closed.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Fairweather", closed.Text, StringComparison.Ordinal);
        Assert.Contains("+2 in", (await director.GetAsync("/figures/cla-at-year-end/changed?period=2026-02&knownOn=2026-01-31")).Main, StringComparison.Ordinal);

        // Who was not known then is not therefore nobody.
        using var worker = await AVisitor.To(service, "w-045");
        var back = await worker.GetAsync("/figures/cla-at-year-end/changed?period=2026-02&known=2025-01-01&knownOn=2026-02-10");
        Assert.DoesNotContain("In care on 28 February 2026: episode from 9 February 2026", back.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await director.GetAsync("/figures/cla-at-year-end/changed?knownOn=soon")).Status);
    }

    private static async Task<TheService> Started()
    {
        var service = await TheService.StartAsync("2026-04-03");
        var books = LookedAfterFrom("2026-02-02");
        LookedAfterFrom("2026-02-09", id: Id(2), books: books);
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care");
        books.Do(new SetTarget("placements-3-plus") { Year = 2026, Direction = "reach", Value = "10", Source = "Plan" }, "2026-02-10").Do(new SetTarget("cla-at-year-end") { Year = 2026, Direction = "down", Source = "Strategy" }, "2026-02-10")
            .Do(new TakeFigure("share-adopted-excluding-uasc") { Area = "england", Period = "2026", Value = "14%", Source = "The Department", ExtractedOn = Day("2026-02-09") }, "2026-02-10")
            .Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new SufficiencyChallenge { Number = 1, Words = "Fewer come into care" } }, "2026-02-10");
        var challenge = books.County.Council.Facts<SufficiencyChallenge>().Single().FactId;
        books.Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new SufficiencyMeasure { Number = 1, Words = "Fewer children in care", Measure = "cla-at-year-end", Challenge = challenge } }, "2026-02-10")
            .Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new SufficiencyMeasure { Number = 2, Words = "More care leavers in suitable accommodation", Measure = "care-leavers-suitable-accommodation", Challenge = challenge } }, "2026-02-10")
            .Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new SufficiencyLever { Number = 1, Words = "Early help" } }, "2026-02-10");
        await service.GivenAsync(books);
        return service;
    }

    private static List<string> Cells(Answer page) => [.. page.Page.QuerySelectorAll("main .belong-scorecard tbody tr td:nth-of-type(1)").Select(cell => cell.TextContent.Trim())];
}
