using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;

namespace Belong.Web.Tests.SignIn;

/// <summary>Who works here, in which post, and who may say so: a post opens records.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task The_list_shows_who_holds_which_post_is_searched_and_taken_away()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        using var administrator = await AVisitor.To(service, "sa-01");
        Assert.Contains("Nobody’s post is recorded yet", (await administrator.GetAsync("/people")).Main, StringComparison.Ordinal);
        await service.GivenAsync(Staff());
        var page = await administrator.GetAsync("/people");
        Assert.Equal(["Barnaby Thistlecotesa-01", "Helena Yarrowbankd-001", "Marguerite Oakdewiro-01"], page.Page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Single((await administrator.GetAsync("/people?q=oakdew")).Page.QuerySelectorAll("tbody tr"));
        Assert.Contains("Holds no post", (await administrator.GetAsync("/people?left=true")).Main, StringComparison.Ordinal);
        Assert.Contains("Nobody of that name", (await administrator.GetAsync("/people?q=zz")).Main, StringComparison.Ordinal);
        Assert.Contains("Helena Yarrowbank,d-001,Director", (await administrator.GetAsync("/people?handler=Csv")).Text, StringComparison.Ordinal);
        Assert.Contains("In the demo people sign in as personas", (await administrator.GetAsync("/people/sign-in")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_gives_themselves_a_post_and_who_runs_the_reviewing_service_gives_only_its_own()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        await service.GivenAsync(Staff());
        using var manager = await AVisitor.To(service, "rm-01");
        using var administrator = await AVisitor.To(service, "sa-01");
        const string own = "Only an administrator may give or end this post";

        // The manager: a reviewing officer’s post, and no director’s, however it is done.
        var officer = service.Ledger.County.Worker("iro-01")!;
        var director = service.Ledger.County.Worker("d-001")!;
        Assert.StartsWith(own, Assert.Single((await manager.PostAsync($"/people/{officer.Id}/facts/record/employment", Post("director"))).Errors), StringComparison.Ordinal);
        var post = officer.Facts<Employment>().Single();
        var open = $"/people/{officer.Id}/facts/{post.FactId}/correct";
        Assert.StartsWith(own, Assert.Single((await manager.PostAsync(open, [.. Post("director"), ("WhyCorrected", "To see all"), ("Confirmed", "true")])).Errors), StringComparison.Ordinal);
        var directors = director.Facts<Employment>().Single().FactId;
        foreach (var act in new[] { "correct", "take-back", "complete" })
        {
            Assert.Equal((act, System.Net.HttpStatusCode.Forbidden), (act, (await manager.GetAsync($"/people/{director.Id}/facts/{directors}/{act}")).Status));
        }

        foreach (var (whose, role) in new[] { (director.Id, "other"), (service.Ledger.County.Worker("sa-01")!.Id, "iro") })
        {
            Assert.StartsWith(own, Assert.Single((await manager.PostAsync($"/people/{whose}/facts/record/employment", Post(role))).Errors), StringComparison.Ordinal); // the later post would put out the one they hold
        }

        Assert.StartsWith("Only an administrator may change the address", Assert.Single((await manager.PostAsync($"/people/{director.Id}/facts/record/email", ("Address", "mine@example.org"))).Errors), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await manager.GetAsync($"/people/{officer.Id}/facts/record/sign-in-stopped")).Status);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await manager.PostAsync($"/people/{officer.Id}/facts/record/employment", Post("cp-chair"))).Status);

        // The administrator: any post but their own.
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await administrator.PostAsync($"/people/{officer.Id}/facts/record/employment", Post("director"))).Status);
        var self = service.Ledger.County.Worker("sa-01")!;
        Assert.StartsWith("You cannot record or change your own post", Assert.Single((await administrator.PostAsync($"/people/{self.Id}/facts/record/employment", Post("director"))).Errors), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await administrator.GetAsync($"/people/{self.Id}/facts/{self.Facts<Employment>().Single().FactId}/correct")).Status);
        Assert.DoesNotContain("director", service.Ledger.County.Worker("sa-01")!.Facts<Employment>().Select(each => each.Fact.Role));
    }

    [Fact]
    public async Task What_is_recorded_of_an_officers_work_is_not_the_administrators_to_read()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        var books = Staff();
        books.Do(new RecordFact(Id(901)) { Said = new OfficerAudit { Kind = "file", On = Day("2026-03-02"), Found = "Two plans were late" } }, "2026-03-02");
        await service.GivenAsync(books);
        var officer = service.Ledger.County.Worker("iro-01")!;
        var audit = officer.Facts<OfficerAudit>().Single();
        using var manager = await AVisitor.To(service, "rm-01");
        using var administrator = await AVisitor.To(service, "sa-01");
        foreach (var address in new[] { $"/people/{officer.Id}", $"/people/{officer.Id}/history", $"/people/{officer.Id}/record", $"/people/{officer.Id}/facts/{audit.FactId}" })
        {
            Assert.DoesNotContain("file audited", (await administrator.GetAsync(address)).Text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("Two plans were late", (await manager.GetAsync($"/people/{officer.Id}/facts/{audit.FactId}")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_covers_sees_the_children_and_the_tasks_of_who_is_away_for_as_long()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        var books = Staff();
        foreach (var (id, worker) in new[] { (Id(911), "w-045"), (Id(912), "w-777") })
        {
            books.Do(new OpenWorker(id) { Id = worker, Given = worker, Family = "Worker" }, "2025-01-06").Do(new RecordFact(id) { Said = new Employment { Role = "worker", Team = worker, From = Day("2025-01-06") } }, "2025-01-06");
        }

        TheService.AllocatedTo(LookedAfterFrom("2025-06-02", id: Id(2), books: books), "w-777", "w-777", Id(2));
        await service.GivenAsync(books);
        using var worker45 = await AVisitor.To(service, "w-045");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await worker45.GetAsync($"/children/{Id(2)}")).Status);
        using var administrator = await AVisitor.To(service, "sa-01");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await administrator.PostAsync($"/people/{Id(912)}/facts/record/away", ("Kind", "leave"), ("Cover", "w-045"), ("From.day", "18"), ("From.month", "5"), ("From.year", "2026"), ("Until.day", "29"), ("Until.month", "5"), ("Until.year", "2026"))).Status);
        var first = await worker45.GetAsync("/");
        Assert.Contains("You cover for w-777 Worker until 29 May 2026 (1 child)", first.Main, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await worker45.GetAsync($"/children/{Id(2)}")).Status);
        Assert.Contains($"{Id(2)}", (await worker45.GetAsync("/work")).Text, StringComparison.Ordinal);
        var me = Belong.Web.House.Personas.All.First(each => each.Person.Id == "w-045").Person;
        Assert.False((me with { Covers = Belong.Web.House.SignIn.PeopleInPost.CoveredBy(service.Ledger.County, "w-045", Day("2026-05-30")) }).MaySee(service.Ledger.County.Child(Id(2))!, Day("2026-05-30"), null));
    }

    [Fact]
    public async Task A_claim_is_recorded_where_it_is_listed()
    {
        await using var service = await TheService.StartAsync("2026-05-20");
        using var administrator = await AVisitor.To(service, "sa-01");
        var answer = await administrator.PostAsync($"/council/{CouncilRecord.TheCouncil}/facts/record/post-of-claim", ("Claim", "groups"), ("Value", "belong-officers"), ("Role", "iro"), ("Team", "Reviewing team 1"), ("From.day", "1"), ("From.month", "6"), ("From.year", "2026"));
        Assert.Equal("/people/sign-in", answer.GoneTo);
        Assert.Contains("groups “belong-officers”: Independent reviewing officer, Reviewing team 1, from 1 June 2026", (await administrator.GetAsync("/people/sign-in")).Main, StringComparison.Ordinal);
        Assert.Single(service.Ledger.County.Council.Facts<PostOfClaim>());
    }

    private static Books Staff()
    {
        var books = new Books();
        foreach (var (id, worker, given, family, role) in new[] { (Id(901), "iro-01", "Marguerite", "Oakdew", "iro"), (Id(902), "d-001", "Helena", "Yarrowbank", "director"), (Id(903), "sa-01", "Barnaby", "Thistlecote", "administrator"), (Id(904), "w-099", "Ada", "Gone", "") })
        {
            books.Do(new OpenWorker(id) { Id = worker, Given = given, Family = family }, "2025-01-06");
            if (role.Length > 0)
            {
                books.Do(new RecordFact(id) { Said = new Employment { Role = role, From = Day("2025-01-06") } }, "2025-01-06");
            }
        }

        return books;
    }

    private static (string, string)[] Post(string role) => [("Role", role), ("FullTime", "100"), ("Kind", "permanent"), ("From.day", "1"), ("From.month", "5"), ("From.year", "2026")];
}
