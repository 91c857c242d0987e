using System.IO.Compression;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Belong.Domain.Children;
using Belong.Domain.Connected;
using Belong.Domain.Planning;
using Belong.Domain.Relations;
using Belong.Domain.Reviewing;
using Belong.Web.Api;
using Belong.Web.House;
using Belong.Web.Tests.Api;

namespace Belong.Web.Tests.House;

/// <summary>
/// Every address the program answers, taken from its own routing table: each page, each file a page gives out, each form it takes, as
/// everybody there is and as nobody. A child whose record only the director may open is in the county, with something of everything
/// recorded; whatever is asked, by whatever address, no one else is told a word of it.
/// </summary>
public partial class RefusalMatrixTests
{
    /// <summary>Stands in every name and every sentence of the hidden child, and nowhere else.</summary>
    private const string Mark = "Quillfeather";
    private static readonly SubjectId Hidden = Id(50);

    [Fact]
    public async Task Of_a_restricted_child_nobody_else_is_told_a_word_by_any_page_file_feed_search_or_draft()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(WithAHiddenChild());
        using var director = await AVisitor.To(service, "d-001");
        await DraftAsync(director);
        var ids = Addresses.Ids(service, Hidden);
        ids["key"] = [.. ids["key"], await CalendarOfTheWorkerAsync(service)];
        var hidden = Places(service).Where(place => place.Get).SelectMany(place => Addresses.Filled(place.Route, ids).Select(at => at + place.Query)).Distinct().ToList();

        // What the director opens shows that there is something to hide.
        var told = 0;
        foreach (var address in hidden)
        {
            told += Tells(await director.GetAsync(address)) ? 1 : 0;
        }

        Assert.True(told > 60, $"the director was told by {told} addresses of {hidden.Count}");

        var wrong = new List<string>();
        foreach (var who in Personas.All.Select(each => each.Person.Id).Where(id => id != "d-001").Append(null))
        {
            using var visitor = await AVisitor.To(service, who);
            foreach (var address in hidden)
            {
                var answer = await visitor.GetAsync(address);
                if (Tells(answer))
                {
                    wrong.Add($"{who ?? "nobody signed in"} was told by {address}");
                }
                else if ((int)answer.Status >= 500 && !(answer.Status == HttpStatusCode.ServiceUnavailable && address.EndsWith("Pdf", StringComparison.Ordinal))) // a service without a browser makes no PDF, and says so
                {
                    wrong.Add($"{address} answered {(int)answer.Status} to {who ?? "nobody signed in"}");
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {hidden.Count} addresses:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public async Task No_form_of_a_restricted_child_takes_anything_from_anybody_else()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(WithAHiddenChild());
        var ids = Addresses.Ids(service, Hidden);
        var forms = Places(service).Where(place => !place.Get).SelectMany(place => Addresses.Filled(place.Route, ids).Select(at => at + place.Query)).Where(at => at.Contains(Hidden.ToString(), StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(forms.Count > 100, $"{forms.Count} forms");
        var before = service.Ledger.County.Seq;
        var wrong = new List<string>();
        foreach (var who in Personas.All.Select(each => each.Person.Id).Where(id => id != "d-001").Append(null))
        {
            using var visitor = await AVisitor.To(service, who);
            var token = AVisitor.Hidden(await visitor.GetAsync("/sign-in")).GetValueOrDefault("__RequestVerificationToken", "");
            foreach (var address in forms)
            {
                using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("On", "2026-03-09"), new("Words", "Taken in")]);
                var answer = await visitor.RawPostAsync(address, form);
                var refused = answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || (who is null && answer.GoneTo?.StartsWith("/sign-in", StringComparison.Ordinal) == true);
                if (!refused || Tells(answer))
                {
                    wrong.Add($"{address} answered {(int)answer.Status} to {who ?? "nobody signed in"}");
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} forms:\n{string.Join('\n', wrong)}");
        Assert.Equal(before, service.Ledger.County.Seq);
    }

    [Fact]
    public async Task Of_a_restricted_child_no_connected_system_in_any_post_is_told_a_word_or_records_one()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(WithAHiddenChild());
        var ids = Addresses.Ids(service, Hidden);
        var endpoints = service.Endpoints.Where(each => each.RoutePattern.RawText!.StartsWith(ApiMap.Root, StringComparison.Ordinal) && each.Metadata.GetMetadata<ApiNeeds>() is { Scope: not Scopes.Export }).ToList();
        foreach (var (name, values) in new Dictionary<string, string[]> { ["many"] = ["children"], ["kind"] = ["case-note", "visit"], ["act"] = ["move-child", "allocate-worker", "restrict-record"], ["code"] = ["cla-at-year-end"], ["fact"] = [.. service.Ledger.County.Child(Hidden)!.Heads.Take(3).Select(head => $"{head.FactId}")], ["id"] = [$"{Hidden}"] })
        {
            ids[name] = values;
        }

        var (wrong, refused) = (new List<string>(), 0);
        foreach (var role in Roles.All.Where(role => role != Roles.Administrator && role != Roles.SocialWorker))
        {
            using var system = await ASystem.To(service, role.Code, role: role.Code, may: "read write figures", team: "Harbourside children in care");
            var before = service.Ledger.County.Seq;
            foreach (var endpoint in endpoints)
            {
                var method = endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Routing.IHttpMethodMetadata>()!.HttpMethods[0];
                foreach (var address in Addresses.Filled(endpoint.RoutePattern.RawText!, ids).Where(address => method == "GET" || address.Contains($"{Hidden}", StringComparison.Ordinal)))
                {
                    var (status, body, _) = await system.AskAsync(method, address + (method == "POST" ? "" : address.Contains("/figures", StringComparison.Ordinal) ? "?period=2026-02" : address.EndsWith("/changes", StringComparison.Ordinal) ? "?after=0" : address.EndsWith("/children", StringComparison.Ordinal) ? $"?name={Mark}" : ""), method == "POST" ? """{ "on": "2026-03-09", "kind": "call", "words": "x" }""" : null);
                    if (body?.ToJsonString() is { } told && (told.Contains(Mark, StringComparison.OrdinalIgnoreCase) || told.Contains("Zephyrine", StringComparison.OrdinalIgnoreCase)))
                    {
                        wrong.Add($"{role.Code} was told by {method} {address}");
                    }

                    if (address.Contains($"{Hidden}", StringComparison.Ordinal))
                    {
                        refused += status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden ? 1 : 0;
                        if (status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
                        {
                            wrong.Add($"{method} {address} answered {(int)status} to {role.Code}");
                        }
                    }
                }
            }

            Assert.Equal(before, service.Ledger.County.Seq);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(refused > 120, $"{refused} were refused");
        Assert.Equal(Roles.All.Length - 2, service.Log.Of([Hidden]).Where(look => look.Refused && look.Who.StartsWith("system-", StringComparison.Ordinal)).Select(look => look.Who).Distinct().Count());
    }

    [Fact]
    public async Task Whoever_opened_another_record_in_an_emergency_is_told_no_word_of_a_restricted_one()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(WithAHiddenChild());
        using var worker = await AVisitor.To(service, "w-045");
        foreach (var child in service.Ledger.County.Children.Where(child => child.Id != Hidden && !child.IsSealed))
        {
            await service.Ledger.RecordAsync(new OpenInEmergency(child.Id) { Reason = "Found alone at the station; the duty line does not answer" }, new Actor("w-045", "Asha"), Day("2026-03-10"), new ChangeId(Guid.NewGuid()));
        }

        Assert.True((await service.Ledger.RecordAsync(new OpenInEmergency(Hidden) { Reason = "Found alone at the station; the duty line does not answer" }, new Actor("w-045", "Asha"), Day("2026-03-10"), new ChangeId(Guid.NewGuid()))).Refused);
        var wrong = new List<string>();
        foreach (var address in Places(service).Where(place => place.Get).SelectMany(place => Addresses.Filled(place.Route, Addresses.Ids(service, Hidden)).Select(at => at + place.Query)).Distinct())
        {
            if (Tells(await worker.GetAsync(address)))
            {
                wrong.Add(address);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Every_page_file_and_form_is_refused_whoever_lacks_what_its_page_asks_for()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(EveryPageTests.Everything());
        var ids = Addresses.Ids(service).ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[each.Value[0]]);
        var wrong = new List<string>();
        var asked = 0;
        foreach (var person in Personas.All.Select(each => each.Person).DistinctBy(each => each.Role).Append(null))
        {
            using var visitor = await AVisitor.To(service, person?.Id);
            var token = AVisitor.Hidden(await visitor.GetAsync("/sign-in")).GetValueOrDefault("__RequestVerificationToken", "");
            foreach (var place in Places(service).Where(place => place.Needs is { } needs && person?.May(needs) != true))
            {
                foreach (var address in Addresses.Filled(place.Route, ids).Select(at => at + place.Query))
                {
                    asked++;
                    using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
                    var answer = place.Get ? await visitor.GetAsync(address) : await visitor.RawPostAsync(address, form);
                    if (person is null ? answer.GoneTo?.StartsWith("/sign-in", StringComparison.Ordinal) != true && !IsNoPage(answer) : answer.Status != HttpStatusCode.Forbidden && !IsNoPage(answer))
                    {
                        wrong.Add($"{(place.Get ? "GET" : "POST")} {address} answered {(int)answer.Status} to {person?.Id ?? "nobody signed in"}, who lacks {place.Needs}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {asked}:\n{string.Join('\n', wrong)}");
        Assert.True(asked > 1_000, $"{asked} were asked");
    }

    /// <summary>The guard can fail: a word in a page, in a workbook and in what a name leads to is found.</summary>
    [Fact]
    public void A_word_is_found_in_a_page_and_in_a_packed_file()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open()))
        {
            part.Write($"<c>Zephyrine {Mark}</c>");
        }

        Assert.True(Tells(packed.ToArray()));
        Assert.True(Tells(Encoding.UTF8.GetBytes($"<p>ZEPHYRINE {Mark.ToUpperInvariant()}</p>")));
        Assert.False(Tells(Encoding.UTF8.GetBytes("<p>Robin Fairweather</p>")));
    }

    /// <param name="Query">Names the handler, and asks for the hidden child where the page looks for anything.</param>
    /// <param name="Needs">What the page asks of whoever opens it; null for a page open to all.</param>
    private sealed record Place(string Route, string Query, bool Get, Permission? Needs);

    /// <summary>Every address, handler and method of every page, and what is no page.</summary>
    private static IEnumerable<Place> Places(TheService service)
    {
        foreach (var (route, model) in service.Pages)
        {
            var needs = model?.GetCustomAttribute<NeedsAttribute>(false)?.Permission;
            if (model is null)
            {
                yield return new(route, "", true, null);
                continue;
            }

            foreach (var match in model.GetMethods().Select(method => Handler().Match(method.Name)).Where(match => match.Success).DistinctBy(match => match.Value))
            {
                var get = match.Groups["method"].Value == "Get";
                var name = match.Groups["name"].Value;
                yield return new(route, name.Length > 0 ? $"?handler={name}" : "", get, needs);
                if (get && !route.Contains('{', StringComparison.Ordinal))
                {
                    yield return new(route, $"?q={Mark}{(name.Length > 0 ? $"&handler={name}" : "")}", get, needs);
                }
            }
        }
    }

    /// <summary>Where nothing is at an address, everybody is told so, and nothing else.</summary>
    private static bool IsNoPage(Answer answer) => answer.Status == HttpStatusCode.NotFound;

    private static bool Tells(Answer answer) => Tells(answer.Response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult(), answer);

    /// <summary>True where bytes hold the mark, packed or not. A page that says once more what was asked for tells nothing.</summary>
    private static bool Tells(byte[] bytes, Answer? answer = null)
    {
        if (bytes is [0x50, 0x4B, ..])
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            return zip.Entries.Any(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return Says(Asked().Replace(reader.ReadToEnd(), ""));
            });
        }

        if (answer?.Response.Content.Headers.ContentType?.MediaType == "text/html" && answer.Text.Length > 0)
        {
            foreach (var echo in answer.Page.QuerySelectorAll("input[name=q]"))
            {
                echo.RemoveAttribute("value");
            }

            return Says(Asked().Replace(answer.Page.DocumentElement.OuterHtml, ""));
        }

        return Says(Encoding.UTF8.GetString(bytes));

        static bool Says(string text) => text.Contains(Mark, StringComparison.OrdinalIgnoreCase) || text.Contains("Zephyrine", StringComparison.OrdinalIgnoreCase);
    }

    private static async Task DraftAsync(AVisitor director)
    {
        var at = $"/children/{Hidden}/facts/record/case-note";
        var form = AVisitor.Hidden(await director.GetAsync(at));
        form["Words"] = $"Zephyrine {Mark} half typed";
        using var typed = new FormUrlEncodedContent(form);
        Assert.Equal(HttpStatusCode.NoContent, (await director.RawPostAsync($"{at}?handler=Draft", typed)).Status);
    }

    /// <summary>The secret address of the calendar of the hidden child's own social worker, who may not open the record any more.</summary>
    private static async Task<string> CalendarOfTheWorkerAsync(TheService service)
    {
        using var worker = await AVisitor.To(service, "w-045");
        return Calendar().Match((await worker.PostAsync("/work/calendar")).Text).Groups["key"].Value;
    }

    private static Books WithAHiddenChild()
    {
        var books = EveryPageTests.Everything().As("w-045");
        books.Do(Opened(Hidden, "2010-05-04") with { Given = "Zephyrine", Family = Mark }, "2025-06-02").Do(new StartLookingAfter(Hidden) { On = Day("2025-06-02"), Need = "N1", LegalStatus = "V2" }, "2025-06-02")
            .Do(new PlaceChild(Hidden) { On = Day("2025-06-02"), Placement = new() { Code = "U6", Provider = "PR1", Home = $"{Mark} House", Postcode = "AA1 1AA", HomePostcode = "AA2 2AA" } }, "2025-06-02");
        TheService.AllocatedTo(books, "w-045", "Harbourside children in care", Hidden);
        books.Do(new AddPerson(Hidden) { Given = "Sarah", Family = Mark, Is = "mother", Responsibility = "yes", Phone = "07700 900112" }, "2025-06-02");
        books.Do(new AllocateReviewingOfficer(Hidden) { From = Day("2025-06-03"), Officer = "iro-01" }, "2025-06-03").Do(new RecordReview(Hidden) { HeldOn = Day("2025-06-26"), Participation = "PN1" }, "2025-06-26").Do(new RecordReview(Hidden) { HeldOn = Day("2025-09-24"), Participation = "PN1" }, "2025-09-24");
        books.Do(new DecideAtReview(Hidden) { Review = books.Child(Hidden).Facts<Review>()[0].FactId, What = $"{Mark} sees the dentist", Owner = "Social worker", By = Day("2026-04-01") }, "2025-09-24");
        books.Do(new PlanReview(Hidden) { On = Day("2026-03-20"), Kind = "subsequent", ChildsWishes = $"At {Mark} House" }, "2026-02-20").Do(new RaiseDispute(Hidden) { On = Day("2026-02-21"), Issues = "care-plan", Words = $"{Mark}: the plan is out of date" }, "2026-02-21");
        foreach (var said in (Fact[])
        [
            new Visit { On = Day("2026-02-06"), Seen = true, Alone = true, Notes = $"{Mark} was well" }, new Meeting { Kind = Meeting.Permanence, On = Day("2026-02-02"), Decided = $"{Mark} to stay" },
            new CarePlanSection { On = Day("2025-06-05"), Section = "education", Words = $"{Mark} at the school" }, new OfficersContact { On = Day("2026-02-10"), Kind = "call", Words = $"{Mark} is well" },
            new Allergies { On = Day("2026-02-09"), Any = "yes", To = $"{Mark} nuts" }, new AddressWithheld { From = Day("2026-02-09"), Whom = Mark, Ground = "order" }, new CaseNote { On = Day("2026-02-09"), Kind = "call", Words = $"The school of {Mark} rang", Significant = true },
            new ContactPlan { On = Day("2026-02-09"), With = $"Gran {Mark}", Way = "calls" }, new GoodPractice { On = Day("2026-02-10"), Worker = "w-045", Words = $"{Mark}: well done" },
        ])
        {
            Assert.False(books.Try(new RecordFact(Hidden) { Said = said }, "2026-02-23").Refused, said.InWords);
        }

        books.Do(new ReportMissing(Hidden) { From = Day("2026-03-08"), Risk = "high", Circumstances = $"{Mark} left after tea" }, "2026-03-08");
        return books.As("r-001").Do(new RestrictRecord(Hidden) { MaySee = ["d-001"], Reason = $"{Mark} is a staff member’s child" }, "2026-03-09");
    }

    [GeneratedRegex("^On(?<method>Get|Post)(?<name>[A-Z][A-Za-z]*?)?(Async)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Handler();

    [GeneratedRegex("/calendar/(?<key>[0-9a-f]+)\\.ics", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Calendar();

    [GeneratedRegex("([?&](amp;)?q=|[“‘])Quillfeather[”’]?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Asked();
}
