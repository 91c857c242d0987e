using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;
using Belong.Domain.Panels;
using Belong.Domain.People;
using Belong.Domain.Relations;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Belong.Web.House.Doings;

namespace Belong.Web.Tests.House;

/// <summary>Doors that would not open once, and some that must not.</summary>
public class DoorsTests
{
    private const string Harbourside = "Harbourside children in care";

    [Fact]
    public async Task Whoever_opens_a_record_sees_it_until_the_child_is_allocated_and_the_teams_manager_has_it_in_the_tray()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(new Books()
            .Do(new OpenWorker(Id(900)) { Id = "w-777", Given = "Another", Family = "Worker" }, "2026-02-02")
            .Do(new RecordFact(Id(900)) { Said = new Employment { From = Day("2026-02-02"), Role = Post.SocialWorker.Code, Team = "Inland children in care", Kind = "permanent" } }, "2026-02-02")
            .Do(new OpenWorker(Id(901)) { Id = "w-045", Given = "Asha", Family = "Lindwick" }, "2026-02-02")
            .Do(new RecordFact(Id(901)) { Said = new Employment { From = Day("2026-02-02"), Role = Post.SocialWorker.Code, Team = Harbourside, Kind = "permanent" } }, "2026-02-02")
            .As("w-777").Do(Opened(Id(5)) with { Given = "Inland" }, "2026-03-02")
            .As("r-001").Do(Opened(Id(6)) with { Given = "Of-records" }, "2026-03-02")
            .As("w-nobody-knows").Do(Opened(Id(7)) with { Given = "Unknown" }, "2026-03-02"));
        using var worker = await AVisitor.To(service, "w-045");
        using var manager = await AVisitor.To(service, "m-001");
        var opened = await worker.PostAsync("/children/open", ("Given", "Amara"), ("Family", "Fernhill-Oakes"), ("BornOn.day", "4"), ("BornOn.month", "5"), ("BornOn.year", "2010"), ("Sex", "F"), ("IsUnaccompanied", "False"), ("InterpreterNeeded", "False"));
        Assert.True(opened.GoneTo?.StartsWith("/children/", StringComparison.Ordinal), $"{opened.GoneTo}: {string.Join("; ", opened.Errors)}");
        var address = opened.GoneTo!;

        // The opener's own, on the record, in the search and on the first page.
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync(address)).Status);
        Assert.Contains("Amara Fernhill-Oakes", (await worker.GetAsync("/children?q=amara")).Main, StringComparison.Ordinal);
        var own = (await worker.GetAsync("/")).Main;
        Assert.Contains("Not allocated (1)", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Inland", own, StringComparison.Ordinal);

        // The manager's tray: the team's, and that of an officer of no team; neither another team's nor one that nobody known opened.
        foreach (var page in (string[])["/", "/work"])
        {
            var tray = await manager.GetAsync(page);
            Assert.Contains("Not allocated (2)", tray.Main, StringComparison.Ordinal);
            Assert.Contains("Amara Fernhill-Oakes", tray.Main, StringComparison.Ordinal);
            Assert.Contains("Of-records", tray.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("Inland", tray.Main, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/children/{Id(5)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/children/{Id(7)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"/children/{Id(6)}")).Status);

        // Allocated to somebody of another team, the child leaves the tray and is the opener's no more.
        var allocate = (await manager.GetAsync("/")).Page.QuerySelector($"a[href='{address}/do/allocate-worker']")!.GetAttribute("href")!;
        var done = await manager.PostAsync(allocate, ("From.day", "10"), ("From.month", "3"), ("From.year", "2026"), ("Worker", "w-777"), ("Reason", "FCONTA"));
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join("; ", done.Errors));
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync(address)).Status);
        Assert.Contains("Not allocated (1)", (await manager.GetAsync("/")).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/children/open", "Given")]
    [InlineData("/children/CHILD/move", "Placement.Home")]
    [InlineData("/children/CHILD/facts/record/visit", "Notes")]
    [InlineData("/?handler=Discard", "draft")]
    [InlineData("/work?handler=Keep", "name")]
    [InlineData("/work?handler=Forget", "name")]
    public async Task A_NUL_in_a_form_is_refused_in_words_and_never_breaks_anything(string path, string field)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside));
        using var worker = await AVisitor.To(service, "w-045");
        var answer = await worker.PostAsync(path.Replace("CHILD", Id(1).ToString()), (field, "A\0B"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("The form or address could not be read", answer.Main, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.InternalServerError, (await worker.GetAsync("/children?q=A%00B")).Status);
    }

    [Fact]
    public async Task What_cannot_be_opened_says_so_in_plain_words()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var worker = await AVisitor.To(service, "w-045");
        foreach (var (path, title, status) in new[]
        {
            ("/nowhere", "Page not found, or you do not have access", HttpStatusCode.NotFound), ($"/children/{Id(1)}", "Page not found, or you do not have access", HttpStatusCode.NotFound), ("/children/not-an-id", "Page not found, or you do not have access", HttpStatusCode.NotFound),
            ("/reviewing", "You do not have access to this page", HttpStatusCode.Forbidden), ("/panels/open", "You do not have access to this page", HttpStatusCode.Forbidden), ("/?known=yesterday", "The form or address could not be read", HttpStatusCode.BadRequest),
        })
        {
            var answer = await worker.GetAsync(path);
            Assert.Equal((status, title), (answer.Status, answer.Page.QuerySelector("h1")?.TextContent.Trim()));
            Assert.StartsWith(title, answer.Page.Title, StringComparison.Ordinal);
        }
    }

    /// <summary>The seat form once opened with the month "panels": its way back is called from, as its first day is.</summary>
    [Fact]
    public async Task What_an_address_says_for_itself_is_no_answer_on_any_form()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside).Do(new OpenWorker(Id(900)) { Id = "iro-01", Given = "Marguerite", Family = "Oakdew" }, "2026-02-02");
        books.Do(new OpenPanel(Id(901)) { Title = "Panel", Kind = "committee", On = Day("2026-02-02") }, "2026-02-02").Do(new RecordFact(Id(901)) { Said = new PanelMeeting { On = Day("2026-03-20") } }, "2026-02-02").Do(new OpenPlan(Id(902)) { Service = "Fostering", Year = 2026, On = Day("2026-02-02") }, "2026-02-02");
        books.Do(new AddPerson(Id(1)) { Person = Id(903), Given = "Sarah", Family = "Lane", Is = "mother" }, "2026-02-02");
        books.Do(new Domain.Fostering.OpenHousehold(Id(904)) { Given = "Ann", Family = "Alder", Address = "4 Mill Lane", Postcode = "QX4 2AB", Since = Day("2014-01-06") }, "2026-02-02");
        await service.GivenAsync(books);
        var visitors = new Dictionary<string, AVisitor>();
        var forms = Doing.All.Where(doing => doing.Page.Length == 0 && doing.Type.Assembly == typeof(Act).Assembly).Select(doing => (Address: doing.AddressFor(doing.List.Of.Only ?? (doing.List.Of.Name switch { "worker" => Id(900), "panel" => Id(901), "businessplan" => Id(902), "adult" => Id(903), "household" => Id(904), _ => Id(1) })), doing.Needs, Asked: doing.IsFact ? Questions.OfFact(doing.Type) : Questions.OfAct((Act)Activator.CreateInstance(doing.Type, Id(1))!))).ToList();
        Assert.True(forms.Count > 90);
        foreach (var (address, needs, asked) in forms)
        {
            var persona = Personas.All.First(each => each.Person.May(needs) && (each.Person.Role.Reach == Reach.Everybody || needs is Permission.ServePanels or Permission.ManageSignIn)).Person.Id;
            if (!visitors.TryGetValue(persona, out var visitor))
            {
                visitors[persona] = visitor = await AVisitor.To(service, persona);
            }

            // What a page keeps in its address, written small and with capitals; the box of a day is no part of itself either.
            var own = BelongPage.OwnNames(typeof(Belong.Web.Pages.Records.RecordFactModel)).Where(name => name is not ("year" or "known" or "handler"));
            var query = string.Join('&', own.Concat(asked.Select(question => $"{question.Name}.month")).Select(name => $"{(asked.Any(question => question.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ? name.ToUpperInvariant() : name)}=%2Fpanels%2Fhere"));
            var page = await visitor.GetAsync($"{address}?{query}&year=2026");
            if (asked.Any(question => question.Name == "Year"))
            {
                Assert.True(!address.StartsWith("/children/", StringComparison.Ordinal) || page.Page.QuerySelector("[name=Year]")?.GetAttribute("value") is not "2026", $"{address} takes its page’s year for an answer");
            }

            if (page.Status == HttpStatusCode.Redirect)
            {
                continue; // what is recorded already is corrected instead
            }

            Assert.True(page.Status == HttpStatusCode.OK, $"{address}: {page.Status}");
            Assert.Empty(page.Page.QuerySelectorAll("main form input, main form textarea").Where(field => field.GetAttribute("type") is not "hidden" && (field.GetAttribute("value") ?? field.TextContent).Contains("panels", StringComparison.Ordinal)).Select(field => $"{address}: {field.GetAttribute("name")}"));
            Assert.Empty(page.Page.QuerySelectorAll(".govuk-error-message"));
        }

        // And a form is not answered by its address either, nor stopped by it.
        using var clerk = await AVisitor.To(service, "ds-01");
        Assert.Contains("Enter the start date", (await clerk.PostAsync($"/panels/{Id(901)}/facts/record/seat?from=%2Fpanels%2F{Id(901)}%2F&From.day=1&From.month=3&From.year=2026", ("Name", "Councillor A"), ("Part", "member"))).Errors);
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Contains("Enter the date the review was held", (await officer.PostAsync($"/children/{Id(1)}/reviews/record?HeldOn=2026-03-02&Participation=PN1")).Errors);
        foreach (var visitor in visitors.Values)
        {
            visitor.Dispose();
        }
    }

    [Fact]
    public async Task An_address_fills_in_what_it_is_about()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside));
        using var worker = await AVisitor.To(service, "w-045");
        var page = await worker.GetAsync($"/children/{Id(1)}/facts/record/visit?Notes=At+home&On=2026-03-09");
        Assert.Equal(("At home", "9"), (page.Page.QuerySelector("#Notes")!.TextContent, page.Page.QuerySelector("#On-day")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Codes_offered_are_those_in_use_on_the_day_and_each_stands_once()
    {
        await using var now = await TheService.StartAsync("2026-03-10");
        using var officer = await AVisitor.To(now, "r-001");
        Assert.Equal(["M", "F", "U"], Radios(await officer.GetAsync("/children/open"), "Sex"));

        await using var then = await TheService.StartAsync("2017-07-21");
        await then.GivenAsync(LookedAfterFrom("2017-02-02"));
        using var before = await AVisitor.To(then, "r-001");
        Assert.Equal(["1", "2"], Radios(await before.GetAsync("/children/open"), "Sex"));

        // What is recorded of another time keeps the codes of that time, and what is recorded already stays among them.
        await now.GivenAsync(LookedAfterFrom("2023-02-02"));
        using var corrects = await AVisitor.To(now, "r-001");
        var placement = now.Ledger.County.Child(Id(1))!.Facts<Placement>()[0].FactId;
        var offered = (await corrects.GetAsync($"/children/{Id(1)}/facts/{placement}/correct")).Page.QuerySelectorAll("select[name=Code] option").Select(option => option.GetAttribute("value")).ToList();
        Assert.Contains("P2", offered); // independent living, until 2025
        Assert.DoesNotContain("K3", offered); // supported accommodation, since 2025
        var sex = now.Ledger.County.Child(Id(1))!.Facts<Sex>()[0].FactId;
        Assert.Contains("F", (await corrects.GetAsync($"/children/{Id(1)}/facts/{sex}/correct")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bank_holiday_proclaimed_late_is_recorded_by_the_council_and_can_be_withdrawn()
    {
        await using var service = await TheService.StartAsync("2026-02-20");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var manager = await AVisitor.To(service, "rm-01");
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Contains("2 March 2026", (await officer.GetAsync($"/children/{child}")).Main, StringComparison.Ordinal);
        Assert.Contains("/council/be10c000-0000-4000-8000-000000000001/facts/record/day-off", (await manager.GetAsync("/settings")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync("/council/be10c000-0000-4000-8000-000000000001/facts/record/day-off")).Status);

        var saturday = await manager.PostAsync("/council/be10c000-0000-4000-8000-000000000001/facts/record/day-off", ("On.day", "14"), ("On.month", "2"), ("On.year", "2026"), ("Name", "State funeral"));
        Assert.Equal(["Saturday 14 February 2026 is already not a working day"], saturday.Errors);
        var done = await manager.PostAsync("/council/be10c000-0000-4000-8000-000000000001/facts/record/day-off", ("On.day", "16"), ("On.month", "Feb"), ("On.year", "2026"), ("Name", "State funeral"));
        Assert.Equal("/settings", done.GoneTo);
        Assert.Contains("State funeral, 16 February 2026", (await manager.GetAsync("/settings")).Main, StringComparison.Ordinal);
        Assert.Contains("3 March 2026", (await officer.GetAsync($"/children/{child}")).Main, StringComparison.Ordinal);

        var fact = service.Ledger.County.Council.Facts<DayOff>()[0].FactId;
        var change = await manager.GetAsync($"/council/be10c000-0000-4000-8000-000000000001/facts/{fact}/correct");
        var link = change.Page.QuerySelectorAll("main a").Single(each => each.GetAttribute("href")!.EndsWith("/take-back", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(["Enter why this should never have been recorded"], (await manager.PostAsync(link)).Errors);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(link)).Status);
        Assert.Equal("/settings", (await manager.PostAsync(link, ("Reason", "It was called off"))).GoneTo);
        Assert.Contains("2 March 2026", (await officer.GetAsync($"/children/{child}")).Main, StringComparison.Ordinal);
        Assert.Equal(link[..link.LastIndexOf("/take-back", StringComparison.Ordinal)], (await manager.GetAsync(link)).GoneTo); // where it says that it was withdrawn
    }

    private static IEnumerable<string?> Radios(Answer page, string name) => page.Page.QuerySelectorAll($"input[name={name}]").Select(each => each.GetAttribute("value"));
}
