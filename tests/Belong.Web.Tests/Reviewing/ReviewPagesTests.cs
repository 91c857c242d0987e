using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Domain.Reviewing;
using Belong.Web.House;

namespace Belong.Web.Tests.Reviewing;

public class ReviewPagesTests
{
    /// <summary>The least picture there is: one white point.</summary>
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private static Books Planned() => LookedAfterFrom("2026-01-05")
        .Do(new AllocateReviewingOfficer(Id(1)) { From = Day("2026-01-06"), Officer = "iro-01", Exception = "Covers the area" }, "2026-01-06")
        .Do(new PlanReview(Id(1)) { On = Day("2026-01-28"), Kind = "initial", Place = "At home", ChildsWishes = "After football", Invite = "child carer" }, "2026-01-20");

    [Fact]
    public async Task A_planned_review_is_held_and_all_that_follows_is_done_from_its_own_page()
    {
        await using var service = await TheService.StartAsync("2026-02-20");
        await service.GivenAsync(Planned());
        var plan = service.Ledger.County.Child(Id(1))!.NextReview!.Id;
        using var officer = await AVisitor.To(service, "iro-01");

        var form = await officer.GetAsync($"/children/{Id(1)}/reviews/record?Planned={plan}");
        Assert.Equal(["28", "1", "2026"], new[] { "day", "month", "year" }.Select(part => form.Page.QuerySelector($"#HeldOn-{part}")!.GetAttribute("value"))); // from the plan
        var recorded = await officer.PostAsync($"/children/{Id(1)}/reviews/record?Planned={plan}", ("Planned", $"{plan}"), ("HeldOn.day", "28"), ("HeldOn.month", "1"), ("HeldOn.year", "2026"), ("Participation", "PN1"), ("Chaired", "part"), ("ChairOffered", "True"), ("ChairSupport", "Practised with the advocate"), ("Came", $"{service.Ledger.County.Child(Id(1))!.Facts<Invitation>().Single(each => each.Fact.Who == "child").FactId}"));
        Assert.StartsWith($"/children/{Id(1)}/reviews/", recorded.GoneTo, StringComparison.Ordinal);
        var held = service.Ledger.County.Child(Id(1))!.Reviews[0];
        Assert.Equal((plan, "iro-01", "part", (bool?)true), (held.Fact.Planned, held.Fact.Officer, held.Fact.Chaired, held.Fact.ChairOffered));

        var draft = await officer.GetAsync($"/children/{Id(1)}/reviews/{held.FactId}/minutes");
        Assert.Contains("The child: attended", draft.Main, StringComparison.Ordinal);
        Assert.Contains("Did not attend: Carer or key worker: invited, did not attend", draft.Main, StringComparison.Ordinal);

        // Decisions, then the record of the review written, then sent: each link on the page leads where it is done.
        var steps = await officer.GetAsync($"/children/{Id(1)}/reviews/{plan}");
        await DoAsync(Link(steps, "Add a decision"), ("What", "See the dentist"), ("Owner", "Social worker"), ("By.day", "1"), ("By.month", "4"), ("By.year", "2026"));
        await DoAsync(Link(steps, "Send the decisions"), ("On.day", "30"), ("On.month", "1"), ("On.year", "2026"), ("To", "worker"));
        await DoAsync(Link(steps, "Write the record of the review"), ("WrittenOn.day", "9"), ("WrittenOn.month", "2"), ("WrittenOn.year", "2026"), ("Words", "The child was heard first"));
        var written = await officer.GetAsync($"/children/{Id(1)}/reviews/{plan}");
        var send = Link(written, "Send out the record of the review");
        Assert.EndsWith("/complete", send, StringComparison.Ordinal); // gone on with, not written again
        var early = await officer.PostAsync(send, ("SentOn.day", "1"), ("SentOn.month", "2"), ("SentOn.year", "2026"), ("To", "child"));
        Assert.Contains("The date sent must be between 9 February 2026, when the record was finished, and today", early.Errors);
        await DoAsync(send, ("SentOn.day", "12"), ("SentOn.month", "2"), ("SentOn.year", "2026"), ("To", "child"));
        var minutes = Assert.Single(service.Ledger.County.Child(Id(1))!.Facts<Minutes>()).Fact;
        Assert.Equal((Day("2026-02-09"), (DateOnly?)Day("2026-02-12"), "The child was heard first"), (minutes.WrittenOn, minutes.SentOn, minutes.Words));

        async Task DoAsync(string address, params (string, string)[] fields)
        {
            // What the address names is chosen on the page, as a browser would send it.
            var named = address.Contains('?', StringComparison.Ordinal) ? address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('=') : null;
            var answer = await officer.PostAsync(address, named is null ? fields : [(named[0], named[1]), .. fields]);
            Assert.True(answer.Status == HttpStatusCode.Redirect, $"{address}: {string.Join("; ", answer.Errors)}");
        }
    }

    [Fact]
    public async Task A_review_that_is_none_of_those_planned_is_said_to_be_so_and_one_planned_for_another_time_is_not_taken_for_it()
    {
        await using var service = await TheService.StartAsync("2026-06-20");
        await service.GivenAsync(Planned());
        var plan = service.Ledger.County.Child(Id(1))!.NextReview!.Id;
        using var officer = await AVisitor.To(service, "iro-01");
        (string, string)[] later = [("HeldOn.day", "19"), ("HeldOn.month", "6"), ("HeldOn.year", "2026"), ("Participation", "PN1")];
        var wrong = await officer.PostAsync($"/children/{Id(1)}/reviews/record", [("Planned", $"{plan}"), .. later]);
        Assert.Contains("That review is planned for 28 January 2026: if this was a different review, select none of the planned reviews", wrong.Errors);
        Assert.Contains("There is no such planned review on this record", (await officer.PostAsync($"/children/{Id(1)}/reviews/record", [("Planned", $"{Guid.NewGuid()}"), .. later])).Errors);
        Assert.StartsWith($"/children/{Id(1)}/reviews/", (await officer.PostAsync($"/children/{Id(1)}/reviews/record", [("Planned", ""), .. later])).GoneTo, StringComparison.Ordinal);
        Assert.Null(service.Ledger.County.Child(Id(1))!.Reviews[0].Fact.Planned);
    }

    [Fact, Covers("IRO-55")]
    public async Task A_child_answers_with_a_picture_and_feelings_that_go_on_the_agenda_and_only_a_whole_picture_is_kept()
    {
        await using var service = await TheService.StartAsync("2026-01-26");
        await service.GivenAsync(Planned());
        var plan = service.Ledger.County.Child(Id(1))!.NextReview!.Id;
        using var officer = await AVisitor.To(service, "iro-01");
        var address = $"/children/{Id(1)}/reviews/consult";

        Assert.Contains("Choose a PNG or JPEG picture of up to 5 MB", (await SendAsync("<svg onload=alert(1)>"u8.ToArray(), "24")).Errors);
        Assert.Contains("Choose a PNG or JPEG picture of up to 5 MB", (await SendAsync(Picture[..30], "24")).Errors); // cut short
        Assert.NotEmpty((await SendAsync(Picture, "30")).Errors); // a day to come: refused, and the picture is not left behind
        var files = new Data.Files(service.Ledger.Engine, () => DateTime.UtcNow);
        var name = NameOf(CleanPicture.Of(Picture)!.Value.Bytes);
        Assert.Null(files.Find(Id(1), name));
        Assert.Equal($"/children/{Id(1)}/reviews/{plan}", (await SendAsync(Picture, "24")).GoneTo);
        Assert.NotNull(files.Find(Id(1), name));

        var review = await officer.GetAsync($"/children/{Id(1)}/reviews/{plan}");
        Assert.Contains("worried: talk about it first", review.Main, StringComparison.Ordinal);
        var picture = review.Page.QuerySelector(".belong-picture img")!;
        Assert.Contains("Picture by Robin", picture.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.Equal("image/png", (await officer.GetAsync(picture.GetAttribute("src")!)).Response.Content.Headers.ContentType!.MediaType);
        using var stranger = await AVisitor.To(service, "w-045");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(picture.GetAttribute("src")!)).Status);

        async Task<Answer> SendAsync(byte[] bytes, string day)
        {
            using var form = new MultipartFormDataContent();
            foreach (var (name, value) in AVisitor.Hidden(await officer.GetAsync(address)).Append(new("Review", $"{plan}")).Append(new("Of", "child")).Append(new("On.day", day)).Append(new("On.month", "1")).Append(new("On.year", "2026")).Append(new("Means", "picture")).Append(new("Feelings", "worried")).Append(new("MayBeQuoted", "False")))
            {
                form.Add(new StringContent(value), name);
            }

            form.Add(new ByteArrayContent(bytes), "picture", "drawing.png");
            return await officer.RawPostAsync(address, form);
        }

        static string NameOf(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. Id(1).Value.ToByteArray(), .. bytes]));
    }

    [Fact, Covers("IRO-14")]
    public async Task What_the_officer_froze_is_refused_with_the_reason_and_only_then_is_it_asked_why_it_is_done_all_the_same()
    {
        await using var service = await TheService.StartAsync("2026-02-20");
        await service.GivenAsync(TheService.AllocatedTo(Planned(), "w-045", "Harbourside children in care"));
        using var worker = await AVisitor.To(service, "w-045");
        var address = $"/children/{Id(1)}/do/stop-looking-after";
        Assert.Null((await worker.GetAsync(address)).Page.QuerySelector("#DespiteFreeze"));
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostAsync($"/children/{Id(1)}/do/freeze-decision", ("Kind", "status"), ("From.day", "9"), ("From.month", "2"), ("From.year", "2026"), ("Reason", "The school year"))).Status);

        var refused = await worker.PostAsync(address, ("On.day", "19"), ("On.month", "2"), ("On.year", "2026"), ("Reason", "E4A"));
        Assert.Contains(refused.Errors, error => error.Contains("has frozen this until a review is held: The school year", StringComparison.Ordinal));
        Assert.NotNull(refused.Page.QuerySelector("#DespiteFreeze"));

        // A social worker neither lifts it nor takes it back.
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.GetAsync($"/children/{Id(1)}/do/lift-freeze")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.GetAsync($"/children/{Id(1)}/facts/{service.Ledger.County.Child(Id(1))!.Facts<Freeze>()[0].FactId}/take-back")).Status);
    }

    [Fact]
    public async Task A_brother_whose_record_the_worker_may_not_open_is_for_them_no_record_at_all()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = new Books().Do(new NameCouncil("E10999901"), "2026-01-01")
            .Do(Opened(Id(1)) with { ChildId = "1" }, "2026-02-02").Do(Opened(Id(2)) with { ChildId = "2" }, "2026-02-02")
            .Do(new AllocateWorker(Id(1)) { From = Day("2026-02-02"), Worker = "w-045", Team = "Harbourside children in care", Reason = "FCONTA" }, "2026-02-02")
            .Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "Staff member's child" }, "2026-02-03");
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var unseen = await worker.PostAsync($"/children/{Id(1)}/do/name-sibling", ("ChildId", "2"));
        var none = await worker.PostAsync($"/children/{Id(1)}/do/name-sibling", ("ChildId", "3"));
        Assert.Equal(none.Errors, unseen.Errors);
        Assert.Equal([NameSibling.NoSuch], unseen.Errors);
    }

    [Fact]
    public async Task A_dispute_at_a_directors_level_is_not_answered_by_a_team_manager()
    {
        await using var service = await TheService.StartAsync("2026-02-20");
        var books = TheService.AllocatedTo(Planned(), "w-045", "Harbourside children in care");
        books.Do(new Domain.Workforce.OpenWorker(Id(900)) { Id = "m-001", Given = "A", Family = "Manager" }, "2026-01-06")
            .Do(new RecordFact(Id(900)) { Said = new Domain.Workforce.Employment { From = Day("2026-01-06"), Role = Post.TeamManager.Code, Kind = "permanent" } }, "2026-01-06")
            .Do(new RaiseDispute(Id(1)) { On = Day("2026-02-02"), Issues = "care-plan", Words = "Out of date" }, "2026-02-02");
        var dispute = books.Child(Id(1)).Disputes[0].Id;
        foreach (var day in new[] { "2026-02-09", "2026-02-11", "2026-02-13" })
        {
            books.Do(new EscalateDispute(Id(1)) { Dispute = dispute, On = Day(day), Reason = "No answer" }, day);
        }

        await service.GivenAsync(books);
        using var manager = await AVisitor.To(service, "m-001");
        var refused = await manager.PostAsync($"/children/{Id(1)}/do/answer-dispute", ("Dispute", $"{dispute}"), ("On.day", "16"), ("On.month", "2"), ("On.year", "2026"), ("Answer", "Mark as done"));
        Assert.Contains("At level 3 the assistant director answers", refused.Errors);
        using var director = await AVisitor.To(service, "ad-01");
        Assert.Equal(HttpStatusCode.Redirect, (await director.PostAsync($"/children/{Id(1)}/do/answer-dispute", ("Dispute", $"{dispute}"), ("On.day", "16"), ("On.month", "2"), ("On.year", "2026"), ("Answer", "Mark as done"))).Status);
    }

    [Fact, Covers("IRO-45", "IRO-52")]
    public async Task The_workbench_puts_an_unstable_child_first_whatever_is_due()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = LookedAfterFrom("2025-06-02");
        LookedAfterFrom("2025-10-06", id: Id(2), books: books);
        foreach (var day in new[] { "2025-11-03", "2026-01-12", "2026-02-23" })
        {
            books.Do(new MoveChild(Id(2)) { On = Day(day), Placement = new() { Code = "U6", Provider = "PR1", Home = $"Home from {day}", Postcode = "AA1 1AA", HomePostcode = "AA2 2AA" }, Reason = "CREQB" }, day);
        }

        foreach (var child in new[] { Id(1), Id(2) })
        {
            books.Do(new AllocateReviewingOfficer(child) { From = Day("2025-10-07"), Officer = "iro-01", Exception = "Covers the area" }, "2025-10-07");
        }

        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        var rows = (await officer.GetAsync("/reviewing")).Page.QuerySelectorAll("table[data-rows] tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains("Unstable", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains($"/children/{Id(2)}/plans", rows[0].InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Unstable", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/figures")).Status);
    }

    [Fact, Covers("CHP-15")]
    public async Task A_baby_not_yet_born_has_a_record_and_the_assessment_is_followed_to_its_decision()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var officer = await AVisitor.To(service, "r-001");
        var opened = await officer.PostAsync("/children/open", ("Family", "Fairweather"), ("ExpectedOn.day", "4"), ("ExpectedOn.month", "5"), ("ExpectedOn.year", "2026"), ("IsUnaccompanied", "False"), ("InterpreterNeeded", "False"));
        Assert.StartsWith("/children/", opened.GoneTo, StringComparison.Ordinal);
        var record = opened.GoneTo![..46];
        var begun = await officer.PostAsync($"{record}/facts/record/pre-birth-assessment", ("StartedOn.day", "9"), ("StartedOn.month", "3"), ("StartedOn.year", "2026"), ("ExpectedOn.day", "4"), ("ExpectedOn.month", "5"), ("ExpectedOn.year", "2026"), ("HighRisk", "True"), ("Risk", "high"));
        Assert.True(begun.Status == HttpStatusCode.Redirect, string.Join("; ", begun.Errors));
        var list = await officer.GetAsync("/children/pre-birth");
        Assert.Contains("Not yet", list.Main, StringComparison.Ordinal);
        var assessment = service.Ledger.County.Children.Single().Facts<PreBirthAssessment>()[0].FactId;
        var decided = await officer.PostAsync($"{record}/facts/{assessment}/complete", ("CompletedOn.day", "10"), ("CompletedOn.month", "3"), ("CompletedOn.year", "2026"), ("Decision", PreBirthAssessment.Decisions.Codes[0].Value));
        Assert.True(decided.Status == HttpStatusCode.Redirect, string.Join("; ", decided.Errors));
        Assert.Contains(PreBirthAssessment.Decisions.Codes[0].Meaning, (await officer.GetAsync("/children/pre-birth")).Main, StringComparison.Ordinal);
    }

    [Fact, Covers("CHP-17")]
    public async Task A_disabled_child_who_goes_to_a_specialist_residential_school_is_looked_after_from_that_day()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(new Books().Do(Opened(Id(1)), "2026-02-02"));
        using var officer = await AVisitor.To(service, "r-001");
        var address = $"/children/{Id(1)}/do/place-at-residential-school";
        Assert.Contains("Enter the disability: this way into care is for disabled children", (await officer.PostAsync(address, ("On.day", "2"), ("On.month", "3"), ("On.year", "2026"), ("School", "Orchard School"), ("Provider", "PR4"))).Errors);
        var placed = await officer.PostAsync(address, ("On.day", "2"), ("On.month", "3"), ("On.year", "2026"), ("School", "Orchard School"), ("Provider", "PR4"), ("Postcode", "AA1 1AA"), ("Disability", "Learning"));
        Assert.True(placed.Status == HttpStatusCode.Redirect, string.Join("; ", placed.Errors));
        var child = service.Ledger.County.Child(Id(1))!;
        Assert.True(child.IsLookedAfterOn(Day("2026-03-02")));
        await officer.ReadsAsync($"/children/{Id(1)}", "In caresince 2 March 2026", "Orchard School");
        Assert.Equal(("S1", "V2"), (child.PlacementOn(Day("2026-03-02"))!.Fact.Code, child.LegalStatusOn(Day("2026-03-02"))!.Fact.Code));
    }

    private sealed record NameCouncil(string Code) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Outcome.Add(
            [Statement.Say(CouncilRecord.TheCouncil, new Domain.Governance.Authority { Code = Code })], Opening.Of<CouncilRecord>(CouncilRecord.TheCouncil));
    }

    private static string Link(Answer page, string words) => page.Page.QuerySelectorAll("main a").First(link => link.TextContent.Trim() == words).GetAttribute("href")!;
}
