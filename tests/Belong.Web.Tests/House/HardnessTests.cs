using System.Net;
using System.Text;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.People;
using Belong.Returns.Ssda903;

namespace Belong.Web.Tests.House;

/// <summary>What was tried against the service once, and must go on failing.</summary>
public class HardnessTests
{
    [Fact]
    public async Task The_child_of_an_act_is_the_one_in_the_address_whatever_the_form_says()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(LookedAfterFrom("2026-02-02", id: Id(2), books: LookedAfterFrom("2026-02-02")));
        using var officer = await AVisitor.To(service, "iro-01");
        await officer.PostAsync($"/children/{Id(1)}/reviews/record", ("ChildId", Id(2).ToString()), ("childId", Id(2).ToString()), ("HeldOn.day", "2"), ("HeldOn.month", "3"), ("HeldOn.year", "2026"), ("Participation", "PN1"));
        Assert.Single(service.Ledger.County.Child(Id(1))!.Facts<Domain.Reviewing.Review>());
        Assert.Empty(service.Ledger.County.Child(Id(2))!.Facts<Domain.Reviewing.Review>());
    }

    [Fact]
    public async Task A_form_sent_again_with_something_else_in_it_is_not_taken_for_a_repeat()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(LookedAfterFrom("2026-02-02", id: Id(2), books: LookedAfterFrom("2026-02-02")));
        using var officer = await AVisitor.To(service, "iro-01");
        var change = Guid.NewGuid().ToString();
        foreach (var (child, day) in new[] { (Id(1), "2"), (Id(1), "2"), (Id(1), "3"), (Id(2), "2") })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await officer.PostAsync($"/children/{child}/reviews/record", ("Change", change), ("HeldOn.day", day), ("HeldOn.month", "3"), ("HeldOn.year", "2026"), ("Participation", "PN1"))).Status);
        }

        Assert.Equal((2, 1), (service.Ledger.County.Child(Id(1))!.Facts<Domain.Reviewing.Review>().Length, service.Ledger.County.Child(Id(2))!.Facts<Domain.Reviewing.Review>().Length));
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\u0001")]
    public async Task A_character_that_cannot_be_printed_is_refused_and_searching_for_it_breaks_nothing(string odd)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "p-001");
        var answer = await officer.PostAsync($"/children/{child}/move", ("On.day", "1"), ("On.month", "3"), ("On.year", "2026"), ("Reason", "CREQB"), ("Placement.Code", "U4"), ("Placement.Provider", "PR4"), ("Placement.Postcode", $"A{odd}"));
        Assert.Contains("Remove the character that cannot be printed", answer.Errors);
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"/children?q={Uri.EscapeDataString(odd)}")).Status);
    }

    [Fact]
    public async Task Days_at_the_ends_of_the_calendar_are_doubted_and_break_no_page_and_no_figure()
    {
        await using var service = await TheService.StartAsync("2027-06-01");
        var files = new (string Name, string Text)[]
        {
            ("h", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,M,31/12/9999,WBRI,,,\nB,M,01/01/0001,WBRI,,,\nC,M,29/02/9996,WBRI,,,\n"),
            ("e", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2026,S,V2,N1,U6,PR1,31/12/9999,E4A,,,,\nB,01/01/0001,S,V2,N1,U6,PR1,,,,,,\nC,01/05/2026,S,V2,N1,T4,,,,,,,\n"),
            ("r", "CHILD,DOB,REVIEW,REVIEW_CODE\nA,,31/12/9999,PN1\nA,,01/10/9999,PN1\nA,,01/06/2026,PN1\nB,,01/01/0001,PN1\nC,,01/06/2026,PN1\n"),
            ("a", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\nA,,01/01/0001,31/12/9999,0,2,MM,L9\n"),
            ("m", "CHILD,DOB,MISSING,MIS_START,MIS_END\nA,,M,31/12/9999,\nB,,M,01/01/0001,31/12/9999\n"),
        };
        var import = ImportReturn.Read(2027, "E10000016", [.. files.Select(file => new ReturnFile($"{file.Name}.csv", Encoding.UTF8.GetBytes(file.Text)))]);
        await import.RunAsync(service.Ledger, new Actor("import", "Import"), service.Today);
        using var officer = await AVisitor.To(service, "iro-01");
        foreach (var address in (string[])["/", "/children", "/figures?year=2027", "/figures/reviews-on-time-per-review?year=2027&by=age", "/?known=2027-05-31", "/figures?known=1900-01-01", "/children?known=2200-12-31"])
        {
            Assert.True((await officer.GetAsync(address)).Status == HttpStatusCode.OK, address);
        }

        foreach (var child in service.Ledger.County.Children)
        {
            foreach (var page in (string[])["", "/timeline", "/care", "/history", "/reviews/record"])
            {
                Assert.True((await officer.GetAsync($"/children/{child.Id}{page}")).Status == HttpStatusCode.OK, $"{child.ChildId}{page}");
            }
        }

        Assert.Contains(service.Ledger.County.Children.SelectMany(child => child.Doubts), doubt => doubt.Doubt == "31 December 9999 is after the year of the return");
        foreach (var known in (string[])["9999-12-31", "0001-01-01", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2017-02-30"])
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await officer.GetAsync($"/?known={known}")).Status);
        }
    }

    [Fact]
    public async Task A_correction_to_a_day_that_has_not_come_is_refused()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02").Reviewed("2026-02-27"));
        using var officer = await AVisitor.To(service, "iro-01");
        var review = service.Ledger.County.Child(child)!.Facts<Domain.Reviewing.Review>()[0].FactId;
        var answer = await officer.PostAsync($"/children/{child}/facts/{review}/correct", ("HeldOn.day", "31"), ("HeldOn.month", "12"), ("HeldOn.year", "9999"), ("Participation", "PN1"), ("WhyCorrected", "x"));
        Assert.Equal(["The date must be today or in the past, and not before 1900"], answer.Errors);
        var name = service.Ledger.County.Child(child)!.Facts<Name>()[0].FactId;
        foreach (var use in (string[])["Nope", "77"])
        {
            Assert.Equal(["Select one from the list"], (await officer.PostAsync($"/children/{child}/facts/{name}/correct", ("Given", "A"), ("Family", "B"), ("Use", use), ("WhyCorrected", "x"))).Errors);
        }
    }

    [Fact]
    public async Task Looking_back_does_not_show_what_belongs_to_another_child()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = LookedAfterFrom("2026-02-02").Reviewed("2026-02-27");
        foreach (var number in (int[])[2, 3, 4])
        {
            books.Do(Opened(Id(number)) with { Given = $"Number{number}" }, "2026-02-02");
        }

        // 1 was moved to 2; 3 and 4 were joined on 1 March, separated on 3 March, and 3 is closed since.
        books.Do(new MoveToRightChild(Id(1), Id(2)) { Facts = [books.Child(Id(1)).Facts<Domain.Reviewing.Review>()[0].FactId], Reason = "Wrong child" }, "2026-03-01")
            .Do(new JoinRecords(Id(3), Id(4)) { Reason = "Same" }, "2026-03-01")
            .Do(new SeparateRecords(Id(4)) { Reason = "Not the same" }, "2026-03-03")
            .Do(new RestrictRecord(Id(3)) { MaySee = ["d-001"], Reason = "Closed" }, "2026-03-03");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        foreach (var page in (string[])["", "/timeline", "/care", "/history"])
        {
            Assert.DoesNotContain(page == "/history" ? "Review held" : "27 February 2026", (await officer.GetAsync($"/children/{Id(1)}{page}?known=2026-02-28")).Main, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/children/{Id(4)}{page}?known=2026-03-02")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"/children/{Id(4)}")).Status);
        Assert.DoesNotContain("Number3", (await officer.GetAsync("/children?known=2026-03-02")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Odd_posts_are_answered_in_words()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        var form = AVisitor.Hidden(await officer.GetAsync($"/children/{child}/reviews/record"));
        foreach (var address in (string[])["/?handler=Draft", "/children?handler=Draft", "/figures?handler=Draft"])
        {
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await officer.RawPostAsync(address, new FormUrlEncodedContent(form))).Status);
        }

        form["later"] = "1";
        Assert.Equal($"/children/{child}", (await officer.RawPostAsync($"/children/{child}/reviews/record?handler=Draft", new FormUrlEncodedContent(form))).GoneTo);
        foreach (var address in (string[])["", "?handler=Draft"])
        {
            using var json = new StringContent("{}", Encoding.UTF8, "application/json");
            json.Headers.Add("RequestVerificationToken", form["__RequestVerificationToken"]);
            Assert.NotEqual(HttpStatusCode.InternalServerError, (await officer.RawPostAsync($"/children/{child}/reviews/record{address}", json)).Status);
        }
    }

    [Fact]
    public async Task Everybody_who_signs_in_has_a_first_page_and_a_way_out_of_every_refusal()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        foreach (var (person, _) in Belong.Web.House.Personas.All)
        {
            using var visitor = await AVisitor.To(service, person.Id);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
            var lost = await visitor.GetAsync("/nowhere");
            Assert.Equal(HttpStatusCode.NotFound, lost.Status);
            Assert.Contains("Sign out", lost.Text, StringComparison.Ordinal);
        }
    }
}
