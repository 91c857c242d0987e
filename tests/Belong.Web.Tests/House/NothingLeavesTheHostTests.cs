using System.Net;
using System.Net.Sockets;
using System.Text;
using Belong.Web.House;

namespace Belong.Web.Tests.House;

/// <summary>Alone in this process while it runs: whatever goes out is this service's.</summary>
[CollectionDefinition(nameof(NothingLeavesTheHostTests), DisableParallelization = true)]
public sealed class AloneInTheProcess;

/// <summary>Belong sends nothing anywhere of itself: neither the service while its pages are opened and its forms sent, nor the browser that shows them.</summary>
[Collection(nameof(NothingLeavesTheHostTests))]
public sealed class NothingLeavesTheHostTests
{
    [Fact]
    public async Task Pages_of_every_kind_are_opened_and_nothing_is_sent_to_or_fetched_from_elsewhere()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(EveryPageTests.Everything());
        using var watched = new WhatLeaves(new Uri(service.Address).Port);
        var visitors = new List<AVisitor>();
        foreach (var (person, _) in Personas.All)
        {
            visitors.Add(await AVisitor.To(service, person.Id));
        }

        var one = Addresses.Ids(service).ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[.. each.Value.Take(each.Key is "many" or "subject" or "reviewId" ? 9 : 2)]);
        var open = new Queue<string>(service.Routes.SelectMany(route => Addresses.Filled(route, one)).Concat(["/assets/belong.css", "/assets/belong.js", "/assets/pack.js", "/assets/passkey.js", "/assets/offline.js", "/assets/govuk-frontend.min.js", "/paper.css", "/api/v1.json", "/health", "/search?q=school"]));
        var (asked, opened, fetched) = (new HashSet<string>(open, StringComparer.Ordinal), 0, new List<string>());
        while (open.TryDequeue(out var address))
        {
            var answer = await visitors[0].GetAsync(address);
            for (var i = 1; i < visitors.Count && answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound; i++)
            {
                answer = await visitors[i].GetAsync(address);
            }

            opened += answer.Status == HttpStatusCode.OK ? 1 : 0;
            fetched.AddRange(WhatLeaves.Fetched(answer).Select(each => $"{address}: {each}"));

            // What a page offers to take away, each kind of it once.
            foreach (var taken in answer.Status == HttpStatusCode.OK && answer.Response.Content.Headers.ContentType?.MediaType == "text/html" ? answer.Page.QuerySelectorAll("a[href*='handler=']").Select(link => link.GetAttribute("href")!).Take(4) : [])
            {
                var whole = taken.StartsWith('?') ? address.Split('?')[0] + taken : taken;
                if (!whole.Contains("handler=Pdf", StringComparison.Ordinal) && asked.Add(whole))
                {
                    open.Enqueue(whole);
                }
            }
        }

        // A form, a file that another process reads, and an address in somebody's own words.
        var officer = visitors[Personas.All.Select((each, i) => (each.Person.Id, i)).First(each => each.Id == "iro-01").i];
        var page = await officer.GetAsync($"/children/{Id(1)}/documents/add");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in AVisitor.Hidden(page).Concat([new("Title", "See http://elsewhere.invalid/a.png"), new("Kind", "letter"), new("Author", "Ms Bell"), new("Gist", "The trip"), new("On.day", "9"), new("On.month", "3"), new("On.year", "2026")]))
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes("%PDF-1.4\n1 0 obj<</URI(http://elsewhere.invalid/)>>endobj\ntrailer<<>>\n%%EOF\n")), "file", "a.pdf");
        Assert.Equal($"/children/{Id(1)}/documents", (await officer.RawPostAsync($"/children/{Id(1)}/documents/add", form)).GoneTo);
        fetched.AddRange(WhatLeaves.Fetched(await officer.GetAsync($"/children/{Id(1)}/documents")));

        visitors.ForEach(visitor => visitor.Dispose());
        Assert.Empty(watched.Left);
        Assert.Empty(fetched);
        Assert.True(opened > 200, $"{opened} pages were opened");
    }

    /// <summary>The guard can fail.</summary>
    [Fact]
    public async Task What_is_sent_elsewhere_is_noticed()
    {
        using var watched = new WhatLeaves(1);
        using var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();
        var port = ((IPEndPoint)elsewhere.LocalEndpoint).Port;
        using var client = new HttpClient();
        var asking = client.GetAsync($"http://127.0.0.1:{port}/", TestContext.Current.CancellationToken);
        using (var met = await elsewhere.AcceptTcpClientAsync(TestContext.Current.CancellationToken))
        {
            elsewhere.Stop(); // it is met, and given no answer
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => asking);
        await Dns.GetHostAddressesAsync("localhost", TestContext.Current.CancellationToken);
        Assert.Contains($"connected to 127.0.0.1:{port}", watched.Left);
        Assert.Contains($"asked 127.0.0.1:{port}", watched.Left);
        Assert.Contains(watched.Left, each => each.StartsWith("looked up localhost", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text/html", "<img src=\"https://elsewhere.invalid/a.png\">", 1)]
    [InlineData("text/html", "<img srcset=\"/a.png 1x, //elsewhere.invalid/a.png 2x\"><link rel=\"icon\" href=\"//elsewhere.invalid/i\"><form action=\"HTTPS://elsewhere.invalid/\"></form>", 3)]
    [InlineData("text/html", "<meta http-equiv=\"refresh\" content=\"0;url=https://elsewhere.invalid/\"><script>fetch(\"https://elsewhere.invalid/\")</script><p style=\"background: url('//elsewhere.invalid/a.png')\">x</p>", 3)]
    [InlineData("text/css", "@import 'https://elsewhere.invalid/a.css'; a { background: url(//elsewhere.invalid/a.png) }", 2)]
    [InlineData("text/javascript", "new WebSocket(\"wss://elsewhere.invalid/\"); document.createElementNS(\"http://www.w3.org/2000/svg\", \"svg\");", 1)]
    [InlineData("text/html", "<a href=\"https://elsewhere.invalid/\">What somebody must click</a><img src=\"data:image/png;base64,AA//AA==\"><svg xmlns=\"http://www.w3.org/2000/svg\"></svg><form action=\"/here\"></form>", 0)]
    public async Task What_a_browser_would_fetch_from_elsewhere_is_noticed(string media, string text, int times)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, media) };
        Assert.Equal(times, WhatLeaves.Fetched(new(HttpStatusCode.OK, null, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response)).Count());
    }
}
