using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;

namespace Belong.Web.Tests.Alerts;

/// <summary>What must be seen at once stands wherever the child is named: bar, forms, lists, first pages.</summary>
public class AlertPagesTests
{
    private const string Harbourside = "Harbourside children in care";

    [Fact]
    public async Task A_missing_child_is_reported_in_two_clicks_stands_on_four_first_pages_and_leaves_them_on_the_return()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(OfTheWorker());
        using var worker = await AVisitor.To(service, "w-045");

        // From any page: Report missing, the child, the form.
        Assert.Equal("/missing", (await worker.GetAsync("/figures")).Page.QuerySelector("header a.belong-masthead__missing")!.GetAttribute("href"));
        var choose = await worker.ReadsAsync("/missing", "Robin Fairweather", "No child you can see is recorded as missing or away");
        var form = choose.Page.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("Report missing", StringComparison.Ordinal)).GetAttribute("href")!;
        await worker.DoAsync(form, [.. AtWork.On("From", "2026-03-09"), ("Code", "M"), ("At", "21:15"), ("Circumstances", "Left after tea, black coat"), ("Risk", "high"), ("WhyRisk", "No inhaler"), .. AtWork.On("PoliceToldOn", "2026-03-09"), ("PoliceToldAt", "22:05"), ("PoliceReference", "09-0812")]);

        foreach (var persona in new[] { "w-045", "m-001", "iro-01", "ed-01", "d-001" })
        {
            using var reader = await AVisitor.To(service, persona);
            await reader.ReadsAsync("/", "Act now (1)", "Robin Fairweather Missing", "9 March 2026, 21:15", "Left after tea, black coat. Risk: high. No inhaler. Police told 9 March 2026 at 22:05, reference 09-0812.");
        }

        // On the bar of each page of the record, on forms, in lists.
        using var officer = await AVisitor.To(service, "iro-01");
        foreach (var page in (string[])["", "/timeline", "/people", "/health", "/education", "/details", "/plans", "/care", "/history", "/reviews/record"])
        {
            Assert.Equal("Missing", (await officer.GetAsync($"/children/{Id(1)}{page}")).Page.QuerySelector(".belong-alerts .govuk-tag")?.TextContent);
        }

        foreach (var address in (string[])[$"/children/{Id(1)}/facts/record/visit", $"/children/{Id(1)}/do/record-return", $"/children/{Id(1)}/move"])
        {
            Assert.Equal("Missing", (await worker.GetAsync(address)).Page.QuerySelector(".belong-alerts .govuk-tag")?.TextContent);
        }

        Assert.Contains("Robin Fairweather Missing", (await officer.GetAsync("/children?q=fairweather")).Plain(), StringComparison.Ordinal);
        Assert.Contains("Missing", (await officer.GetAsync("/reviewing")).Row("Robin Fairweather"), StringComparison.Ordinal);

        await worker.DoAsync($"/children/{Id(1)}/do/record-return", [.. AtWork.On("On", "2026-03-10"), ("At", "07:30"), ("Found", "At a friend’s, tired and well")]);
        Assert.DoesNotContain("Act now (1)", (await officer.GetAsync("/")).Main, StringComparison.Ordinal);
        var missing = service.Ledger.County.Child(Id(1))!.Facts<MissingEpisode>()[0];
        await officer.ReadsAsync($"/children/{Id(1)}/facts/{missing.FactId}", "At a friend’s, tired and well", "Left after tea, black coat", "09-0812");
    }

    [Fact]
    public async Task Whom_one_cannot_see_is_on_no_list_of_alerts_and_in_no_count()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = OfTheWorker();
        LookedAfterFrom("2026-02-02", id: Id(2), books: books);
        books.Do(new ReportMissing(Id(2)) { From = Day("2026-03-09") }, "2026-03-09").Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "Staff member's child" }, "2026-03-09");
        await service.GivenAsync(books);
        foreach (var persona in new[] { "w-045", "m-001", "ed-01", "iro-01" })
        {
            using var reader = await AVisitor.To(service, persona);
            Assert.DoesNotContain("Missing", (await reader.GetAsync("/alerts")).Main.Replace("Report missing", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain(Id(2).ToString(), (await reader.GetAsync("/alerts?handler=Csv")).Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Id(2).ToString(), (await reader.GetAsync("/")).Text, StringComparison.Ordinal);
        }

        using var director = await AVisitor.To(service, "d-001");
        await director.ReadsAsync("/alerts", "Missing or away (1)", "Restricted records (1)");
    }

    [Fact]
    public async Task Alerts_are_narrowed_taken_away_and_read_as_they_were_known()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = OfTheWorker();
        books.Do(new RecordFact(Id(1)) { Said = new Allergies { On = Day("2026-02-09"), Any = "yes", To = "Peanuts", WhatToDo = "Pen in the bag" } }, "2026-02-09")
            .Do(new RecordFact(Id(1)) { Said = new Concern { From = Day("2026-03-02"), Kind = "self-harm", Words = "Cuts her arms" } }, "2026-03-02");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        await officer.ReadsAsync("/alerts", "Allergies (1)", "At high risk (1)", "Allergic to Peanuts: Pen in the bag.");
        Assert.DoesNotContain("Self-harm, since", (await officer.GetAsync("/alerts?what=allergy")).Main, StringComparison.Ordinal);
        Assert.Contains("Allergy,Robin Fairweather", (await officer.GetAsync("/alerts?what=allergy&handler=Csv")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/alerts?handler=Xlsx")).Status);
        Assert.DoesNotContain("At high risk", (await officer.GetAsync("/alerts?known=2026-03-01")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_s_child_is_found_by_name_to_be_reported_and_who_is_not_there_is_said_so()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(OfTheWorker());
        using var duty = await AVisitor.To(service, "ed-01");
        await duty.ReadsAsync("/missing?q=fairweather", "Found", "Robin Fairweather", "Report missing");
        await duty.ReadsAsync("/missing?q=nobody", "No child in care matches");
        Assert.DoesNotContain("Robin", (await duty.GetAsync("/missing")).Main, StringComparison.Ordinal); // on duty for everybody: no list of thousands
    }

    [Fact]
    public async Task A_visit_at_which_a_missing_child_was_seen_is_asked_about_and_stays_to_be_checked()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(OfTheWorker().Do(new ReportMissing(Id(1)) { From = Day("2026-03-07") }, "2026-03-07"));
        using var worker = await AVisitor.To(service, "w-045");
        var address = $"/children/{Id(1)}/facts/record/visit";
        (string, string)[] seen = [.. AtWork.On("On", "2026-03-09"), ("Seen", "true"), ("Alone", "true"), ("Notes", "At the park")];
        var asked = await worker.PostAsync(address, seen);
        Assert.Contains(asked.Errors, error => error.StartsWith("The record says the child was missing on 9 March 2026", StringComparison.Ordinal));
        Assert.NotNull(asked.Page.QuerySelector($"input[type=checkbox]#{RecordFact.SureField}"));
        Assert.Contains("At the park", asked.Page.QuerySelector("textarea#Notes")!.TextContent, StringComparison.Ordinal);

        await worker.DoAsync(address, [.. seen, (RecordFact.SureField, "true")]);
        await worker.ReadsAsync($"/children/{Id(1)}", "Check these (1)", "The record says the child was missing on 9 March 2026");
    }

    [Fact]
    public async Task A_child_handed_over_comes_with_the_warning_on_the_new_workers_first_page()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = LookedAfterFrom("2026-02-02");
        books.Do(new AllocateWorker(Id(1)) { From = Day("2026-02-02"), Worker = "w-001", Team = Harbourside, Reason = "FCONTA" }, "2026-02-02")
            .Do(new AllocateWorker(Id(1)) { From = Day("2026-03-06"), Worker = "w-045", Team = Harbourside, Reason = "LEFTRL", HandOver = "Mother must not have the address" }, "2026-03-06");
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var first = await worker.ReadsAsync("/", "Handed over to me (1)", "Robin Fairweather", "from 6 March 2026, from w-001", "Mother must not have the address");
        var read = first.Page.QuerySelectorAll("main a").First(link => link.TextContent.Contains("handover of Robin", StringComparison.Ordinal)).GetAttribute("href")!;
        await worker.ReadsAsync(read, "Mother must not have the address");
    }

    private static Books OfTheWorker()
    {
        var books = TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside);
        return books.Do(new AllocateReviewingOfficer(Id(1)) { From = Day("2026-02-03"), Officer = "iro-01", Exception = "Covers the area" }, "2026-02-03");
    }
}
