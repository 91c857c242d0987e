using System.Net;
using Belong.Domain.Children;
using Belong.Web.Api;
using Belong.Web.House;
using Belong.Web.Tests.Api;

namespace Belong.Web.Tests.House;

/// <summary>Nobody waits because one person, or a program in their name, asks without end; and who must wait loses nothing.</summary>
public sealed class TooOftenTests
{
    [Theory]
    [InlineData("/search?q=school")]
    [InlineData("/children?known=2026-03-01")]
    [InlineData("/figures?handler=Csv")]
    public async Task What_costs_much_is_given_to_one_person_so_often_and_to_the_next_all_the_same(string address)
    {
        await using var service = await TheService.StartAsync(limits: new TooOften { Searches = 3, LooksBack = 3, Exports = 3 });
        using var officer = await AVisitor.To(service, "iro-01");
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(address)).Status);
        }

        var refused = await officer.GetAsync(address);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.InRange(int.Parse(refused.Response.Headers.GetValues("Retry-After").Single()), 1, 60);
        Assert.Matches("Wait a moment.*(Try again in [0-9]+ seconds?|Try again in a minute)", refused.Main.ReplaceLineEndings(" "));
        Assert.Equal(address, refused.Page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync("/")).Status);
        using var another = await AVisitor.To(service, "rm-01");
        Assert.Equal(HttpStatusCode.OK, (await another.GetAsync(address)).Status);
    }

    [Fact]
    public async Task What_was_typed_in_a_form_that_came_too_often_is_kept_on_the_page_and_sent_again_as_it_was()
    {
        await using var service = await TheService.StartAsync(limits: new TooOften { Pages = 4 });
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        var form = await officer.GetAsync($"/children/{child}/reviews/record");
        for (var i = 0; i < 3; i++)
        {
            await officer.GetAsync("/rules");
        }

        var refused = await officer.RawPostAsync($"/children/{child}/reviews/record", new FormUrlEncodedContent(AVisitor.Hidden(form).Append(new("Notes", "She said “<b>no</b>”"))));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("what you typed is kept on this page", refused.Main, StringComparison.Ordinal);
        Assert.Equal($"/children/{child}/reviews/record", refused.Page.QuerySelector("main form")!.GetAttribute("action"));
        Assert.Equal(AVisitor.Hidden(form).Append(new("Notes", "She said “<b>no</b>”")).OrderBy(each => each.Key), AVisitor.Hidden(refused).OrderBy(each => each.Key));
        Assert.Empty(service.Ledger.County.Child(child)!.Facts<Domain.Reviewing.Review>());
    }

    [Fact]
    public async Task A_form_of_another_site_that_came_too_often_is_given_no_mark_of_ours()
    {
        await using var service = await TheService.StartAsync(limits: new TooOften { Pages = 1 });
        using var officer = await AVisitor.To(service, "iro-01");
        await officer.GetAsync("/rules");
        var refused = await officer.RawPostAsync("/settings", new FormUrlEncodedContent([new("Value", "1")]));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal(["Value"], AVisitor.Hidden(refused).Keys);
    }

    [Fact]
    public async Task Whole_sets_are_given_to_a_system_less_often_than_records()
    {
        await using var service = await TheService.StartAsync(limits: new TooOften { Exports = 2 });
        using var system = await ASystem.To(service);
        for (var i = 0; i < 2; i++)
        {
            Assert.NotEqual(HttpStatusCode.TooManyRequests, await system.StatusAsync("GET", $"{ApiMap.Root}/dataset/ssd_person"));
        }

        var (status, problem, response) = await system.AskAsync("GET", $"{ApiMap.Root}/dataset/ssd_person", null);
        Assert.Equal((HttpStatusCode.TooManyRequests, "urn:belong:too-many"), (status, problem!["type"]!.GetValue<string>()));
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, await system.StatusAsync("GET", $"{ApiMap.Root}/me"));
    }

    /// <summary>Forty clicks a minute, each page with what it keeps while somebody types, are no reason to wait.</summary>
    [Fact]
    public async Task Whoever_works_fast_never_waits()
    {
        await using var service = await TheService.StartAsync(limits: new TooOften());
        await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        foreach (var address in Enumerable.Range(0, 10).SelectMany(_ => new[] { "/search?q=robin", $"/children/{Id(1)}", $"/children/{Id(1)}?known=2026-03-01", "/figures?handler=Csv", "/", "/work" }))
        {
            Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync(address)).Status);
        }
    }
}
