using System.Net;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Reviewing;
using Belong.Web.House;
using Belong.Web.House.Doings;

namespace Belong.Web.Tests.Children;

public class RecordPagesTests
{
    [Fact]
    public async Task A_move_ends_one_placement_and_begins_the_next_on_one_day()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "p-001");
        var answer = await officer.PostAsync(
            $"/children/{child}/move",
            ("On.day", "1"), ("On.month", "3"), ("On.year", "2026"), ("Reason", "CREQB"), ("Placement.Code", "U4"), ("Placement.Provider", "PR4"), ("Placement.Home", "The Larches"), ("Placement.ToldAbout", "Who lives there"), ("Placement.Planned", "True"));
        Assert.Equal($"/children/{child}", answer.GoneTo);
        Assert.Equal(
            [(Day("2026-02-02"), (DateOnly?)Day("2026-03-01"), "CREQB", ""), (Day("2026-03-01"), null, "", "Who lives there")],
            service.Ledger.County.Child(child)!.Facts<Placement>().Select(each => (each.Fact.From, each.Fact.Until, each.Fact.ReasonForChange, each.Fact.ToldAbout)));
        Assert.Equal("AA2 2AA", service.Ledger.County.Child(child)!.PlacementOn(Day("2026-03-10"))!.Fact.HomePostcode);
    }

    [Theory]
    [InlineData("", "", "Enter the date of the move|Select the reason for placement change|Select the placement type|Select who provides the placement")]
    [InlineData("P2", "PR1", "Enter the date of the move|Select the reason for placement change")] // without a day, any year's code will do
    [InlineData("P1", "PR1", "Enter the date of the move|Select the reason for placement change|With own parents, the provider is the parents")]
    public async Task A_move_says_what_is_missing_in_the_order_of_the_page(string code, string provider, string errors)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "p-001");
        var answer = await officer.PostAsync($"/children/{child}/move", ("Placement.Code", code), ("Placement.Provider", provider));
        Assert.Equal(errors, string.Join('|', answer.Errors));
    }

    [Fact]
    public async Task A_correction_is_checked_before_it_is_made_and_History_shows_both()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02").Reviewed("2026-02-27"));
        var review = service.Ledger.County.Child(child)!.Reviews[0];
        using var officer = await AVisitor.To(service, "iro-01");
        var address = $"/children/{child}/facts/{review.FactId}/correct";

        Assert.Equal(["Enter why this is being corrected"], (await officer.PostAsync(address, ("HeldOn.day", "26"), ("HeldOn.month", "2"), ("HeldOn.year", "2026"), ("Participation", "PN1"))).Errors);
        var check = await officer.PostAsync(address, ("HeldOn.day", "26"), ("HeldOn.month", "2"), ("HeldOn.year", "2026"), ("Participation", "PN1"), ("WhyCorrected", "=cmd|'/c calc'!A1 <b>minutes</b>"));
        Assert.Contains("Before: 27 February 2026", check.Main, StringComparison.Ordinal);
        Assert.Equal(review.Id, service.Ledger.County.Child(child)!.Reviews[0].Id); // nothing is written yet

        var done = await officer.RawPostAsync(address, new FormUrlEncodedContent(AVisitor.Hidden(check)));
        Assert.Equal($"/children/{child}/history", done.GoneTo);
        var history = await officer.GetAsync($"/children/{child}/history");
        Assert.Contains("Before: Review held on 27 February 2026", history.Main, StringComparison.Ordinal);
        Assert.Contains("<b>minutes</b>", history.Main, StringComparison.Ordinal); // as text
        Assert.Empty(history.Page.QuerySelectorAll("td b"));
    }

    /// <summary>A part of a fact that had the name of one of a page's own fields would be lost in it.</summary>
    [Fact]
    public void No_part_of_a_fact_or_an_act_is_named_as_a_page_names_a_field_of_its_own()
    {
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Change", "Confirmed", "Back", "WhyCorrected", "Ends", "year", "known", "Known", "later", "handler", "picture", EntryBefore.Field };
        var asked = FactJson.Kinds.Values.SelectMany(kind => Questions.OfFact(kind.Type)).Concat(Doing.All.Where(doing => !doing.IsFact).SelectMany(doing => Questions.OfAct((Act)Activator.CreateInstance(doing.Type, Id(1))!)));
        var clashes = asked.Select(question => question.Name).Where(name => own.Contains(name) && name != "Year").Distinct();
        Assert.Empty(clashes);
        Assert.Contains("Seen", FactJson.Kinds.Values.SelectMany(kind => Questions.OfFact(kind.Type)).Select(question => question.Name)); // as it once was lost
    }

    [Fact]
    public async Task Correcting_a_visit_changes_what_is_corrected_and_nothing_else()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", "Harbourside children in care")
            .Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2026-02-06"), Seen = true, Alone = false, WhyNot = "The baby was asleep", Notes = "At hom" } }, "2026-02-06");
        await service.GivenAsync(books);
        var visit = service.Ledger.County.Child(Id(1))!.Facts<Visit>()[0];
        using var worker = await AVisitor.To(service, "w-045");
        var address = $"/children/{Id(1)}/facts/{visit.FactId}/correct";
        var typed = AsSent((await worker.GetAsync(address)).Page.QuerySelector("main form")!);
        typed["Notes"] = "At home";
        typed["WhyCorrected"] = "A slip";
        var check = await worker.RawPostAsync(address, new FormUrlEncodedContent(typed));
        Assert.Single(check.Page.QuerySelectorAll(".govuk-tag"), tag => tag.TextContent == "Changed");
        await worker.RawPostAsync(address, new FormUrlEncodedContent(AVisitor.Hidden(check)));
        Assert.Equal(visit.Fact with { Notes = "At home" }, service.Ledger.County.Child(Id(1))!.Facts<Visit>()[0].Fact);
    }

    [Fact]
    public async Task A_part_left_blank_in_a_correction_is_taken_out_and_what_another_said_meanwhile_is_not_undone_by_a_draft()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-02-02", until: "2026-03-02"), "w-045", "Harbourside children in care"));
        var care = service.Ledger.County.Child(Id(1))!.Facts<LookedAfter>()[0];
        using var officer = await AVisitor.To(service, "r-001");
        var address = $"/children/{Id(1)}/facts/{care.FactId}/correct";
        var typed = AsSent((await officer.GetAsync(address)).Page.QuerySelector("main form")!);
        (typed["Until.day"], typed["Until.month"], typed["Until.year"], typed["ReasonCeased"], typed["WhyCorrected"]) = ("", "", "", "", "Care goes on");
        await officer.RawPostAsync($"{address}?handler=Draft", new FormUrlEncodedContent(typed));

        // Somebody else puts the day right before the draft is taken up again.
        await service.Ledger.RecordAsync(new CorrectFact(Id(1), care.FactId) { Right = care.Fact with { Until = Day("2026-03-04") }, Reason = "It was the 4th" }, new("w-045", "Worker"), service.Today, ChangeId.Of("other"));
        var again = AsSent((await officer.GetAsync(address)).Page.QuerySelector("main form")!);
        var stale = await officer.RawPostAsync(address, new FormUrlEncodedContent(again));
        Assert.Contains(stale.Errors, error => error.Contains("changed this on", StringComparison.Ordinal));

        // Both are shown, and whoever has seen the other's words may go on with their own.
        Assert.Contains("4 March 2026", stale.Row("4 March 2026"), StringComparison.Ordinal);
        Assert.Contains("changed this", stale.Plain(), StringComparison.Ordinal);
        Assert.Empty((await officer.RawPostAsync(address, new FormUrlEncodedContent(AsSent(stale.Page.QuerySelector("main form")!)))).Errors);

        typed = AsSent((await officer.GetAsync($"{address}?afresh")).Page.QuerySelector("main form")!);
        (typed["Until.day"], typed["Until.month"], typed["Until.year"], typed["ReasonCeased"], typed["WhyCorrected"]) = ("", "", "", "", "Care goes on");
        var check = await officer.RawPostAsync(address, new FormUrlEncodedContent(typed));
        Assert.Empty(check.Errors);
        await officer.RawPostAsync(address, new FormUrlEncodedContent(AVisitor.Hidden(check)));
        Assert.Null(service.Ledger.County.Child(Id(1))!.Facts<LookedAfter>()[0].Fact.Until);
    }

    /// <summary>A form as a browser sends it untouched.</summary>
    private static Dictionary<string, string> AsSent(AngleSharp.Dom.IElement form) => form.QuerySelectorAll("input, select, textarea").Select(field => field switch
    {
        AngleSharp.Html.Dom.IHtmlSelectElement select => (select.Name, select.Value),
        AngleSharp.Html.Dom.IHtmlTextAreaElement text => (text.Name, text.Value),
        AngleSharp.Html.Dom.IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => (null, ""),
        AngleSharp.Html.Dom.IHtmlInputElement input => (input.Name, input.Value),
        _ => (null, ""),
    }).Where(field => field.Item1 is { Length: > 0 }).GroupBy(field => field.Item1!).ToDictionary(field => field.Key, field => field.Last().Item2 ?? "");

    [Fact]
    public async Task Every_kind_of_fact_on_a_record_can_be_opened_for_correction()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = LookedAfterFrom("2026-02-02").Reviewed("2026-02-27")
            .Do(new RecordHealthAssessment(Id(1)) { HeldOn = Day("2026-02-20"), ImmunisationsUpToDate = true, TeethCheckedOn = Day("2026-02-10"), SdqScore = 12 }, "2026-02-20")
            .Do(new ReportMissing(Id(1)) { From = Day("2026-02-21") }, "2026-02-21")
            .Do(new RecordReturn(Id(1)) { On = Day("2026-02-22"), InterviewOfferedOn = Day("2026-02-22") }, "2026-02-22");
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care");
        var child = await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "r-001");
        foreach (var head in service.Ledger.County.Child(child)!.Heads)
        {
            var page = await officer.GetAsync($"/children/{child}/facts/{head.FactId}/correct");
            Assert.True(page.Status == HttpStatusCode.OK && page.Page.QuerySelectorAll("main input, main select, main textarea").Length > 3, head.Kind.Name);
        }
    }

    [Fact]
    public async Task As_we_knew_it_on_a_day_shows_the_record_without_what_came_later_and_lets_nothing_be_recorded()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02").Reviewed("2026-02-27"));
        using var officer = await AVisitor.To(service, "iro-01");
        foreach (var page in (string[])["", "/timeline", "/care", "/history"])
        {
            var then = await officer.GetAsync($"/children/{child}{page}?known=2026-02-26");
            Assert.Contains("As we knew it on 26 February 2026", then.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("27 February 2026", then.Main, StringComparison.Ordinal);
            Assert.All(then.Page.QuerySelectorAll(".belong-tabs a"), link => Assert.EndsWith("?known=2026-02-26", link.GetAttribute("href"), StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/children/{child}?known=2026-01-01")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await officer.GetAsync($"/children/{child}?known=yesterday")).Status);
        Assert.Contains("In care now (1)", (await officer.GetAsync("/children?known=2026-02-26")).Main, StringComparison.Ordinal);
        var refused = await officer.PostAsync($"/children/{child}/reviews/record?known=2026-02-26", ("HeldOn.day", "3"), ("HeldOn.month", "3"), ("HeldOn.year", "2026"), ("Participation", "PN1"));
        Assert.Contains("You are viewing an earlier date", refused.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_moved_to_the_right_child_leaves_only_that_it_was_and_who_had_seen_it()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = LookedAfterFrom("2026-02-02").Reviewed("2026-02-27");
        LookedAfterFrom("2026-02-02", id: Id(2), books: books);
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        await officer.GetAsync($"/children/{Id(1)}/history");
        await service.Ledger.RecordAsync(new MoveToRightChild(Id(1), Id(2)) { Facts = [books.Child(Id(1)).Reviews[0].FactId], Reason = "Wrong sibling" }, new("w-1", "W"), Day("2026-03-10"), new(Guid.NewGuid()), DateTime.UtcNow.AddMinutes(1));

        foreach (var address in (string[])[$"/children/{Id(1)}/history", $"/children/{Id(1)}/history?known=2026-03-01"])
        {
            var history = await officer.GetAsync(address);
            Assert.Contains("belonged to another child and was moved", history.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("Review held", history.Main, StringComparison.Ordinal);
        }

        Assert.Contains("could be seen by iro-01", (await officer.GetAsync($"/children/{Id(1)}/history")).Main, StringComparison.Ordinal);
        Assert.Contains("Review held on 27 February 2026", (await officer.GetAsync($"/children/{Id(2)}/history")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_addresses_of_joined_records_go_on_working()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = LookedAfterFrom("2026-02-02");
        LookedAfterFrom("2026-02-02", id: Id(2), books: books);
        books.Do(new JoinRecords(Id(1), Id(2)) { Reason = "Same child" }, "2026-03-01");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"/children/{Id(2)}")).Status);
        Assert.Contains("1 child", (await officer.GetAsync("/children")).Main, StringComparison.Ordinal);
    }

    [Fact, Covers("CHP-06")]
    public async Task Three_moves_within_a_rolling_year_raise_a_flag_that_explains_itself_and_two_do_not()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = LookedAfterFrom("2025-01-06");
        foreach (var day in (string[])["2025-03-10", "2025-06-02", "2025-09-01", "2026-01-12"])
        {
            books.Do(new MoveChild(Id(1)) { On = Day(day), Reason = "CREQB", Placement = new() { Code = "U6", Provider = "PR1" } }, day);
        }

        LookedAfterFrom("2026-02-02", id: Id(2), books: books);
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        var unstable = await officer.GetAsync($"/children/{Id(1)}"); // the move of 10 March 2025 is just outside the year
        Assert.Contains("Unstable", unstable.Main, StringComparison.Ordinal);
        Assert.Contains("Three or more moves within a year", unstable.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Unstable", (await officer.GetAsync($"/children/{Id(1)}?known=2025-08-01")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Unstable", (await officer.GetAsync($"/children/{Id(2)}")).Main, StringComparison.Ordinal);
    }

    [Fact, Covers("CHP-04")]
    public async Task Ethnicity_is_recorded_by_code_and_reported_in_five_groups()
    {
        await using var service = await TheService.StartAsync("2026-04-10");
        var books = LookedAfterFrom("2026-02-02");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        var address = $"/children/{Id(1)}/facts/{books.Child(Id(1)).Facts<Domain.People.Ethnicity>()[0].FactId}/correct";
        var check = await officer.PostAsync(address, ("Code", "MWBA"), ("WhyCorrected", "The child says so"));
        await officer.RawPostAsync(address, new FormUrlEncodedContent(AVisitor.Hidden(check)));
        var figure = await officer.GetAsync("/figures/cla-at-year-end?year=2026&by=ethnicity");
        Assert.Equal(
            [("White", "0"), ("Mixed", "1"), ("Asian", "0"), ("Black", "0"), ("Other", "0"), ("Not known", "0")],
            figure.Page.QuerySelector("caption.govuk-table__caption--s")!.Closest("table")!.QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("th")!.TextContent.Trim(), row.QuerySelector("td")!.TextContent.Trim())));
    }

    [Theory]
    [InlineData("robin fairweather")]
    [InlineData("FAIRWEATHER, Robin")]
    [InlineData("farewether")] // misspelt twice
    [InlineData("fairwaether rob")]
    [InlineData("AA1 1AA")]
    [InlineData("aa22aa")]
    [InlineData("6/5/2012")]
    [InlineData("2012-05-06 robin")]
    [InlineData("Sunny")] // the preferred name
    public async Task A_child_is_found_by_whatever_one_has(string words)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = LookedAfterFrom("2026-02-02").Do(new CorrectIdentity(Id(1)) { Preferred = "Sunny", Reason = "Asked" }, "2026-02-03");
        books.Do(new OpenRecord(Id(2)) { Given = "Otis", Family = "Quillgarth", BornOn = Day("2010-01-01"), Sex = "M" }, "2026-02-02");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        var found = await officer.GetAsync($"/children?q={Uri.EscapeDataString(words)}");
        Assert.Contains("1 child", found.Main, StringComparison.Ordinal);
        Assert.Contains("Sunny Fairweather", found.Main, StringComparison.Ordinal);
    }
}
