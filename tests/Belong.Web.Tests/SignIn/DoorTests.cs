using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Reviewing;
using Belong.Web.House;

namespace Belong.Web.Tests.SignIn;

/// <summary>The door of whoever has a code on paper: a carer, a parent or the child says something before a review, once, and sees nothing else.</summary>
public sealed class DoorTests
{
    [Fact]
    public async Task A_carer_answers_by_a_code_once_and_the_officer_reads_it()
    {
        await using var service = await StartAsync();
        using var officer = await AVisitor.To(service, "iro-01");
        var (code, paper) = await GiveAsync(officer, "carer", "Sarah Lane");
        Assert.Contains("For Sarah Lane", paper.Main, StringComparison.Ordinal);
        Assert.Contains("/answer", paper.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Fairweather", paper.Page.QuerySelector(".belong-invitation")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(code, (await officer.GetAsync(Address)).Text, StringComparison.Ordinal);

        using var carer = await AVisitor.To(service);
        var open = await OpenAsync(carer, code.ToLowerInvariant());
        Assert.Contains("Before Robin’s review", open.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Fairweather", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("How do you feel", open.Main, StringComparison.Ordinal);
        Assert.Equal(["Write what you would like to say, or answer one of the questions"], (await SendAsync(carer, open)).Errors);
        var sent = await SendAsync(carer, open, ("Words", "He sleeps better, and misses his sister"), ("MayBeQuoted", "true"), ("Of", "child"), ("Happy", "most"));
        Assert.Contains("Thank you", sent.Main, StringComparison.Ordinal);
        var said = service.Ledger.County.Child(Id(1))!.Facts<Consultation>().Single();
        Assert.Equal(("carer", "He sleeps better, and misses his sister", true, "", "The carer, by a code"), (said.Fact.Of, said.Fact.Words, said.Fact.MayBeQuoted, said.Fact.Happy, said.Signature.By));

        // Once: the code and the page that was open.
        Assert.NotEmpty((await OpenAsync(carer, code)).Errors);
        Assert.NotEmpty((await SendAsync(carer, open, ("Words", "And once more"))).Errors);
        Assert.Single(service.Ledger.County.Child(Id(1))!.Facts<Consultation>());
        Assert.Contains("Sarah Lane, the carer", (await officer.GetAsync(Address)).Main, StringComparison.Ordinal);
        Assert.Contains("answered", (await officer.GetAsync(Address)).Main, StringComparison.Ordinal);
        Assert.Contains("He sleeps better", (await officer.GetAsync($"/children/{Id(1)}/facts/{said.FactId}")).Main, StringComparison.Ordinal);
        Assert.Contains(service.Log.Of([Id(1)]), look => look.Who == "The carer, by a code");
    }

    [Fact]
    public async Task The_child_is_asked_what_a_child_is_asked()
    {
        await using var service = await StartAsync();
        using var officer = await AVisitor.To(service, "iro-01");
        using var child = await AVisitor.To(service);
        var open = await OpenAsync(child, (await GiveAsync(officer, "child", "Robin")).Code);
        Assert.Contains("Hello Robin", open.Main, StringComparison.Ordinal);
        Assert.NotEmpty((await SendAsync(child, open, ("Happy", "nonsense"))).Errors);
        Assert.Contains("Thank you", (await SendAsync(child, open, ("Feelings", "worried"), ("Happy", "some"))).Main, StringComparison.Ordinal);
        Assert.Equal(("worried", "some"), service.Ledger.County.Child(Id(1))!.Facts<Consultation>().Single().Fact is var said ? (said.Feelings, said.Happy) : default);
    }

    [Fact]
    public async Task What_stands_on_no_paper_opens_nothing_and_is_not_guessed()
    {
        await using var service = await StartAsync();
        using var officer = await AVisitor.To(service, "iro-01");
        var (code, _) = await GiveAsync(officer, "parent", "Ada Lane");
        using var stranger = await AVisitor.To(service);
        foreach (var typed in new[] { "", "ABCD", "'; --", new string('A', 5_000), code[..^1] })
        {
            Assert.Contains("That code does not open anything", Assert.Single((await OpenAsync(stranger, typed)).Errors), StringComparison.Ordinal);
        }

        Assert.NotEmpty((await SendAsync(stranger, await stranger.GetAsync("/answer"), ("Open", "made up"), ("Words", "x"))).Errors);
        for (var i = 0; i < 6; i++)
        {
            await OpenAsync(stranger, $"WRONG{i}");
        }

        Assert.NotEmpty((await OpenAsync(stranger, code)).Errors); // for a quarter of an hour
        Assert.Empty(service.Ledger.County.Child(Id(1))!.Facts<Consultation>());
        using var parent = await AVisitor.To(service);
        await OpenAsync(parent, (await GiveAsync(officer, "parent", "Ada Lane")).Code);
        foreach (var address in service.Pages.Where(page => page.Model is not null && !page.Model.IsDefined(typeof(OpenToAllAttribute), inherit: false)).SelectMany(page => House.Addresses.Filled(page.Route, House.Addresses.Ids(service))))
        {
            // Who tried, and who has a code that opens the door before a review: neither sees anything behind it.
            Assert.All(new[] { await stranger.GetAsync(address), await parent.GetAsync(address) }, answer => Assert.True(answer.Status == HttpStatusCode.NotFound || answer.GoneTo?.StartsWith("/sign-in", StringComparison.Ordinal) == true, $"{address}: {answer.Status}"));
        }
    }

    [Fact]
    public async Task A_code_is_withdrawn_and_is_given_by_whoever_records_consultations_of_children_they_see()
    {
        await using var service = await StartAsync();
        using var officer = await AVisitor.To(service, "iro-01");
        var (code, _) = await GiveAsync(officer, "parent", "Ada Lane");
        Assert.Equal(["Select who is asked", "Enter the name of the person who is given the code"], (await officer.PostAsync(Address)).Errors);
        await officer.PostAsync($"{Address}?handler=Withdraw");
        Assert.Contains("withdrawn", (await officer.GetAsync(Address)).Main, StringComparison.Ordinal);
        using var parent = await AVisitor.To(service);
        Assert.NotEmpty((await OpenAsync(parent, code)).Errors);
        using var analyst = await AVisitor.To(service, "a-001");
        Assert.Equal(HttpStatusCode.Forbidden, (await analyst.GetAsync(Address)).Status);
        using var worker = await AVisitor.To(service, "w-045");
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync(Address)).Status);
    }

    [Theory]
    [MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public void A_code_stands_until_its_day_and_is_used_once_on_either_engine(string engineName)
    {
        var now = new DateTime(2026, 3, 10, 9, 0, 0, DateTimeKind.Utc);
        using var engine = Belong.Data.Engine.Of(Databases.New(engineName));
        Belong.Data.Migrate.Run(engine);
        var codes = new Belong.Data.DoorCodes(engine, () => now);
        var review = new FactId(Guid.NewGuid());
        codes.Give("ONE", "consultation", Id(1), review, "carer", "Sarah", "iro-01", now.AddDays(2));
        codes.Give("TWO", "consultation", Id(1), null, "child", "Robin", "iro-01", now.AddDays(2));
        var one = codes.Find("ONE")!;
        Assert.Equal((review, "Sarah", now, now.AddDays(2)), (one.About, one.Called, one.MadeAt, one.Until));
        Assert.Null(codes.Find("TWO")!.About);
        Assert.True(codes.Use(one.Id));
        Assert.False(codes.Use(one.Id));
        Assert.Null(codes.Find("ONE"));
        Assert.Equal(2, codes.Of(Id(1)).Count);
        now = now.AddDays(2);
        Assert.Null(codes.Find("TWO"));
    }

    private static string Address => $"/children/{Id(1)}/reviews/ask-by-code";

    private static async Task<TheService> StartAsync()
    {
        var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(LookedAfterFrom("2025-06-02"));
        return service;
    }

    private static async Task<(string Code, Answer Paper)> GiveAsync(AVisitor officer, string whom, string called)
    {
        var paper = await officer.PostAsync(Address, ("Whom", whom), ("Person", called));
        return (paper.Page.QuerySelector(".belong-invitation code")!.TextContent.Replace("-", "", StringComparison.Ordinal), paper);
    }

    private static Task<Answer> OpenAsync(AVisitor visitor, string code) => visitor.PostAsync("/answer?handler=Open", ("Code", code));

    private static Task<Answer> SendAsync(AVisitor visitor, Answer open, params (string Name, string Value)[] typed)
    {
        var form = AVisitor.Hidden(open);
        foreach (var (name, value) in typed)
        {
            form[name] = value;
        }

        return visitor.RawPostAsync("/answer", new FormUrlEncodedContent(form));
    }
}
