using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using static Belong.Tests.AtWork;

namespace Belong.Web.Tests.Reviewing;

/// <summary>A review as those who work on it meet it: each does their own part on a page, and the next reads it there.</summary>
public class WholeReviewTests
{
    private const string Team = "Harbourside children in care";

    private static string Record(int child = 1) => $"/children/{Id(child)}";

    private static Books Reviewable(params int[] children)
    {
        var books = new Books();
        foreach (var child in children)
        {
            LookedAfterFrom("2026-01-05", id: Id(child), books: books);
            TheService.AllocatedTo(books, "w-045", Team, Id(child));
        }

        return books;
    }

    private static Books Planned(params int[] children)
    {
        var books = Reviewable(children);
        foreach (var child in children)
        {
            books.Do(new AllocateReviewingOfficer(Id(child)) { From = Day("2026-01-07"), Officer = "iro-01" }, "2026-01-07")
                .Do(new PlanReview(Id(child)) { On = Day("2026-01-28"), Kind = "initial", Place = "At home", ChildsWishes = "After football", Invite = "child carer" }, "2026-01-14");
        }

        return books;
    }

    [Fact, Covers("IRO-03", "IRO-04", "IRO-08", "IRO-12", "IRO-21", "IRO-25")]
    public async Task A_review_is_followed_from_the_notice_of_7_January_2026_to_the_midway_check_of_16_March_and_the_next_one_booked()
    {
        var database = Databases.New("sqlite");
        var review = "";
        await using (var service = await TheService.StartAsync("2026-01-28", database))
        {
            await service.GivenAsync(Reviewable(1));
            using var worker = await AVisitor.To(service, "w-045");
            using var manager = await AVisitor.To(service, "rm-01");
            using var officer = await AVisitor.To(service, "iro-01");

            // Told, allocated, planned with the child.
            await worker.DoAsync($"{Record()}/facts/record/reviewing-service-told", [.. On("On", "2026-01-07"), ("Of", "looked-after"), ("Words", "Came in on Monday night")]);
            await manager.DoAsync($"{Record()}/reviewing-officer", [("Officer", "iro-01"), .. On("From", "2026-01-08"), ("Reason", "Room and area")]);
            await officer.ReadsAsync($"{Record()}/plans", "Reviewing service told on 7 January 2026: the child became looked after", "Came in on Monday night");
            (string, string)[] plan = [.. On("On", "2026-01-28"), ("At", "16:30"), ("Place", "The community room"), ("Kind", "initial"), ("Invite", "child,carer,worker")];
            await officer.RefusedAsync("Enter what the child wants, or why the child was not asked", $"{Record()}/do/plan-review", plan);
            await officer.DoAsync($"{Record()}/do/plan-review", [.. plan, ("ChildsWishes", "After football, and not at school")]);
            var id = $"{service.Ledger.County.Child(Id(1))!.NextReview!.Id}";
            review = $"{Record()}/reviews/{id}";

            // Consulted, reported, seen before.
            await officer.DoAsync($"{Record()}/reviews/consult", [("Review", id), ("Of", "child"), .. On("On", "2026-01-24"), ("Means", "words"), ("Words", "I want to see my brother"), ("MayBeQuoted", "False")]);
            await officer.DoAsync($"{Record()}/reviews/consult", [("Review", id), ("Of", "parent"), .. On("On", "2026-01-25"), ("Means", "words"), ("Words", "She should come home"), ("MayBeQuoted", "False")]);
            await worker.DoAsync($"{Record()}/facts/record/pre-meeting-report", [("Review", id), .. On("SentOn", "2026-01-22"), ("Recommends", "That she stays where she is")]);
            await officer.DoAsync($"{Record()}/facts/record/iro-contact", [.. On("On", "2026-01-27"), ("Kind", "visit"), ("Private", "True"), ("ChildsWords", "I sleep well here")]);
            var before = await worker.ReadsAsync(review, "28 January 2026 at 16:30, The community room", "The child: “After football, and not at school”", "3 invited", "I want to see my brother", "She should come home", "That she stays where she is", "I sleep well here", "Saw the child on 27 January 2026, in private");
            Assert.Contains("On time", before.Row("Child seen before the review"), StringComparison.Ordinal);

            // Held, with the chair offered, helped and taken in part.
            var child = $"{service.Ledger.County.Child(Id(1))!.Facts<Invitation>().Single(each => each.Fact.Who == "child").FactId}";
            var held = (await officer.DoAsync($"{Record()}/reviews/record?Planned={id}", [("Planned", id), .. On("HeldOn", "2026-01-28"), ("Participation", "PN1"), ("ChairOffered", "True"), ("Chaired", "part"), ("ChairSupport", "Practised with the advocate"), ("Kind", "initial"), ("Came", child)])).GoneTo!.Split('/')[^1];
            await officer.DoAsync($"{Record()}/do/decide-at-review", [("Review", held), ("What", "Meet her brother every week"), ("Owner", "Social worker"), .. On("By", "2026-02-10")]);
            await officer.DoAsync($"{Record()}/facts/record/decisions-sent", [("Review", held), .. On("On", "2026-01-28")]);
            await officer.RefusedAsync("Select who the record was sent to", $"{Record()}/facts/record/minutes", [("Review", held), .. On("WrittenOn", "2026-01-28"), ("Words", "The child was heard first"), .. On("SentOn", "2026-01-28")]);
            await officer.DoAsync($"{Record()}/facts/record/minutes", [("Review", held), .. On("WrittenOn", "2026-01-28"), ("Words", "The child was heard first"), .. On("SentOn", "2026-01-28"), ("To", "child,carer")]);
            var after = await worker.ReadsAsync(review, "Review held on 28 January 2026", "the child chaired part of it (Practised with the advocate)", "Meet her brother every week (Social worker, by 10 February 2026)", "1 came");
            Assert.Contains("28 January 2026", after.Row("Send out the record of the review"), StringComparison.Ordinal);
            await worker.ReadsAsync($"{Record()}/reviews/{held}/minutes", "The child was heard first", "Meet her brother every week", "Minutes finished on 28 January 2026, sent on 28 January 2026 to the child, carer or key worker");
            await officer.DoAsync($"{Record()}/do/plan-review", [.. On("On", "2026-04-20"), ("Kind", "subsequent"), ("Place", "At home"), ("ChildsWishes", "At home this time")]);
            using var director = await AVisitor.To(service, "d-001");
            await director.ReadsAsync("/figures/reviews-held?period=2026-01&group=initial", "Robin Fairweather", "Review on 28 January 2026: first");
        }

        await using var later = await TheService.StartAsync("2026-03-20", database);
        using var again = await AVisitor.To(later, "iro-01");
        Assert.Contains("Midway check", (await again.GetAsync("/work")).Plain(), StringComparison.Ordinal);
        (string, string)[] midway = [.. On("On", "2026-03-16"), ("OnTrack", "False")];
        await again.RefusedAsync("Enter what you found and what you will do", $"{Record()}/facts/record/midway-check", midway);
        await again.DoAsync($"{Record()}/facts/record/midway-check", [.. midway, ("Words", "She has seen her brother once: I have written to the manager")]);
        Assert.DoesNotContain((await again.GetAsync("/work")).Page.QuerySelectorAll("main tbody tr"), row => row.TextContent.Contains("Midway check", StringComparison.Ordinal));
        await again.ReadsAsync(review, "Midway check on 16 March 2026: off track");

        // Of the three types the third comes after a change.
        Assert.Equal(["initial", "subsequent", "additional"], (await again.GetAsync($"{Record()}/reviews/record")).Page.QuerySelectorAll("input[name=Kind]").Select(type => type.GetAttribute("value")));
        await again.DoAsync($"{Record()}/reviews/record", [("Planned", ""), .. On("HeldOn", "2026-03-18"), ("Participation", "PN1"), ("Kind", "additional")]);
        await again.ReadsAsync("/figures/reviews-held?period=2026-03&group=additional", "Review on 18 March 2026: additional, after a change");
        using var colleague = await AVisitor.To(later, "m-001");
        await colleague.ReadsAsync($"{Record()}/plans", "20 April 2026", "Midway check on 16 March 2026: off track. She has seen her brother once: I have written to the manager");
    }

    [Fact, Covers("IRO-07")]
    public async Task Who_is_not_asked_to_a_review_stands_on_its_page_with_the_reason_and_no_one_is_left_out_without_one()
    {
        await using var service = await TheService.StartAsync("2026-01-20");
        await service.GivenAsync(Planned(1));
        var plan = $"{service.Ledger.County.Child(Id(1))!.NextReview!.Id}";
        using var officer = await AVisitor.To(service, "iro-01");
        (string, string)[] father = [("Review", plan), ("Who", "father"), ("Name", "Mr Fairweather"), ("Invited", "False")];
        await officer.RefusedAsync("Enter why this person is not invited", $"{Record()}/facts/record/review-invitation", father);
        Assert.Equal($"{Record()}/reviews/{plan}", (await officer.DoAsync($"{Record()}/facts/record/review-invitation", [.. father, ("WhyNot", "The order of 5 January 2026 forbids contact")])).GoneTo);
        await officer.DoAsync($"{Record()}/facts/record/review-invitation", [("Review", plan), ("Who", "advocate"), ("Name", "Ms Thornbury"), ("Invited", "True")]);
        using var worker = await AVisitor.To(service, "w-045");
        await worker.ReadsAsync($"{Record()}/reviews/{plan}", "Father Mr Fairweather: not invited, The order of 5 January 2026 forbids contact", "Advocate Ms Thornbury: invited", "3 invited, 1 not invited, each with a reason");
    }

    [Fact, Covers("IRO-13")]
    public async Task A_review_opened_on_19_January_2026_is_adjourned_once_with_the_reason_and_is_to_be_completed_within_its_days()
    {
        await using var service = await TheService.StartAsync("2026-01-28");
        await service.GivenAsync(Planned(1));
        var plan = $"{service.Ledger.County.Child(Id(1))!.NextReview!.Id}";
        using var officer = await AVisitor.To(service, "iro-01");
        var address = (await officer.GetAsync($"{Record()}/reviews/{plan}")).Link("Adjourn review");
        await officer.RefusedAsync("Enter why the review was adjourned, and what that means for the child", address, [("Review", plan), .. On("OpenedOn", "2026-01-19")]);
        await officer.DoAsync(address, [("Review", plan), .. On("OpenedOn", "2026-01-19"), ("Reason", "No interpreter came; she did not want to go on without")]);
        using var worker = await AVisitor.To(service, "w-045");
        await worker.ReadsAsync($"{Record()}/reviews/{plan}", "Review opened and adjourned on 19 January 2026: No interpreter came; she did not want to go on without");
        Assert.DoesNotContain("Adjourn review", (await officer.GetAsync($"{Record()}/reviews/{plan}")).Main, StringComparison.Ordinal);
        await officer.ReadsAsync($"{Record()}/plans", "Adjourned review completed");
        await officer.RefusedAsync("This is already recorded: correct the existing entry", $"{Record()}/facts/record/review-adjourned", [("Review", plan), .. On("OpenedOn", "2026-01-20"), ("Reason", "Again")]);
        var form = await officer.GetAsync($"{Record()}/reviews/record?Planned={plan}");
        Assert.Equal("19", form.Page.QuerySelector("#OpenedOn-day")!.GetAttribute("value"));
        await officer.DoAsync($"{Record()}/reviews/record?Planned={plan}", [("Planned", plan), .. On("HeldOn", "2026-01-28"), .. On("OpenedOn", "2026-01-19"), ("Participation", "PN6"), ("Kind", "initial")]);
        await worker.ReadsAsync($"{Record()}/reviews/{plan}", "opened on 19 January 2026 and adjourned");
        Assert.DoesNotContain("Adjourned review completed", (await officer.GetAsync($"{Record()}/plans")).Main, StringComparison.Ordinal);
    }

    [Fact, Covers("IRO-20")]
    public async Task A_report_that_never_came_and_one_that_was_poor_are_chased_and_counted_apart()
    {
        await using var service = await TheService.StartAsync("2026-01-29");
        await service.GivenAsync(Planned(1, 2));
        var plans = new[] { 1, 2 }.Select(child => $"{service.Ledger.County.Child(Id(child))!.NextReview!.Id}").ToList();
        using var officer = await AVisitor.To(service, "iro-01");
        using var worker = await AVisitor.To(service, "w-045");
        Assert.Equal(2, (await worker.GetAsync("/work")).Page.QuerySelectorAll("main tbody tr").Count(row => row.TextContent.Contains("Pre-meeting report", StringComparison.Ordinal) && row.TextContent.Contains("Overdue", StringComparison.Ordinal)));
        await officer.ReadsAsync("/reviewing", "late, due 23 Jan");
        await worker.RefusedAsync("Enter what you recommend", $"{Record()}/facts/record/pre-meeting-report", [("Review", plans[0]), .. On("SentOn", "2026-01-27")]);
        await worker.DoAsync($"{Record()}/facts/record/pre-meeting-report", [("Review", plans[0]), .. On("SentOn", "2026-01-27"), ("Recommends", "As before")]);
        Assert.Equal(1, (await worker.GetAsync("/work")).Page.QuerySelectorAll("main tbody tr").Count(row => row.TextContent.Contains("Pre-meeting report", StringComparison.Ordinal)));

        var report = $"{service.Ledger.County.Child(Id(1))!.Facts<PreMeetingReport>().Single().FactId}";
        await officer.RefusedAsync("Enter what is poor about the report", $"{Record()}/facts/record/report-graded", ("Report", report), ("Grade", "poor"));
        await officer.DoAsync($"{Record()}/facts/record/report-graded", ("Report", report), ("Grade", "poor"), ("Why", "Nothing about the last decisions"));
        foreach (var (child, plan) in new[] { (1, plans[0]), (2, plans[1]) })
        {
            await officer.DoAsync($"{Record(child)}/reviews/record?Planned={plan}", [("Planned", plan), .. On("HeldOn", "2026-01-28"), ("Participation", "PN6"), ("Kind", "initial")]);
        }

        using var director = await AVisitor.To(service, "d-001");
        await director.ReadsAsync("/figures/reports-to-reviews?period=2026-01&group=late", "50.0%", "Due 23 January 2026, sent 27 January 2026");
        await director.ReadsAsync("/figures/reports-to-reviews?period=2026-01&group=missing", "50.0%", "Due 23 January 2026, never sent");
        await director.ReadsAsync("/figures/reports-poor?period=2026-01", "100.0%", "1 of 1", "Report of 27 January 2026: poor");
    }

    [Fact, Covers("IRO-01", "IRO-38")]
    public async Task A_child_without_an_officer_is_seen_until_one_is_named_and_a_chair_stands_in_only_by_way_of_exception()
    {
        await using var service = await TheService.StartAsync("2026-01-20");
        var books = Reviewable(1, 2);
        foreach (var (number, id, role) in new[] { (901, "iro-01", Post.ReviewingOfficer.Code), (902, "cp-01", Post.ProtectionChair.Code), (903, "w-045", Post.SocialWorker.Code) })
        {
            books.Do(new OpenWorker(Id(number)) { Id = id, Given = "Of", Family = id }, "2026-01-05").Do(new RecordFact(Id(number)) { Said = new Employment { From = Day("2026-01-01"), Role = role, Team = "West", Area = "Harbourside", Kind = "permanent" } }, "2026-01-05");
        }

        await service.GivenAsync(books);
        using var manager = await AVisitor.To(service, "rm-01");
        await manager.ReadsAsync("/reviewing/caseloads", "2 children have no officer");
        Assert.Equal(2, (await manager.GetAsync("/work?of=Service")).Page.QuerySelectorAll("main tbody tr").Count(row => row.TextContent.Contains("Allocate a reviewing officer", StringComparison.Ordinal)));
        await manager.ReadsAsync($"{Record(2)}", "Reviewing officernot allocated");
        await manager.DoAsync($"{Record()}/reviewing-officer", [("Officer", "iro-01"), .. On("From", "2026-01-08"), ("Reason", "Room")]);
        await manager.ReadsAsync("/reviewing/caseloads", "1 child has no officer");
        using var director = await AVisitor.To(service, "d-001");
        Assert.Contains($"/children/{Id(2)}", (await director.ReadsAsync("/figures/children-without-officer?at=2026-01-19", "No reviewing officer is allocated")).Text, StringComparison.Ordinal);

        (string, string)[] chair = [("Officer", "cp-01"), .. On("From", "2026-01-12"), ("Reason", "Knows the child")];
        await manager.RefusedAsync("The reviewing officer must be independent of the child’s case: select a reviewing officer or, as an exception, a child protection chair", $"{Record(2)}/reviewing-officer", [("Officer", "w-045"), .. On("From", "2026-01-12"), ("Exception", "Nobody else")]);
        await manager.RefusedAsync("This is not a reviewing officer: enter why they are standing in", $"{Record(2)}/reviewing-officer", chair);
        await manager.DoAsync($"{Record(2)}/reviewing-officer", [.. chair, ("Exception", "Both officers are away until 2 February 2026")]);
        await manager.ReadsAsync("/reviewing/caseloads", "0 children have no officer; 1 has a child protection chair as an exception");
        await manager.ReadsAsync($"{Record(2)}/history", "as an exception: Both officers are away until 2 February 2026");
        await manager.ReadsAsync(Record(2), "Reviewing officerOf cp-01");
    }

    [Fact, Covers("IRO-47")]
    public async Task The_last_review_before_18_asks_for_the_leaving_care_worker_until_they_are_invited()
    {
        await using var service = await TheService.StartAsync("2026-01-20");
        var books = TheService.AllocatedTo(LookedAfterFrom("2026-01-05", born: "2008-05-06"), "w-045", Team)
            .Do(new PlanReview(Id(1)) { On = Day("2026-01-28"), Kind = "initial", ChildsWishes = "At home" }, "2026-01-14");
        await service.GivenAsync(books);
        var plan = $"{service.Ledger.County.Child(Id(1))!.NextReview!.Id}";
        using var officer = await AVisitor.To(service, "iro-01");
        var review = await officer.ReadsAsync($"{Record()}/reviews/{plan}", "Invite the leaving-care worker: this may be the last review before adulthood");
        await officer.DoAsync(review.Link("Add a person"), ("Review", plan), ("Who", "leaving-care"), ("Name", "Ms Saltmarsh"), ("Invited", "True"));
        await officer.ReadsAsync($"{Record()}/reviews/{plan}", "The leaving-care worker is invited", "Leaving-care worker Ms Saltmarsh: invited");
        var invitation = $"{service.Ledger.County.Child(Id(1))!.Facts<Invitation>().Single().FactId}";
        await officer.DoAsync($"{Record()}/facts/{invitation}/complete", ("Came", "True"));
        await officer.ReadsAsync($"{Record()}/reviews/{plan}", "Leaving-care worker Ms Saltmarsh: attended");
    }

    [Fact, Covers("IRO-09")]
    public async Task In_long_term_fostering_a_review_of_20_September_2016_may_be_done_on_papers_and_the_next_with_a_meeting_is_still_asked_for()
    {
        await using var service = await TheService.StartAsync("2016-10-03");
        var books = new Books().Do(Opened(Id(1), "2007-03-03"), "2015-06-01").Do(new StartLookingAfter(Id(1)) { On = Day("2015-06-01"), Need = "N1", LegalStatus = "C2" }, "2015-06-01")
            .Do(new PlaceChild(Id(1)) { On = Day("2015-06-01"), Placement = new() { Code = "U4", Provider = "PR1" } }, "2015-06-01").Reviewed("2015-06-26", "2015-09-24", "2016-03-21");
        await service.GivenAsync(LookedAfterFrom("2016-09-05", id: Id(2), books: books));
        using var officer = await AVisitor.To(service, "iro-01");
        (string, string)[] papers = [.. On("HeldOn", "2016-09-20"), ("Participation", "PN6"), ("OnPapers", "True"), ("Kind", "subsequent")];
        await officer.RefusedAsync("Only for a child in a long-term foster placement of over a year", $"{Record(2)}/reviews/record", papers);
        await officer.DoAsync($"{Record()}/reviews/record", papers);
        await officer.ReadsAsync($"{Record()}/plans", "Review with a meeting", "21 March 2017");
        await officer.ReadsAsync($"{Record()}/care", "20 March 2017"); // and a review within six months as ever
    }
}
