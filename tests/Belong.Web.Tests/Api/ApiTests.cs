using System.Globalization;
using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Connected;
using Belong.Domain.Governance;
using Belong.Domain.Planning;
using Belong.Web.Api;
using Belong.Web.House;
using Microsoft.AspNetCore.Routing;

namespace Belong.Web.Tests.Api;

/// <summary>Another system sees and does what its post and its scopes let it, each look is logged, and a key that ended is nobody’s.</summary>
public sealed class ApiTests
{
    private static readonly string Robin = $"{ApiMap.Root}/children/{Id(1)}";

    [Fact]
    public async Task A_key_opens_no_more_than_its_system_might_when_somebody_else_made_it()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var finance = await ASystem.To(service, role: "placement-officer", may: "read");
        Assert.Equal(HttpStatusCode.OK, await finance.StatusAsync("GET", Robin));
        foreach (var (change, answer) in new (Func<ConnectedSystem, ConnectedSystem>, HttpStatusCode)[]
        {
            (was => was with { Role = "director" }, HttpStatusCode.Unauthorized), (was => was with { Role = "placement-officer", May = "read export" }, HttpStatusCode.Unauthorized), (was => was with { May = "read", Team = "Harbourside" }, HttpStatusCode.Unauthorized), (was => was with { Team = "", Purpose = "Another purpose" }, HttpStatusCode.OK),
        })
        {
            var system = service.Ledger.County.Systems.Single();
            Assert.False((await service.Ledger.RecordAsync(new CorrectFact(CouncilRecord.TheCouncil, system.FactId) { Right = change(system.Fact), Reason = "A wider use" }, new("sa-01", "An administrator"), service.Today, new(Guid.NewGuid()))).Refused);
            Assert.Equal(answer, await finance.StatusAsync("GET", Robin));
            using var officer = await AVisitor.To(service, "r-001");
            Assert.Equal(answer != HttpStatusCode.OK, (await officer.GetAsync("/systems")).Main.Contains("Opens nothing: the post, team or scopes were changed", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Whoever_takes_a_whole_set_away_stands_in_the_log_of_each_child_as_having_opened_it()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var analyst = await ASystem.To(service, role: "analyst");
        await analyst.GetAsync($"{ApiMap.Root}/dataset/ssd_person");
        using var officer = await AVisitor.To(service, "r-001");
        await officer.GetAsync("/retention?handler=Xlsx");
        var report = (await officer.GetAsync($"/children/{Id(1)}/access/report?names=true")).Main;
        Assert.Contains("Dataset, ssd person, through the interface for systems", report, StringComparison.Ordinal);
        Assert.Contains("Retention, taken away as a file", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody opened the record", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/children?inCareOn=21/7/2017")]
    [InlineData("/children?page=two")]
    [InlineData("/changes")]
    [InlineData("/figures/cla-at-year-end")]
    public async Task What_cannot_be_read_in_an_address_is_said(string path)
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var finance = await ASystem.To(service, role: "analyst");
        var (status, body, _) = await finance.AskAsync("GET", ApiMap.Root + path);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("A part of the address cannot be read", body?["title"]?.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/children?bogus=1", "There is no parameter bogus at this address: see /api/v1.json")]
    [InlineData("/children?size=501", "size must be between 1 and 500")]
    [InlineData("/children?size=0", "size must be between 1 and 500")]
    [InlineData("/children?page=0", "page must be 1 or more")]
    [InlineData("/children?many=adults", "There is no parameter many at this address: see /api/v1.json")]
    [InlineData("/changes?after=0&size=501", "size must be between 1 and 500")]
    [InlineData("/children/00000001-0000-0000-0000-000000000001?kind=pigeon", "There is no kind of fact called pigeon on such a record: see …/doings")]
    [InlineData("/children/00000001-0000-0000-0000-000000000001?kind=bedroom", "There is no kind of fact called bedroom on such a record: see …/doings")]
    public async Task What_an_address_does_not_know_is_refused_and_not_passed_over(string path, string why)
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var finance = await ASystem.To(service);
        var (status, body, _) = await finance.AskAsync("GET", ApiMap.Root + path);
        Assert.Equal((HttpStatusCode.BadRequest, why), (status, body?["title"]?.GetValue<string>()));
    }

    [Fact]
    public async Task Another_body_under_one_key_is_refused_and_a_day_is_written_one_way()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var finance = await ASystem.To(service);
        var notes = $"{ApiMap.Root}/children/{Id(1)}/facts/case-note";
        Task<(HttpStatusCode Status, System.Text.Json.Nodes.JsonNode? Body, HttpResponseMessage Response)> Send(string words, string key) => finance.AskAsync("POST", notes, $$"""{ "on": "2026-03-09", "kind": "call", "words": "{{words}}" }""", ("Idempotency-Key", key));
        Assert.Equal(HttpStatusCode.OK, (await Send("The school rang", "k1")).Status);
        Assert.True((await Send("The school rang", "k1")).Body!["again"]!.GetValue<bool>());
        var (status, body, _) = await Send("The school rang twice", "k1");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "urn:belong:key-used"), (status, body!["type"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.OK, (await Send("The school rang twice", "k2")).Status);
        Assert.Equal(2, service.Ledger.County.Child(Id(1))!.Facts<CaseNote>().Length);

        var (refused, wrong, _) = await finance.AskAsync("POST", notes, """{ "on": "9/3/2026", "kind": "call", "words": "x" }""");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Send a day such as 2026-03-09"), (refused, wrong!["errors"]!["on"]![0]!.GetValue<string>()));

        var open = """{ "given": "Ida", "family": "Fairweather", "bornOn": "2015-02-20", "sex": "F", "isUnaccompanied": false, "interpreterNeeded": false }""";
        var (opened, said, _) = await finance.AskAsync("POST", $"{ApiMap.Root}/children", open, ("Idempotency-Key", "k1"));
        Assert.True(opened == HttpStatusCode.OK, $"{said}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await finance.AskAsync("POST", $"{ApiMap.Root}/children", open.Replace("Ida", "Iris", StringComparison.Ordinal), ("Idempotency-Key", "k1"))).Status);
    }

    [Fact]
    public async Task A_key_is_made_by_another_than_says_which_system_and_ends_at_once()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var administrator = await AVisitor.To(service, "sa-01");
        using var officer = await AVisitor.To(service, "r-001");
        Assert.Contains("No system may connect", (await administrator.GetAsync("/systems")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync($"/council/{CouncilRecord.TheCouncil}/facts/record/connected-system")).Status);
        Assert.Equal("/systems", (await administrator.PostAsync($"/council/{CouncilRecord.TheCouncil}/facts/record/connected-system", ("From.day", "10"), ("From.month", "3"), ("From.year", "2026"), ("Name", "School admissions"), ("Code", "admissions"), ("Purpose", "Says which school a child is at; the head of admissions answers for it"), ("Role", "duty-worker"), ("May", "read"))).GoneTo);
        var listed = await administrator.GetAsync("/systems");
        Assert.Contains("It has no key, and cannot connect", listed.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Make a key", listed.Main, StringComparison.Ordinal);
        var system = service.Ledger.County.Systems.Single();
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.PostAsync("/systems?handler=Make", ("System", $"{system.FactId}"), ("__RequestVerificationToken", AVisitor.Hidden(await administrator.GetAsync("/people/open"))["__RequestVerificationToken"]))).Status);

        Assert.Equal(["Enter a last day from today to 10 March 2027"], (await officer.PostAsync("/systems?handler=Make", ("System", $"{system.FactId}"), ("Until.day", "11"), ("Until.month", "3"), ("Until.year", "2027"))).Errors);
        Assert.Equal("/systems", (await officer.PostAsync("/systems?handler=Make", ("System", $"{system.FactId}"), ("Until.day", "31"), ("Until.month", "12"), ("Until.year", "2026"))).GoneTo);
        var key = (await officer.GetAsync("/systems")).Page.QuerySelector(".belong-key code")!.TextContent;
        Assert.DoesNotContain(key, (await officer.GetAsync("/systems")).Text, StringComparison.Ordinal);
        using var admissions = new ASystem(service.Address, key);
        Assert.Equal("Robin Fairweather", (await admissions.GetAsync(Robin))["name"]!.GetValue<string>());
        Assert.Contains("School admissions", (await officer.GetAsync($"/children/{Id(1)}/access")).Main, StringComparison.Ordinal);
        Assert.Contains("Robin Fairweather", (await officer.GetAsync("/access?who=system-admissions")).Main, StringComparison.Ordinal);

        var made = service.Ledger.County.KeysOf(system.FactId).Single();
        Assert.Equal(["Enter why the key is ended"], (await officer.PostAsync("/systems?handler=End", ("Key", $"{made.FactId}"))).Errors);
        Assert.Equal("/systems", (await officer.PostAsync("/systems?handler=End", ("Key", $"{made.FactId}"), ("Reason", "It was sent by e-mail"))).GoneTo);
        Assert.Equal(HttpStatusCode.Unauthorized, await admissions.StatusAsync("GET", Robin));
        Assert.Contains("Ended by Noel Pebblestead: It was sent by e-mail", (await officer.GetAsync("/systems")).Main.Replace("r-001", "Noel Pebblestead", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(service.Log.SignIns(DateTime.UnixEpoch), look => look is { Refused: true, Who: "system-admissions" });
    }

    [Fact]
    public async Task A_key_works_to_its_last_day_and_not_on_the_day_after_and_another_s_secret_opens_nothing()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var finance = await ASystem.To(service, until: "2026-03-10");
        Assert.Equal(HttpStatusCode.OK, await finance.StatusAsync("GET", Robin));
        var county = service.Ledger.County;
        var header = $"Bearer {ApiCaller.Write("finance", "secret of finance"u8)}";
        Assert.NotNull(ApiCaller.Of(county, Day("2026-03-10"), header));
        Assert.Null(ApiCaller.Of(county, Day("2026-03-11"), header));
        Assert.Null(ApiCaller.Of(county, Day("2026-03-10"), $"Bearer {ApiCaller.Write("finance", "secret of others"u8)}"));
        Assert.All(new[] { null, "", "Bearer", "Bearer belong_finance", "Bearer belong_finance_", "Basic belong_finance_00", "Bearer belong_nobody_00", $"Bearer belong_finance_{new string('0', 9000)}" }, wrong => Assert.Null(ApiCaller.Of(county, Day("2026-03-10"), wrong)));
    }

    [Theory]
    [InlineData("read", "GET", "/figures/cla-at-year-end?period=2025", HttpStatusCode.Forbidden)]
    [InlineData("figures", "GET", "/figures/cla-at-year-end?period=2025", HttpStatusCode.OK)]
    [InlineData("figures", "GET", "/children", HttpStatusCode.Forbidden)]
    [InlineData("write", "GET", "/children", HttpStatusCode.Forbidden)]
    [InlineData("read", "POST", "/children", HttpStatusCode.Forbidden)]
    [InlineData("read", "POST", "/children/{0}/facts/case-note", HttpStatusCode.Forbidden)]
    [InlineData("read figures export", "POST", "/children/{0}/do/move-child", HttpStatusCode.Forbidden)]
    public async Task A_scope_opens_what_it_names_and_nothing_else(string may, string method, string path, HttpStatusCode expected)
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var system = await ASystem.To(service, role: "director", may: may);
        Assert.Equal(expected, await system.StatusAsync(method, ApiMap.Root + string.Format(CultureInfo.InvariantCulture, path, Id(1)), method == "POST" ? "{}" : null));
    }

    [Fact]
    public async Task A_system_sees_whom_its_post_sees_and_cannot_tell_a_closed_record_from_none()
    {
        await using var service = await TheService.StartAsync();
        var books = TheService.AllocatedTo(LookedAfterFrom("2026-01-05"), "w-1", "North");
        LookedAfterFrom("2026-01-05", id: Id(2), books: books);
        TheService.AllocatedTo(books, "w-2", "South", Id(2));
        LookedAfterFrom("2026-01-05", id: Id(3), books: books);
        books.Do(new RestrictRecord(Id(3)) { MaySee = ["d-001"], Reason = "A councillor’s child" }, "2026-02-02");
        LookedAfterFrom("2016-01-05", "2018-01-05", id: Id(4), books: books);
        books.Do(new SealRecord(Id(4)) { OrderOn = Day("2018-01-05"), Checked = true }, "2026-02-02");
        await service.GivenAsync(books);
        using var north = await ASystem.To(service, "north", role: "manager", team: "North");
        using var all = await ASystem.To(service, "records");
        Assert.Equal([$"{Id(1)}"], await Ids(north));
        Assert.Equal([$"{Id(1)}", $"{Id(2)}"], await Ids(all));
        foreach (var (system, hidden) in new[] { (north, Id(2)), (north, Id(3)), (all, Id(3)), (all, Id(4)), (all, Id(99)) })
        {
            foreach (var page in new[] { "", "/history", "/duties", "/doings" })
            {
                var (status, body, _) = await system.AskAsync("GET", $"{ApiMap.Root}/children/{hidden}{page}");
                Assert.Equal((HttpStatusCode.NotFound, "There is no such record, or it is not open to this system"), (status, body!["title"]!.GetValue<string>()));
            }

            Assert.Equal(HttpStatusCode.NotFound, await system.StatusAsync("POST", $"{ApiMap.Root}/children/{hidden}/facts/case-note", """{ "on": "2026-03-09", "kind": "call", "words": "x" }"""));
        }

        Assert.DoesNotContain((await all.GetAsync($"{ApiMap.Root}/changes?after=0")).AsArray(), change => change!["record"]!.GetValue<string>() is var id && (id == $"{Id(3)}" || id == $"{Id(4)}"));
        Assert.Contains(service.Log.Of([Id(3)]), look => look is { Refused: true, Who: "system-records" });
        Assert.Equal(HttpStatusCode.Forbidden, await all.StatusAsync("GET", $"{ApiMap.Root}/panels"));

        static async Task<IEnumerable<string>> Ids(ASystem system) => (await system.GetAsync($"{ApiMap.Root}/children?size=500"))["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_a_form_refuses_is_refused_in_the_same_words_and_what_a_person_answers_for_no_system_does()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var system = await ASystem.To(service, role: "duty-worker");
        Assert.Equal("The date must be today or in the past, and not before 1900", await Wrong("facts/case-note", """{ "on": "2026-03-11", "kind": "call", "words": "x" }""", "on"));
        Assert.Equal("Enter the date", (await Wrong("facts/case-note", """{ "kind": "call", "words": "x" }""", "on")).Split(" of")[0]);
        Assert.Equal("There is no such part", await Wrong("facts/case-note", """{ "on": "2026-03-09", "kind": "call", "words": "x", "by": "d-001" }""", "by"));
        Assert.Equal("Enter the date of the move", await Wrong("do/move-child", "{}", "on"));
        Assert.Equal("This part is unknown, or cannot be read as what it should be", await Wrong("do/move-child", """{ "on": "yesterday" }""", "on"));
        Assert.Equal("The record stands in the address", await Wrong("do/move-child", $$"""{ "child": "{{Id(2)}}" }""", "child"));
        foreach (var (body, status) in new[] { ("[]", 400), ("{", 400), ("{ \"on\": \"2026-03-09\", \"on\": \"2026-03-08\" }", 400), ("{ \"words\": \"\\u0000\" }", 400), ($"{{ \"words\": \"{new string('x', 8001)}\" }}", 400), ($"{{ \"words\": \"{new string('x', 1_000_001)}\" }}", 413), (string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40), 400) })
        {
            Assert.Equal(status, (int)await system.StatusAsync("POST", $"{Robin}/facts/case-note", body));
        }

        var doings = (await system.GetAsync($"{Robin}/doings")).AsArray().Select(doing => doing!["name"]!.GetValue<string>()).ToList();
        Assert.Contains("case-note", doings);
        Assert.All(new[] { "letter", "give-copy", "seal-record", "restrict-record", "answer-destruction", "out-of-area-approval" }, never => Assert.DoesNotContain(never, doings));
        Assert.All(new[] { "do/seal-record", "facts/letter", "do/give-copy", "do/restrict-record" }, never => Assert.NotEqual(HttpStatusCode.OK, system.StatusAsync("POST", $"{Robin}/{never}", "{}").GetAwaiter().GetResult()));

        async Task<string> Wrong(string what, string body, string part)
        {
            var (status, answer, _) = await system.AskAsync("POST", $"{Robin}/{what}", body);
            Assert.True(status == HttpStatusCode.UnprocessableEntity, $"{what} {body}: {status} {answer}");
            return answer!["errors"]![part]?[0]?.GetValue<string>() ?? $"nothing of {part}: {answer}";
        }
    }

    [Fact]
    public async Task What_it_records_stands_under_its_name_and_is_put_right_and_withdrawn_with_a_reason()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var system = await ASystem.To(service, role: "duty-worker");
        var (status, wrote, _) = await system.AskAsync("POST", $"{Robin}/facts/case-note", """{ "on": "2026-03-09", "kind": "call", "words": "Robin has settled" }""");
        Assert.True(status == HttpStatusCode.OK, $"{wrote}");
        var fact = wrote!["wrote"]![0]!["fact"]!.GetValue<string>();
        using var worker = await AVisitor.To(service, "iro-01");
        await worker.ReadsAsync($"/children/{Id(1)}/facts/{fact}", "Robin has settled", "Finance");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await system.StatusAsync("POST", $"{Robin}/facts/{fact}/correct", """{ "right": { "words": "Robin has settled well" } }"""));
        var entry = service.Ledger.County.Child(Id(1))!.Facts<CaseNote>()[0];
        Assert.Equal(HttpStatusCode.OK, await system.StatusAsync("POST", $"{Robin}/facts/{fact}/correct", $$"""{ "right": { "words": "Robin has settled well" }, "reason": "A word was missing", "seen": "{{entry.Id}}" }"""));
        Assert.Equal((Day("2026-03-09"), "Robin has settled well"), service.Ledger.County.Child(Id(1))!.Facts<CaseNote>()[0].Fact is var note ? (note.On, note.Words) : default);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await system.StatusAsync("POST", $"{Robin}/facts/{fact}/correct", $$"""{ "right": { "words": "Robin has not settled" }, "reason": "Stale", "seen": "{{entry.Id}}" }"""));
        Assert.Equal(HttpStatusCode.OK, await system.StatusAsync("POST", $"{Robin}/facts/{fact}/withdraw", """{ "reason": "Written to the wrong child" }"""));
        Assert.Empty(service.Ledger.County.Child(Id(1))!.Facts<CaseNote>());
        var history = (await system.GetAsync($"{Robin}/history")).AsArray();
        Assert.Equal(["said", "corrected", "retracted"], history.Where(each => each!["id"]!.GetValue<string>() == fact).Select(each => each!["did"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.OK, await system.StatusAsync("POST", $"{Robin}/do/move-child", """{ "on": "2026-03-09", "reason": "CARPL", "placement": { "code": "U6", "provider": "PR1", "home": "The Beeches", "postcode": "AA1 1AB" } }"""));
        Assert.Equal("The Beeches", service.Ledger.County.Child(Id(1))!.PlacementOn(Day("2026-03-10"))!.Fact.Home);
        var (opened, answer, _) = await system.AskAsync("POST", $"{ApiMap.Root}/children", """{ "given": "Tansy", "family": "Brook", "bornOn": "2015-04-01", "sex": "F", "isUnaccompanied": false, "interpreterNeeded": false }""");
        Assert.True(opened == HttpStatusCode.OK, $"{answer}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await system.StatusAsync("POST", $"{ApiMap.Root}/children", """{ "given": "Tansy", "family": "Brook", "bornOn": "2015-04-01", "sex": "F", "isUnaccompanied": false, "interpreterNeeded": false }"""));
    }

    [Fact]
    public async Task Small_numbers_are_hidden_from_a_system_that_reads_figures_only()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        using var figures = await ASystem.To(service, "intranet", role: "member", may: "figures");
        using var analyst = await ASystem.To(service, "analysis", role: "analyst", may: "read figures");
        var path = $"{ApiMap.Root}/figures/cla-at-year-end?period=2026-02";
        Assert.Equal(1, (await analyst.GetAsync(path))[0]!["value"]!.GetValue<decimal>());
        var hidden = (await figures.GetAsync(path))[0]!;
        Assert.Null(hidden["value"]);
        Assert.StartsWith("Numbers from 1 to", hidden["why"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await figures.StatusAsync("GET", $"{path}&by=worker"));
        Assert.All(new[] { "2099", "", "soon", "2026-13" }, wrong => Assert.Equal(HttpStatusCode.BadRequest, analyst.StatusAsync("GET", $"{ApiMap.Root}/figures?period={wrong}").GetAwaiter().GetResult()));
    }

    [Fact]
    public async Task A_whole_set_holds_everybody_by_law_is_for_the_post_that_makes_returns_and_is_logged_under_each_child()
    {
        await using var service = await TheService.StartAsync();
        var books = LookedAfterFrom("2026-01-05");
        LookedAfterFrom("2026-01-05", id: Id(2), books: books);
        books.Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "A councillor’s child" }, "2026-02-02");
        await service.GivenAsync(books);
        using var manager = await ASystem.To(service, "north", role: "manager", team: "North", may: "export");
        using var analyst = await ASystem.To(service, "return", role: "analyst", may: "export");
        foreach (var path in new[] { "/dataset", "/dataset/ssd_person", "/daily-payload" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await manager.StatusAsync("GET", ApiMap.Root + path));
        }

        Assert.Equal(2, (await analyst.GetAsync($"{ApiMap.Root}/dataset/ssd_person")).AsArray().Count);
        Assert.StartsWith("pers_person_id,pers_forename,", await (await analyst.AskAsync("GET", $"{ApiMap.Root}/dataset/ssd_person?format=csv")).Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var payload = await analyst.GetAsync($"{ApiMap.Root}/daily-payload");
        Assert.Equal((2, 1), (payload["children"]!.GetValue<int>(), payload["batches"]!.AsArray().Count));
        Assert.Equal(0, (await analyst.GetAsync($"{ApiMap.Root}/daily-payload?since={payload["at"]!.GetValue<string>()}"))["children"]!.GetValue<int>());
        Assert.All(new[] { "tomorrow", "2099-01-01" }, wrong => Assert.Equal(HttpStatusCode.BadRequest, analyst.StatusAsync("GET", $"{ApiMap.Root}/daily-payload?since={wrong}").GetAwaiter().GetResult()));
        Assert.Equal(HttpStatusCode.NotFound, await analyst.StatusAsync("GET", $"{ApiMap.Root}/dataset/entry"));
        Assert.Equal(3, service.Log.Of([Id(2)]).Count(look => look is { Refused: false, Who: "system-return" }));
    }

    [Fact]
    public async Task Every_address_of_the_api_names_what_it_needs_and_answers_nobody_without_a_key()
    {
        await using var service = await TheService.StartAsync();
        await service.GivenAsync(LookedAfterFrom("2026-01-05"));
        var endpoints = service.Endpoints.Where(each => each.RoutePattern.RawText!.TrimStart('/').StartsWith(ApiMap.Root[1..] + "/", StringComparison.Ordinal)).ToList();
        Assert.True(endpoints.Count > 12);
        Assert.All(endpoints, each => Assert.NotNull(each.Metadata.GetMetadata<ApiNeeds>()));
        using var nobody = new ASystem(service.Address, null);
        foreach (var endpoint in endpoints)
        {
            var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{many:records}", "children", StringComparison.Ordinal).Replace("{id:guid}", $"{Id(1)}", StringComparison.Ordinal).Replace("{fact:guid}", $"{Id(1)}", StringComparison.Ordinal).Replace("{kind}", "case-note", StringComparison.Ordinal).Replace("{act}", "move-child", StringComparison.Ordinal).Replace("{code}", "cla-at-year-end", StringComparison.Ordinal).Replace("{table}", "ssd_person", StringComparison.Ordinal);
            var method = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0];
            var (status, body, response) = await nobody.AskAsync(method, path + (path.Contains("figures", StringComparison.Ordinal) ? "?period=2025" : path.EndsWith("changes", StringComparison.Ordinal) ? "?after=0" : ""), method == "POST" ? "{}" : null);
            Assert.True((int)status == 401 && body!["type"]!.GetValue<string>() == "urn:belong:no-key" && response.Headers.WwwAuthenticate.Count == 1, $"{method} {path}: {status}");
        }

        // A signed-in browser is no key: no page elsewhere can ask in its name.
        using var director = await AVisitor.To(service, "d-001");
        Assert.Equal(HttpStatusCode.Unauthorized, (await director.GetAsync(Robin)).Status);
        Assert.Equal(HttpStatusCode.NotFound, await nobody.StatusAsync("GET", "/api/v2/children"));
    }

    [Fact]
    public async Task Who_asks_too_often_waits()
    {
        await using var service = await TheService.StartAsync();
        using var nobody = new ASystem(service.Address, null);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < (ApiMap.PerMinute / 10) + 1; i++)
        {
            answers.Add(await nobody.StatusAsync("GET", Robin));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        using var system = await ASystem.To(service);
        Assert.Equal(HttpStatusCode.OK, await system.StatusAsync("GET", $"{ApiMap.Root}/me"));
    }

    [Fact]
    public void What_a_person_answers_for_is_no_permission_of_any_system() =>
        Assert.All(Roles.All.Where(role => role != Roles.Administrator), role => Assert.Empty(ApiCaller.OfAPerson.Intersect(
            ApiCaller.PermissionsOf(role, new ConnectedSystem { May = "read write figures export" }))));
}
