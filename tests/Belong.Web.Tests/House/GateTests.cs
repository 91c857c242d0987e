using System.Net;
using System.Reflection;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Web.House;
using Belong.Web.House.Doings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Belong.Web.Tests.House;

public class GateTests
{
    private static readonly (string Path, Permission? Needs, bool OfChild)[] Addresses =
    [
        ("/", Permission.SeeOwnWork, false),
        ("/children", Permission.FindChildren, false),
        ("/children/CHILD", Permission.SeeChildren, true),
        ("/children/CHILD/timeline", Permission.SeeChildren, true),
        ("/empty/CHILD", Permission.SeeChildren, true),
        ("/children/CHILD/care", Permission.SeeChildren, true),
        ("/children/CHILD/history", Permission.SeeChildren, true),
        ("/children/CHILD/access", Permission.SeeAccess, true),
        ("/children/CHILD/move", Permission.MoveChildren, true),
        ("/children/CHILD/reviews/record", Permission.RecordReviews, true),
        ("/children/CHILD/facts/FACT/correct", Permission.CorrectFacts, true),
        ("/figures", Permission.SeeFigures, false),
        ("/figures/cla-at-year-end", Permission.SeeFigures, false),
        ("/children/CHILD/facts/FACT/take-back", Permission.CorrectFacts, true),
        ("/children/CHILD/facts/record/previous-permanence", Permission.CorrectFacts, true),
        ("/children/CHILD/return", Permission.SeeReturnHealth, true),
        ("/returns", Permission.ImportReturns, false),
        ("/returns/health", Permission.SeeReturnHealth, false),
        ("/returns/health/442", Permission.SeeReturnHealth, false),
        ("/returns/health/not-run", Permission.SeeReturnHealth, false),
        ("/returns/sign-off", Permission.SignOffReturns, false),
        ("/children/open", Permission.RecordCare, false),
        ("/children/pre-birth", Permission.FindChildren, false),
        ("/work", Permission.SeeChildren, false),
        ("/work/hand-over", Permission.AllocateWorkers, false),
        ("/work/calendar", Permission.SeeOwnWork, false),
        ("/rules", Permission.SeeOwnWork, false),
        ("/settings", Permission.SeeOwnWork, false),
        ("/settings/dispute-days", Permission.ChangeSettings, false),
        ("/booklets", Permission.SeeOwnWork, false),
        ("/booklets/child/ar", Permission.SeeOwnWork, false),
        ("/reviewing", Permission.SeeReviewing, false),
        ("/reviewing/disputes", Permission.SeeReviewing, false),
        ("/reviewing/caseloads", Permission.SeeReviewing, false),
        ("/reviewing/service", Permission.SeeReviewing, false),
        ("/reviewing/film", Permission.SeeStaffFilm, false),
        ("/council/be10c000-0000-4000-8000-000000000001/facts/record/service-aim", Permission.RunReviewingService, false),
        ("/council/be10c000-0000-4000-8000-000000000001/facts/record/recorded-since", Permission.ChangeSettings, false),
        ("/council/be10c000-0000-4000-8000-000000000001/facts/record/school-term", Permission.ChangeSettings, false),
        ("/people/open", Permission.KeepPeople, false),
        ("/people", Permission.KeepPeople, false),
        ("/people/sign-in", Permission.ManageSignIn, false),
        ("/emergency", Permission.OpenInEmergency, false),
        ("/access/emergencies", Permission.SeeAccessByPerson, false),
        ("/access/requests", Permission.KeepRecords, false),
        ("/retention", Permission.KeepRecords, false),
        ("/children/CHILD/copy", Permission.KeepRecords, true),
        ("/children/CHILD/copy/read", Permission.KeepRecords, true),
        ("/children/CHILD/sealed", Permission.SeeSealed, true),
        ("/reports/iro", Permission.SeeFigures, false),
        ("/reports", Permission.SeeFigures, false),
        ("/reports/open", Permission.WriteReports, false),
        ("/scorecards", Permission.SeeFigures, false),
        ("/scorecards/children-in-care", Permission.SeeFigures, false),
        ("/measures", Permission.SeeFigures, false),
        ("/measures/adopted-in-year", Permission.SeeFigures, false),
        ("/measures/adopted-in-year/target", Permission.KeepMeasures, false),
        ("/measures/others/take", Permission.KeepMeasures, false),
        ("/figures/cla-at-year-end/changed", Permission.SeeFigures, false),
        ("/panels", Permission.SeeOwnWork, false),
        ("/panels/open", Permission.ServePanels, false),
        ("/plans", Permission.SeeFigures, false),
        ("/plans/open", Permission.KeepPlans, false),
        ("/council/be10c000-0000-4000-8000-000000000001/facts/record/sufficiency-lever", Permission.KeepMeasures, false),
        ("/children/CHILD/plans", Permission.SeeChildren, true),
        ("/children/CHILD/record", Permission.SeeChildren, true),
        ("/children/CHILD/reviews/REVIEW", Permission.SeeChildren, true),
        ("/children/CHILD/reviews/REVIEW/minutes", Permission.SeeChildren, true),
        ("/children/CHILD/reviews/consult", Permission.RecordConsultations, true),
        ("/children/CHILD/disputes/DISPUTE", Permission.SeeChildren, true),
        ("/children/CHILD/reviewing-officer", Permission.AllocateReviewingOfficers, true),
        .. Doing.On(RecordKind.Of<ChildRecord>()).Where(doing => doing.Page.Length == 0 && doing.Group != "The record" && doing.Name != "unaccompanied").Select(doing => (doing.AddressFor(new(Guid.Empty)).Replace(Guid.Empty.ToString(), "CHILD"), (Permission?)doing.Needs, true)),
    ];

    [Fact]
    public void Every_page_names_a_permission_or_says_that_it_is_open_to_all()
    {
        var pages = typeof(BelongHost).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(PageModel)) && !type.IsAbstract).ToList();
        Assert.True(pages.Count > 12);
        Assert.Empty(Unnamed(pages));
        Assert.Single(Unnamed([typeof(Forgotten)])); // the guard can fail
    }

    [Fact]
    public async Task Every_address_answers_every_role_on_every_kind_of_record_as_the_policy_says()
    {
        await using var service = await TheService.StartAsync();
        var books = LookedAfterFrom("2026-02-02");
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care");
        LookedAfterFrom("2026-02-02", id: Id(2), books: books);
        TheService.AllocatedTo(books, "w-999", "Another team", Id(2));
        LookedAfterFrom("2026-02-02", id: Id(3), books: books);
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care", Id(3));
        books.Do(new RestrictRecord(Id(3)) { MaySee = ["d-001"], Reason = "Staff member's child" }, "2026-02-03");
        LookedAfterFrom("2026-02-02", id: Id(4), books: books);
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care", Id(4));
        foreach (var number in new[] { 1, 2, 3, 4 })
        {
            books.Do(new Domain.Reviewing.RecordReview(Id(number)) { HeldOn = Day("2026-02-20"), Participation = "PN1" }, "2026-02-20");
            books.Do(new Domain.Reviewing.RaiseDispute(Id(number)) { On = Day("2026-02-21"), Issues = "care-plan", Words = "The plan is out of date" }, "2026-02-21");
            books.Do(new RecordFact(Id(number)) { Said = new Domain.SubjectAccess.AccessRequest { ReceivedOn = Day("2026-02-22"), Asker = "parent", Reach = "By letter" } }, "2026-02-22");
        }

        books.Do(new StopLookingAfter(Id(4)) { On = Day("2026-03-01"), Reason = "E11" }, "2026-03-01");
        await service.GivenAsync(books);

        foreach (var (person, _) in Personas.All)
        {
            using var visitor = await AVisitor.To(service, person.Id);
            if (person.May(Permission.SeeSealed))
            {
                // A sealed record opens to nobody before they say why.
                Assert.Equal($"/children/{Id(4)}/sealed?back=%2Fchildren%2F{Id(4)}%2Fhistory", (await visitor.GetAsync($"/children/{Id(4)}/history")).GoneTo);
                Assert.Equal(["Enter why it must be opened: who asks, and under what"], (await visitor.PostAsync($"/children/{Id(4)}/sealed", ("Reason", "Need it"))).Errors);
                Assert.Equal($"/children/{Id(4)}", (await visitor.PostAsync($"/children/{Id(4)}/sealed", ("Reason", "The agency answers an application"))).GoneTo);
            }

            foreach (var (path, needs, ofChild) in Addresses)
            {
                foreach (var (number, may) in new[] { (1, Reaches(person, own: true)), (2, Reaches(person, own: false)), (3, person.Id == "d-001"), (4, person.May(Permission.SeeSealed)) })
                {
                    var fact = books.Child(Id(number)).Facts<Domain.People.Birth>()[0].FactId;
                    var address = path.Replace("CHILD", Id(number).ToString()).Replace("FACT", fact.ToString()).Replace("REVIEW", books.Child(Id(number)).Facts<Domain.Reviewing.Review>()[0].FactId.ToString()).Replace("DISPUTE", books.Child(Id(number)).Facts<Domain.Reviewing.Dispute>()[0].FactId.ToString());
                    var expected = needs is { } permission && !person.May(permission) ? HttpStatusCode.Forbidden : ofChild && !may ? HttpStatusCode.NotFound : HttpStatusCode.OK;
                    var answer = await visitor.GetAsync(address);
                    Assert.True(expected == answer.Status, $"{person.Role.Name} at {address} of child {number}: expected {expected}, got {answer.Status}");
                    if (expected != HttpStatusCode.OK)
                    {
                        Assert.DoesNotContain("Fairweather", answer.Text, StringComparison.Ordinal);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("review-decision", "iro-01 rm-01")]
    [InlineData("dispute", "iro-01 rm-01")]
    [InlineData("freeze", "iro-01 rm-01")]
    [InlineData("reviewing-officer", "rm-01")]
    [InlineData("review", "iro-01 rm-01 a-001 r-001")]
    [InlineData("placement", "w-045 m-001 ed-01 a-001 r-001")]
    [InlineData("allocation", "m-001 a-001 ad-01 r-001")]
    [InlineData("visit", "w-045 m-001 ed-01 r-001")]
    [InlineData("birth", "w-045 m-001 iro-01 rm-01 ed-01 a-001 ad-01 d-001 r-001")]
    public async Task Each_kind_of_fact_is_corrected_and_taken_back_only_by_whoever_may_say_it_or_looks_after_the_returns(string kind, string who)
    {
        await using var service = await TheService.StartAsync();
        var books = LookedAfterFrom("2026-02-02");
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care");
        books.Do(new Domain.Reviewing.AllocateReviewingOfficer(Id(1)) { From = Day("2026-02-03"), Officer = "iro-01", Exception = "Nobody else has room" }, "2026-02-03");
        books.Do(new Domain.Reviewing.RecordReview(Id(1)) { HeldOn = Day("2026-02-20"), Participation = "PN1" }, "2026-02-20");
        books.Do(new Domain.Reviewing.DecideAtReview(Id(1)) { Review = books.Child(Id(1)).Facts<Domain.Reviewing.Review>()[0].FactId, What = "See the dentist", Owner = "Social worker", By = Day("2026-04-01") }, "2026-02-20");
        books.Do(new Domain.Reviewing.RaiseDispute(Id(1)) { On = Day("2026-02-21"), Issues = "care-plan", Words = "The plan is out of date" }, "2026-02-21");
        books.Do(new Domain.Reviewing.FreezeDecision(Id(1)) { From = Day("2026-02-21"), Kind = "move", Reason = "The school term" }, "2026-02-21");
        books.Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2026-02-06"), Seen = true, Alone = true } }, "2026-02-06");
        await service.GivenAsync(books);
        var fact = service.Ledger.County.Child(Id(1))!.Heads.First(head => head.Kind.Name == kind).FactId;
        foreach (var (person, _) in Personas.All)
        {
            using var visitor = await AVisitor.To(service, person.Id);
            var expected = who.Split(' ').Contains(person.Id) ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
            foreach (var page in (string[])["correct", "take-back"])
            {
                var answer = await visitor.GetAsync($"/children/{Id(1)}/facts/{fact}/{page}");
                Assert.True(expected == answer.Status, $"{person.Id} at {page}: expected {expected}, got {answer.Status}");
            }
        }
    }

    /// <summary>A kind that nothing says is correctable by anybody who corrects at all, so each of them is listed here on purpose.</summary>
    [Fact]
    public void Only_who_the_child_is_stands_outside_the_table_of_what_can_be_done() => Assert.Equal(
        "disability duty-explained emergency-access emergency-access-reviewed episode-as-returned language name review-date-change sealed-opened unborn",
        string.Join(' ', FactJson.Kinds.Values.Where(kind => (kind.On is null || kind.On == RecordKind.Of<ChildRecord>()) && !((Fact)Activator.CreateInstance(kind.Type)!).IsOfTheRecord && !Doing.Saying(kind.Type, RecordKind.Of<ChildRecord>()).Any()).Select(kind => kind.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task A_restricted_child_changes_nothing_that_a_stranger_can_see()
    {
        await using var service = await TheService.StartAsync();
        var books = LookedAfterFrom("2026-02-02");
        LookedAfterFrom("2026-02-02", id: Id(2), books: books);
        books.Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "Staff member's child" }, "2026-02-03");
        await service.GivenAsync(books);

        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Contains("1 child", (await officer.GetAsync("/children?q=fairweather")).Main, StringComparison.Ordinal);
        Assert.Contains("In care now (1)", (await officer.GetAsync("/children")).Main, StringComparison.Ordinal);
        var figure = await officer.GetAsync("/figures/cla-at-year-end?year=2026");
        Assert.Contains("One child is counted whose record you may not open", figure.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(Id(2).ToString(), figure.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Id(2).ToString(), (await officer.GetAsync("/figures/cla-at-year-end?year=2026&handler=Csv")).Text, StringComparison.Ordinal);
        Assert.Equal((await officer.GetAsync($"/children/{Guid.NewGuid()}")).Main, (await officer.GetAsync($"/children/{Id(2)}")).Main);

        using var director = await AVisitor.To(service, "d-001");
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync($"/children/{Id(2)}")).Status);
    }

    [Fact]
    public async Task Each_look_is_logged_before_it_is_shown_and_each_refusal_too()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using (var officer = await AVisitor.To(service, "iro-01"))
        {
            await officer.GetAsync($"/children/{Id(1)}");
            await officer.GetAsync("/children?q=robin");
            await officer.GetAsync("/figures/cla-at-year-end?year=2026&handler=Xlsx");
        }

        using (var worker = await AVisitor.To(service, "w-045"))
        {
            await worker.GetAsync($"/children/{Id(1)}/history");
        }

        Assert.Equal(
            [("w-045", $"/children/{Id(1)}/history", true), ("iro-01", "/figures/cla-at-year-end?handler=Xlsx", false), ("iro-01", "/children", false), ("iro-01", $"/children/{Id(1)}", false)],
            service.Log.Of([Id(1)]).Select(look => (look.Who, look.What, look.Refused)));
        Assert.Null(AccessLog.Verify(service.Ledger.Engine).Broken);
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_sees_anything_and_no_form_is_taken_from_elsewhere()
    {
        await using var service = await TheService.StartAsync();
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var stranger = await AVisitor.To(service);
        foreach (var path in Addresses.Select(each => each.Path.Replace("CHILD", child.ToString()).Replace("FACT", Guid.NewGuid().ToString()).Replace("REVIEW", Guid.NewGuid().ToString()).Replace("DISPUTE", Guid.NewGuid().ToString())))
        {
            var answer = await stranger.GetAsync(path);
            Assert.StartsWith("/sign-in?back=", answer.GoneTo, StringComparison.Ordinal);
        }

        Assert.Equal("/", (await stranger.PostAsync("/sign-in?back=https://elsewhere.invalid/", ("persona", "iro-01"))).GoneTo);
        var forged = await stranger.RawPostAsync($"/children/{child}/reviews/record", new FormUrlEncodedContent([new("HeldOn", "2026-03-02"), new("Participation", "PN1")]));
        Assert.Equal(HttpStatusCode.BadRequest, forged.Status);
        Assert.Empty(service.Ledger.County.Child(child)!.Facts<Domain.Reviewing.Review>());
    }

    [Fact]
    public async Task Every_answer_carries_a_strict_content_policy_and_cookies_cannot_be_read_by_scripts()
    {
        await using var service = await TheService.StartAsync();
        using var visitor = await AVisitor.To(service);
        foreach (var path in (string[])["/sign-in", "/assets/belong.css", "/nowhere", "/health"])
        {
            var headers = (await visitor.GetAsync(path)).Response.Headers;
            var policy = headers.GetValues("Content-Security-Policy").Single();
            Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
        }

        var signedIn = await visitor.PostAsync("/sign-in", ("persona", "iro-01"));
        Assert.All(signedIn.Response.Headers.GetValues("Set-Cookie"), cookie => Assert.Matches("(?i)httponly", cookie));
        Assert.Contains(signedIn.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.Contains("samesite=strict", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_page_whose_name_is_made_to_lead_to_this_machine_is_not_answered()
    {
        await using var service = await TheService.StartAsync();
        using var client = new HttpClient();
        foreach (var (host, status) in new[] { ("elsewhere.invalid", HttpStatusCode.BadRequest), ("localhost", HttpStatusCode.OK) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{service.Address}/sign-in");
            request.Headers.Host = host;
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(status, answer.StatusCode);
        }
    }

    private static bool Reaches(Person person, bool own) => person.Role.Reach switch
    {
        Reach.Everybody => true,
        Reach.Nobody or Reach.OwnHouseholds => false, // nobody is placed with a household here
        _ => own,
    };

    private static IEnumerable<Type> Unnamed(IEnumerable<Type> pages) =>
        pages.Where(page => page.GetCustomAttribute<NeedsAttribute>(false) is null && page.GetCustomAttribute<OpenToAllAttribute>(false) is null);

    private sealed class Forgotten : PageModel;
}
