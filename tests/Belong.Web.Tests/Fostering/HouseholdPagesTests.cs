using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Fostering;

namespace Belong.Web.Tests.Fostering;

/// <summary>The fostering service's first pages: the register, a household's record, and the households of placements.</summary>
public class HouseholdPagesTests
{
    private static readonly SubjectId Alders = Id(900);

    [Fact]
    public async Task A_fostering_manager_opens_a_household_records_its_approval_and_reads_it_back()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var manager = await AVisitor.To(service, "fm-01");
        Assert.Contains("No household’s record is open yet", (await manager.GetAsync("/households")).Main, StringComparison.Ordinal);
        Assert.Equal(["Enter the given name", "Enter the family name", "Enter the address", "Enter the postcode", "Enter the date since when they have lived there, today or earlier"], (await manager.PostAsync("/households/open")).Errors.OrderBy(error => error.StartsWith("Enter the date", StringComparison.Ordinal)));

        var opened = await manager.PostAsync("/households/open", ("Given", "Ann"), ("Family", "Alder"), ("BornOn.day", "2"), ("BornOn.month", "4"), ("BornOn.year", "1971"), ("SecondGiven", "Brian"), ("Address", "4 Mill Lane"), ("Postcode", "qx4 2ab"), ("Since.day", "6"), ("Since.month", "1"), ("Since.year", "2014"));
        Assert.Equal(HttpStatusCode.Redirect, opened.Status);
        var at = opened.GoneTo!;
        var page = await manager.GetAsync(at);
        foreach (var said in (string[])["Ann and Brian Alder", "Applicant. Not approved yet.", "Ann Alder, 54, carer.", "Brian Alder, carer; date of birth not recorded.", "4 Mill Lane, QX4 2AB", "Bedrooms, and who sleeps where: not recorded.", "Supervising social worker: not recorded."])
        {
            Assert.Contains(said, page.Main, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostAsync($"{at}/facts/record/foster-approval", ("From.day", "3"), ("From.month", "2"), ("From.year", "2026"), ("Kind", "mainstream"), ("Ground", "full"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostAsync($"{at}/facts/record/terms-of-approval", ("On.day", "3"), ("On.month", "2"), ("On.year", "2026"), ("Children", "2"), ("AgeFrom", "5"), ("AgeTo", "12"))).Status);
        page = await manager.GetAsync(at);
        foreach (var said in (string[])["Available. Approved on 3 February 2026, and no child placed with them since.", "Approved for: 2 children aged 5 to 12. Decided on 3 February 2026."])
        {
            Assert.Contains(said, page.Main, StringComparison.Ordinal);
        }

        var list = await manager.GetAsync("/households");
        Assert.Contains("1 household, with 0 children placed today", list.Main, StringComparison.Ordinal);
        Assert.Contains("Ann and Brian Alder", list.Main, StringComparison.Ordinal);
        Assert.Contains("No household answers to that", (await manager.GetAsync("/households?q=brook")).Main, StringComparison.Ordinal);
        Assert.Contains("Ann and Brian Alder", (await manager.GetAsync("/households?q=QX4&standing=available")).Main, StringComparison.Ordinal);
        Assert.Contains("Ann and Brian Alder,QX4 2AB,Available", (await manager.GetAsync("/households?handler=Csv")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervising_worker_comes_in_meets_the_carers_and_what_was_said_and_agreed_is_read_by_whoever_comes_next()
    {
        var books = Given(LookedAfterFrom("2025-06-02"));
        books.Do(new NameHousehold(Id(1)) { Placement = books.Child(Id(1)).Facts<Placement>()[0].FactId, Household = Alders.ToString() }, "2025-06-02");
        books.Do(new RecordFact(Alders) { Said = new Check { Kind = "dbs", Of = "Ann Alder", AskedOn = Day("2023-01-09"), CameOn = Day("2023-02-06"), Result = Check.Clear, SeenBy = "fm-01" } }, "2026-01-05");
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(books);

        using var worker = await AVisitor.To(service, "ssw-01");
        var first = (await worker.GetAsync("/")).Main;
        foreach (var said in (string[])["My households (1)", "Ann and Brian Alder", "None recorded", "Supervision", "Criminal record (enhanced DBS) of Ann Alder, to be made again", "Robin Fairweather"])
        {
            Assert.Contains(said, first, StringComparison.Ordinal);
        }

        var at = $"/households/{Alders}";
        Assert.Contains("Enter what was talked about: the children placed, or the carers themselves", (await worker.PostAsync($"{at}/facts/record/supervision", ("On", "2026-03-09"), ("Place", "home"))).Errors);
        Assert.Equal(HttpStatusCode.Redirect, (await worker.PostAsync($"{at}/facts/record/supervision", ("On", "2026-03-09"), ("Place", "home"), ("Present", "Ann"), ("Children", "Robin sleeps well"), ("Carers", "Tired"), ("Raised", "The mileage of May is not paid"), ("Agreed", "Ask finance by Friday"))).Status);
        var support = (await worker.GetAsync($"{at}/support")).Main;
        foreach (var said in (string[])["Monday 9 March 2026, at their home; notes not given yet", "Robin sleeps well", "The mileage of May is not paid", "Ask finance by Friday", "Notes of supervision to the carers"])
        {
            Assert.Contains(said, support, StringComparison.Ordinal);
        }

        var story = (await worker.GetAsync(at)).Main;
        foreach (var said in (string[])["Last supervision 9 March 2026, notes not given yet.", "The mileage of May is not paid", "Agreed: Ask finance by Friday.", "Medical of Ann Alder: not recorded.", "ran out on 6 February 2026"])
        {
            Assert.Contains(said, story, StringComparison.Ordinal);
        }

        var supervision = service.Ledger.County.Household(Alders)!.Facts<Supervision>()[0];
        Assert.Equal(HttpStatusCode.Redirect, (await worker.PostAsync($"{at}/facts/{supervision.FactId}/complete", ("NotesOn", "2026-03-10"))).Status);
        Assert.Contains("notes given 10 March 2026", (await worker.GetAsync($"{at}/support")).Main, StringComparison.Ordinal);
        Assert.Contains("Ran out", (await worker.GetAsync($"{at}/checks")).Main, StringComparison.Ordinal);
        Assert.Contains("Criminal record (enhanced DBS) of Brian Alder", (await worker.GetAsync("/households/run-out?mine=true")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync($"{at}/checks?handler=Xlsx")).Status);
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync("/households/run-out?handler=Xlsx")).Status);
        Assert.Contains("Ann and Brian Alder,\"Criminal record", (await worker.GetAsync("/work?handler=Csv")).Text, StringComparison.Ordinal);

        // Whoever finds homes sees the household, and neither what is said in supervision nor its checks.
        using var placements = await AVisitor.To(service, "p-001");
        foreach (var page in (string[])[at, $"{at}/history", "/work?of=Service"])
        {
            var seen = (await placements.GetAsync(page)).Main;
            Assert.DoesNotContain("mileage", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("Supervision", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("Criminal record", seen, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await placements.GetAsync($"{at}/support")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await placements.GetAsync($"{at}/facts/{supervision.FactId}")).Status);

        using var manager = await AVisitor.To(service, "fm-01");
        Assert.Contains("Foster households by worker", (await manager.GetAsync("/")).Main, StringComparison.Ordinal);
        Assert.Contains("The mileage of May is not paid", (await manager.GetAsync($"{at}/support")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_who_is_to_come_is_told_of_the_home_on_one_sheet_and_of_no_other_child_by_name()
    {
        var books = LookedAfterFrom("2025-06-02");
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care");
        Given(books).Do(new NameHousehold(Id(1)) { Placement = books.Child(Id(1)).Facts<Placement>()[0].FactId, Household = Alders.ToString() }, "2025-06-02");
        books.Do(new RecordFact(Alders) { Said = new LifeAtHome { On = Day("2025-02-03"), Words = "We eat together at six", Languages = "English and Welsh" } }, "2025-02-03");
        books.Do(new RecordFact(Alders) { Said = new Member { Given = "Carl", Family = "Alder", Is = Member.Child, BornOn = Day("2014-03-10"), From = Day("2014-03-10") } }, "2025-02-03");
        books.Do(new RecordFact(Alders) { Said = new Pet { From = Day("2024-01-01"), What = "Biscuit, a Labrador" } }, "2025-02-03");
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var sheet = (await worker.GetAsync($"/households/{Alders}/profile")).Main;
        foreach (var said in (string[])["The home of Ann and Brian", "Carl, 12", "Another child who is fostered", "Biscuit, a Labrador", "We eat together at six", "English and Welsh"])
        {
            Assert.Contains(said, sheet, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Robin", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Mill Lane", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("AA1 1AA", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_of_a_child_in_supervision_is_read_by_whoever_may_see_the_child()
    {
        var books = Given(LookedAfterFrom("2025-06-02"));
        books.Do(new NameHousehold(Id(1)) { Placement = books.Child(Id(1)).Facts<Placement>()[0].FactId, Household = Alders.ToString() }, "2025-06-02");
        books.Do(new RecordFact(Alders) { Said = new Supervision { On = Day("2026-02-02"), Place = "home", Children = "Robin sleeps well", NotesOn = Day("2026-02-03") } }, "2026-02-03");
        books.Do(new RecordFact(Alders) { Said = new Supervision { On = Day("2025-03-03"), Place = "home", Carers = "Longing for a placement", NotesOn = Day("2025-03-03") } }, "2025-03-03");
        books.Do(new RecordFact(Alders) { Said = new SupportedBy { From = Day("2026-03-02"), Worker = "ssw-02", Team = "Weirhead fostering support" } }, "2026-03-02");
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(books);
        using var colleague = await AVisitor.To(service, "ssw-01");
        var read = (await colleague.GetAsync($"/households/{Alders}/support")).Main + (await colleague.GetAsync($"/households/{Alders}")).Main + (await colleague.GetAsync($"/households/{Alders}/history")).Main;
        Assert.DoesNotContain("Robin sleeps well", read, StringComparison.Ordinal);
        Assert.Contains("Longing for a placement", read, StringComparison.Ordinal);
        Assert.Contains("1 more entry tells of a child whose record is not open to you", read, StringComparison.Ordinal);
        var twice = await colleague.PostAsync($"/households/{Alders}/facts/record/supervision", ("On", "2026-02-02"), ("Place", "home"), ("Carers", "Well"));
        Assert.Contains("There is an entry of this that is not open to you", twice.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Recorded by", twice.Main, StringComparison.Ordinal);
        using var manager = await AVisitor.To(service, "fm-01");
        Assert.Contains("Robin sleeps well", (await manager.GetAsync($"/households/{Alders}/support")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_childs_own_worker_reads_of_the_home_what_placing_needs_and_others_nothing()
    {
        var books = LookedAfterFrom("2025-06-02");
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care");
        Given(books).Do(new NameHousehold(Id(1)) { Placement = books.Child(Id(1)).Facts<Placement>()[0].FactId, Household = Alders.ToString() }, "2025-06-02");
        books.Do(new RecordFact(Alders) { Said = new Suspended { From = Day("2025-01-02"), Until = Day("2025-01-20"), Reason = "Something confidential", DecidedBy = "fm-01" } }, "2025-01-20");
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(books);

        using var worker = await AVisitor.To(service, "w-045");
        var page = await worker.GetAsync($"/households/{Alders}");
        Assert.Contains("Robin Fairweather, 13, placed since 2 June 2025", page.Main, StringComparison.Ordinal);
        Assert.Contains("Approved for: 2 children aged 5 to 12", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("They would take", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("What is next", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Supervision", page.Main, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), ((await worker.GetAsync($"/households/{Alders}/support")).Status, (await worker.GetAsync($"/households/{Alders}/checks")).Status));
        Assert.DoesNotContain("Something confidential", page.Main + (await worker.GetAsync($"/households/{Alders}/history")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await worker.GetAsync("/households")).Status);
        Assert.Contains(service.Log.Of([Alders]), look => look.Who == "w-045" && !look.Refused);

        using var other = await AVisitor.To(service, "m-001");
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync($"/households/{Alders}")).Status); // the child's team manager
        await service.Ledger.RecordAsync(new MoveChild(Id(1)) { On = Day("2026-03-01"), Reason = "CARPL", Placement = new() { Code = "U6", Provider = "PR1", Home = "Elsewhere", Postcode = "AA3 3AA" } }, new Actor("w-045", "Asha"), Day("2026-03-02"), new ChangeId(Guid.NewGuid()));
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/households/{Alders}")).Status); // the child has moved on
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/households/{Alders}")).Status);
    }

    [Fact]
    public async Task A_supervising_worker_sees_the_children_of_the_households_they_support_and_no_others()
    {
        var books = LookedAfterFrom("2025-06-02");
        LookedAfterFrom("2025-06-02", id: Id(2), books: books);
        Given(books).Do(new NameHousehold(Id(1)) { Placement = books.Child(Id(1)).Facts<Placement>()[0].FactId, Household = Alders.ToString() }, "2025-06-02");
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "ssw-01");
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound], [(await worker.GetAsync($"/children/{Id(1)}")).Status, (await worker.GetAsync($"/children/{Id(2)}")).Status]);
        Assert.Contains("1 child", (await worker.GetAsync("/children?q=fairweather")).Main, StringComparison.Ordinal);
        Assert.Contains("Robin Fairweather", (await worker.GetAsync($"/households/{Alders}")).Main, StringComparison.Ordinal);

        await service.Ledger.RecordAsync(new RecordFact(Alders) { Said = new SupportedBy { From = Day("2026-03-09"), Worker = "ssw-02", Reason = "Caseload" } }, new Actor("fm-01", "Leopold"), Day("2026-03-09"), new ChangeId(Guid.NewGuid()));
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/children/{Id(1)}")).Status);
        var page = await worker.GetAsync($"/households/{Alders}");
        Assert.DoesNotContain("Robin Fairweather", page.Main, StringComparison.Ordinal);
        Assert.Contains("One child placed there, whose record you may not open.", page.Main, StringComparison.Ordinal);
        Assert.Contains("they have had 2 workers since 6 January 2014", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Placements_that_a_name_alone_was_typed_for_are_given_their_household()
    {
        var books = LookedAfterFrom("2025-06-02"); // with The Alders, AA1 1AA
        LookedAfterFrom("2025-07-02", id: Id(2), books: books);
        Given(books);
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "p-001");
        var list = await officer.GetAsync("/households/to-name");
        Assert.Contains("2 foster placements say only a name or a postcode", list.Main, StringComparison.Ordinal);
        Assert.Equal(["Choose the household of at least one placement"], (await officer.PostAsync("/households/to-name")).Errors);
        var first = service.Ledger.County.Child(Id(2))!.Facts<Placement>()[0].FactId;
        Assert.Equal("/households/to-name", (await officer.PostAsync("/households/to-name?p=1", ($"of.{Id(2).Value:N}.{first.Value:N}", Alders.ToString()))).GoneTo);
        list = await officer.GetAsync("/households/to-name");
        Assert.Contains("Household of 1 placement saved", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 foster placement says only", list.Main, StringComparison.Ordinal);
        Assert.Contains("Robin Fairweather", (await officer.GetAsync($"/households/{Alders}")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await officer.PostAsync($"/children/{Id(1)}/do/name-household", ("Placement", service.Ledger.County.Child(Id(1))!.Facts<Placement>()[0].FactId.ToString()), ("Household", "Ann and Brian Alder, AA1 1AA"))).Status);
        Assert.Contains("Of every foster placement you may see it is said", (await officer.GetAsync("/households/to-name")).Main, StringComparison.Ordinal);
    }

    private static Books Given(Books books)
    {
        books.Do(new OpenHousehold(Alders) { Given = "Ann", Family = "Alder", BornOn = Day("1971-04-02"), SecondGiven = "Brian", Address = "4 Mill Lane", Postcode = "AA1 1AA", Since = Day("2014-01-06") }, "2014-01-06");
        foreach (var said in (Belong.Domain.Facts.Fact[])[new FosterApproval { From = Day("2014-03-03"), Kind = "mainstream", Ground = FosterApproval.Full }, new TermsOfApproval { On = Day("2014-03-03"), Children = 2, AgeFrom = 5, AgeTo = 12 }, new WouldTake { On = Day("2014-03-03"), Children = 1, Needs = "No babies" }, new SupportedBy { From = Day("2014-01-06"), Worker = "ssw-01", Team = "East fostering support" }])
        {
            books.Do(new RecordFact(Alders) { Said = said }, "2014-03-03");
        }

        return books;
    }
}
