using System.Net;
using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;
using Belong.Web.House.SignIn;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Belong.Web.Tests.SignIn;

/// <summary>The council's own sign-in, against a provider that runs beside the test: who comes in, who does not, and when it is over.</summary>
public sealed class CouncilSignInTests : IAsyncLifetime
{
    private const string Team = "Harbourside children in care";
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private ACouncilProvider provider = default!;
    private TheService service = default!;

    private static SubjectId Asha { get; } = Id(901);

    public async ValueTask InitializeAsync()
    {
        provider = await ACouncilProvider.StartAsync();
        provider.Person = ("sub-asha", [("preferred_username", "asha@wealdshire.example"), ("email", "asha@wealdshire.example"), ("given_name", "Asha"), ("family_name", "Lindwick")]);
        service = await TheService.StartAsync("2026-05-20", entrance: new Entrance { Address = new Uri("http://127.0.0.1"), Council = new CouncilSignIn(provider.Address, ACouncilProvider.Client, ACouncilProvider.Secret), Time = time });
        await DoAsync(new OpenWorker(Asha) { Id = "w-045", Given = "Asha", Family = "Lindwick", Email = "asha@wealdshire.example" });
        await DoAsync(new RecordFact(Asha) { Said = new Employment { Role = "worker", Team = Team, From = Day("2025-01-06") } });
    }

    public async ValueTask DisposeAsync()
    {
        await service.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_holds_a_post_comes_in_by_their_address_and_is_known_by_their_account_from_then_on()
    {
        using var visitor = await AVisitor.To(service);
        Assert.Equal("/sign-in?back=%2F", (await visitor.GetAsync("/")).GoneTo);
        Assert.Equal("/", (await ComeAsync(visitor)).GoneTo);
        Assert.Contains("Asha Lindwick, social worker", (await visitor.GetAsync("/")).Text, StringComparison.Ordinal);
        var on = service.Ledger.County.Worker("w-045")!.Facts<SignOn>().Single();
        Assert.Equal(("sub-asha", "sign-on", "Said by the council’s sign-in"), (on.Fact.Subject, on.Signature.By, on.Signature.Why));
        Assert.Equal("council", service.Sessions.Of("w-045").Single().How);

        // The address is given to somebody else: another account is not hers.
        provider.Person = ("sub-another", provider.Person.Claims);
        using var another = await AVisitor.To(service);
        Assert.Equal("/sign-in?out=no-post", (await ComeAsync(another)).GoneTo);
        Assert.Contains("ask whoever keeps sign-in", (await another.GetAsync("/sign-in?out=no-post")).Main, StringComparison.OrdinalIgnoreCase);

        // She comes with another address, and is known.
        provider.Person = ("sub-asha", [("preferred_username", "asha.married@wealdshire.example")]);
        using var later = await AVisitor.To(service);
        Assert.Equal("/", (await ComeAsync(later)).GoneTo);
    }

    [Theory]
    [InlineData("2025-12-31", "/sign-in?out=no-post")]
    [InlineData("2026-05-20", "/")]
    public async Task A_post_that_ended_opens_nothing(string until, string goes)
    {
        var post = service.Ledger.County.Worker("w-045")!.Facts<Employment>().Single();
        await DoAsync(new CorrectFact(Asha, post.FactId) { Right = post.Fact with { Until = Day(until) }, Reason = "Left" });
        using var visitor = await AVisitor.To(service);
        Assert.Equal(goes, (await ComeAsync(visitor)).GoneTo);
    }

    [Fact]
    public async Task A_post_that_ends_while_its_holder_is_signed_in_opens_nothing_any_more()
    {
        using var visitor = await AVisitor.To(service);
        await ComeAsync(visitor);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        var post = service.Ledger.County.Worker("w-045")!.Facts<Employment>().Single();
        await DoAsync(new CorrectFact(Asha, post.FactId) { Right = post.Fact with { Until = Day("2026-05-19") }, Reason = "Left" });
        Assert.Equal("/sign-in?out=no-post", (await visitor.GetAsync("/children")).GoneTo);
        Assert.Empty(service.Sessions.Of("w-045"));
    }

    [Fact]
    public async Task A_calendar_opens_nothing_once_sign_in_is_stopped()
    {
        var key = new OwnThings(service.Ledger.Engine, () => DateTime.UtcNow).NewCalendarKey("w-045", "worker", Team);
        using var visitor = await AVisitor.To(service);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/calendar/{key}.ics")).Status);
        await DoAsync(new RecordFact(Asha) { Said = new SignInStopped { From = Day("2026-05-20"), Reason = "Left" } });
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/calendar/{key}.ics")).Status);
    }

    [Fact]
    public async Task Who_is_unknown_and_who_is_meant_by_two_do_not_come_in_and_it_is_logged()
    {
        provider.Person = ("sub-x", [("preferred_username", "x@wealdshire.example"), ("email", "x@wealdshire.example")]);
        using var visitor = await AVisitor.To(service);
        Assert.Equal("/sign-in?out=no-post", (await ComeAsync(visitor)).GoneTo);
        // Two of one address cannot be recorded; from before that was so, they might be.
        await DoAsync(new OpenWorker(Id(902)) { Id = "w-046", Given = "Asha", Family = "Other" });
        await DoAsync(new Told(Id(902), new EmailAddress { Address = "asha@wealdshire.example" }));
        provider.Person = ("sub-asha", [("email", "asha@wealdshire.example")]);
        Assert.Equal("/sign-in?out=no-post", (await ComeAsync(visitor)).GoneTo);
        var log = Looks();
        Assert.Contains(log, what => what.Contains("Nobody of this name or address works here (x@wealdshire.example)", StringComparison.Ordinal));
        Assert.Contains(log, what => what.Contains("could be Asha Lindwick or Asha Other", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Claims_give_the_posts_that_the_council_has_mapped_them_to_and_none_else()
    {
        await DoAsync(new RecordFact(CouncilRecord.TheCouncil) { Said = new PostOfClaim { Claim = "groups", Value = "belong-managers", Role = "manager", Team = Team, From = Day("2026-01-01") } });
        using var without = await AVisitor.To(service);
        Assert.Equal("/sign-in?out=no-post", (await ComeAsync(without)).GoneTo);

        // A mover: the post before ends the day before.
        provider.Person = ("sub-asha", [.. provider.Person.Claims, ("groups", "belong-managers")]);
        using var visitor = await AVisitor.To(service);
        Assert.Equal("/", (await ComeAsync(visitor)).GoneTo);
        Assert.Contains("team manager", (await visitor.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal([("worker", "2026-05-19"), ("manager", "")], service.Ledger.County.Worker("w-045")!.Facts<Employment>().Select(post => (post.Fact.Role, post.Fact.Until?.ToString("yyyy-MM-dd") ?? "")));

        // A joiner: a record is opened under an id of their own.
        provider.Person = ("sub-new", [("preferred_username", "w-045@wealdshire.example"), ("given_name", "New"), ("family_name", "Joiner"), ("groups", "belong-managers")]);
        using var joiner = await AVisitor.To(service);
        Assert.Equal("/", (await ComeAsync(joiner)).GoneTo);
        Assert.Equal("New Joiner", service.Ledger.County.Worker("w-045-2")!.CalledName);

        // The line is over: so are the posts that it gave, at the next sign-in.
        var line = service.Ledger.County.Council.Facts<PostOfClaim>().Single();
        await DoAsync(new CorrectFact(CouncilRecord.TheCouncil, line.FactId) { Right = line.Fact with { Until = Day("2026-05-01"), Role = "director" }, Reason = "Over" });
        await DoAsync(new RecordFact(CouncilRecord.TheCouncil) { Said = new PostOfClaim { Claim = "groups", Value = "others", Role = "worker", From = Day("2026-01-01") } });
        using var after = await AVisitor.To(service);
        Assert.Equal("/sign-in?out=no-post", (await ComeAsync(after)).GoneTo);
    }

    [Fact]
    public async Task Tokens_that_cannot_be_believed_open_nothing()
    {
        var now = DateTimeOffset.UtcNow;
        foreach (var (what, instead) in new (string, Func<JsonWebToken, string>)[]
        {
            ("another issuer", token => provider.Like(token, with: ("iss", "https://elsewhere.example/"))),
            ("another audience", token => provider.Like(token, with: ("aud", "somebody-else"))),
            ("no nonce", token => provider.Like(token, with: ("nonce", null))),
            ("another nonce", token => provider.Like(token, with: ("nonce", "another"))),
            ("run out", token => provider.Like(token, with: [("exp", now.AddMinutes(-5).ToUnixTimeSeconds()), ("iat", now.AddHours(-1).ToUnixTimeSeconds()), ("nbf", now.AddHours(-1).ToUnixTimeSeconds())])),
            ("of no end", token => provider.Like(token, with: ("exp", null))),
            ("not yet", token => provider.Like(token, with: ("nbf", now.AddHours(1).ToUnixTimeSeconds()))),
            ("unsigned", token => $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.{token.EncodedPayload}."),
            ("signed by another key", token => provider.Like(token, by: ACouncilProvider.NewKey())),
            ("signed by another key of the same name", token => provider.Like(token, by: new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)) { KeyId = token.Kid })),
            ("changed after it was signed", token => $"{token.EncodedHeader}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(token.EncodedPayload).Replace("sub-asha", "sub-else", StringComparison.Ordinal))}.{token.EncodedSignature}"),
            ("signed by a shared word", token => provider.Like(token, new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(ACouncilProvider.Secret.PadRight(32))), SecurityAlgorithms.HmacSha256)),
        })
        {
            provider.Instead = instead;
            using var visitor = await AVisitor.To(service);
            Assert.Equal((what, "/sign-in?out=not-believed"), (what, (await ComeAsync(visitor)).GoneTo));
            Assert.Equal((what, "/sign-in?back=%2F"), (what, (await visitor.GetAsync("/")).GoneTo));
        }

        provider.Instead = token => provider.Like(token);
        using var good = await AVisitor.To(service);
        Assert.Equal("/", (await ComeAsync(good)).GoneTo);
        Assert.Equal(12, Looks().Count(what => what.Contains("could not be believed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_and_another_browsers_answer_open_nothing()
    {
        using var asked = await AVisitor.To(service);
        using var stranger = await AVisitor.To(service);
        var there = (await asked.GetAsync("/sign-in/council")).GoneTo!;
        var back = (await asked.GetAsync(there)).GoneTo!;
        Assert.Equal("/sign-in?out=not-believed", (await stranger.GetAsync(back)).GoneTo);
        Assert.Equal("/sign-in?out=not-believed", (await stranger.GetAsync("/sign-in/council/back?code=1&state=2")).GoneTo);
        Assert.Equal("/sign-in?out=not-believed", (await stranger.GetAsync("/sign-in/council/back?error=access_denied&state=2")).GoneTo);
        Assert.Equal("/", (await asked.GetAsync(back)).GoneTo);

        // Once: the code and the state are used up.
        using var again = await AVisitor.To(service);
        Assert.Equal("/sign-in?out=not-believed", (await again.GetAsync(back)).GoneTo);
    }

    [Fact]
    public async Task The_way_back_never_leads_elsewhere()
    {
        foreach (var (asked, goes) in new[] { ("/children", "/children"), ("//evil.example", "/"), ("https://evil.example/", "/"), ("/\\evil.example", "/"), ("", "/") })
        {
            using var visitor = await AVisitor.To(service);
            Assert.Equal(goes, (await ComeAsync(visitor, $"?back={Uri.EscapeDataString(asked)}")).GoneTo);
        }
    }

    [Fact]
    public async Task A_provider_that_changes_its_key_is_followed()
    {
        using var before = await AVisitor.To(service);
        Assert.Equal("/", (await ComeAsync(before)).GoneTo);
        provider.ChangeKey();
        await Task.Delay(TimeSpan.FromSeconds(1.2), TestContext.Current.CancellationToken); // keys are asked for anew once a second at most
        using var after = await AVisitor.To(service);
        var first = await ComeAsync(after);
        Assert.Equal("/", first.GoneTo == "/" ? "/" : (await ComeAsync(after)).GoneTo);
    }

    [Fact]
    public async Task Signing_out_here_signs_out_there_too()
    {
        using var visitor = await AVisitor.To(service);
        await ComeAsync(visitor);
        var gone = await visitor.PostAsync("/");
        var form = new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = (await visitor.GetAsync("/")).Page.QuerySelector(".belong-masthead__me input")!.GetAttribute("value")! };
        gone = await visitor.RawPostAsync("/sign-out", new FormUrlEncodedContent(form));
        Assert.StartsWith($"{provider.Address}connect/logout?", gone.GoneTo, StringComparison.Ordinal);
        await visitor.GetAsync(gone.GoneTo!);
        Assert.NotEmpty(provider.SignedOutWith!);
        Assert.Empty(service.Sessions.Of("w-045"));
        Assert.Equal("/sign-in?back=%2F", (await visitor.GetAsync("/")).GoneTo);
    }

    [Fact]
    public async Task Signing_out_there_ends_the_sessions_that_came_from_it()
    {
        using var visitor = await AVisitor.To(service);
        await ComeAsync(visitor);
        provider.Session = "session-2";
        using var other = await AVisitor.To(service);
        await ComeAsync(other);
        foreach (var (what, token) in new[]
        {
            ("another issuer", provider.SaysOver("session-1", issuer: "https://elsewhere.example/")), ("another service", provider.SaysOver("session-1", client: "somebody-else")), ("old", provider.SaysOver("session-1", at: DateTimeOffset.UtcNow.AddHours(-1))),
            ("of tomorrow", provider.SaysOver("session-1", at: DateTimeOffset.UtcNow.AddHours(1))), ("no such event", provider.SaysOver("session-1", withEvent: false)), ("with a nonce", provider.SaysOver("session-1", nonce: "1")), ("of nobody", provider.SaysOver(null)), ("another key", provider.SaysOver("session-1", by: ACouncilProvider.NewKey())), ("no token", "nothing"),
        })
        {
            Assert.Equal((what, HttpStatusCode.BadRequest), (what, (await SaidAsync(visitor, token)).Status));
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        var said = provider.SaysOver("session-1");
        Assert.Equal(HttpStatusCode.OK, (await SaidAsync(visitor, said)).Status);
        Assert.Equal("/sign-in?back=%2F", (await visitor.GetAsync("/")).GoneTo);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SaidAsync(visitor, said)).Status); // said once

        // Through the browser, of a session; or directly, of a person everywhere.
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync("/sign-out/front?iss=https%3A%2F%2Felsewhere.example%2F&sid=session-2")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/sign-out/front?iss={Uri.EscapeDataString(provider.Address.ToString())}&sid=session-2")).Status);
        Assert.Equal("/sign-in?back=%2F", (await other.GetAsync("/")).GoneTo);
        await ComeAsync(visitor);
        await ComeAsync(other);
        Assert.Equal(HttpStatusCode.OK, (await SaidAsync(visitor, provider.SaysOver(null, subject: "sub-asha"))).Status);
        Assert.Empty(service.Sessions.Of("w-045"));
    }

    [Fact]
    public async Task A_session_ends_when_nothing_is_done_in_it_and_what_was_typed_is_kept()
    {
        var child = await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2025-06-02"), "w-045", Team));
        using var visitor = await AVisitor.To(service);
        await ComeAsync(visitor);
        var address = $"/children/{child}/facts/record/case-note";
        var form = AVisitor.Hidden(await visitor.GetAsync(address));
        time.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        time.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        time.Advance(TimeSpan.FromMinutes(31));
        form["Words"] = "Robin showed me the new bike";
        var gone = await visitor.RawPostAsync(address, new FormUrlEncodedContent(form));
        Assert.Equal("/sign-in?out=timed-out&back=%2Fkept", gone.GoneTo);
        Assert.Contains("What you typed is kept", (await visitor.GetAsync(gone.GoneTo!)).Main, StringComparison.Ordinal);
        Assert.Empty(service.Ledger.County.Child(child)!.Facts<Domain.Planning.CaseNote>());

        // Somebody else signs in on the same browser: nothing of it is shown.
        provider.Person = ("sub-else", [("preferred_username", "m-001"), ("email", "tobias@wealdshire.example")]);
        await DoAsync(new OpenWorker(Id(903)) { Id = "m-001", Given = "Tobias", Family = "Fernmead", Email = "tobias@wealdshire.example" });
        await DoAsync(new RecordFact(Id(903)) { Said = new Employment { Role = "manager", Team = Team, From = Day("2025-01-06") } });
        await ComeAsync(visitor, "?back=%2Fkept");
        Assert.Equal("/", (await visitor.GetAsync("/kept")).GoneTo);

        provider.Person = ("sub-asha", [("preferred_username", "asha@wealdshire.example")]);
        Assert.Equal("/kept", (await ComeAsync(visitor, "?back=%2Fkept")).GoneTo);
        var kept = await visitor.GetAsync("/kept");
        Assert.Contains("Robin showed me the new bike", kept.Main, StringComparison.Ordinal);
        var again = await visitor.RawPostAsync(address, new FormUrlEncodedContent(AVisitor.Hidden(kept)));
        Assert.Equal(HttpStatusCode.OK, again.Status); // the page says what is still missing, with what was typed
        Assert.Contains("Robin showed me the new bike", again.Main, StringComparison.Ordinal);
        Assert.NotEmpty(again.Errors);
        Assert.Equal("/", (await visitor.GetAsync("/kept")).GoneTo);
    }

    [Fact]
    public async Task A_session_ends_after_ten_hours_whatever_is_done_in_it()
    {
        using var visitor = await AVisitor.To(service);
        await ComeAsync(visitor);
        for (var minutes = 0; minutes < 590; minutes += 20)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
            time.Advance(TimeSpan.FromMinutes(20));
        }

        time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("/sign-in?back=%2F", (await visitor.GetAsync("/")).GoneTo);
    }

    [Fact]
    public async Task What_was_typed_in_a_session_that_somebody_ended_is_not_kept()
    {
        using var visitor = await AVisitor.To(service);
        await ComeAsync(visitor);
        var form = AVisitor.Hidden(await visitor.GetAsync("/work/view"));
        service.Sessions.EndAll("w-045", "Left");
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.NotEqual("/sign-in?out=timed-out&back=%2Fkept", (await visitor.RawPostAsync("/work/view", new FormUrlEncodedContent(form))).GoneTo);
        Assert.Equal("/sign-in?back=%2F", (await visitor.GetAsync("/")).GoneTo);
    }

    [Fact]
    public async Task The_cookie_is_of_no_use_but_as_it_was_given()
    {
        using var visitor = await AVisitor.To(service);
        await ComeAsync(visitor);
        using var forger = await AVisitor.To(service);
        forger.Wears("belong", visitor.Cookie("belong")[..^4] + "AAAA");
        Assert.Equal("/sign-in?back=%2F", (await forger.GetAsync("/")).GoneTo);
        forger.Wears("belong", visitor.Cookie("belong"));
        Assert.Equal(HttpStatusCode.OK, (await forger.GetAsync("/")).Status); // the same browser, as far as anybody can tell
        Assert.DoesNotContain("Asha", visitor.Cookie("belong"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_persona_signs_in_here()
    {
        using var visitor = await AVisitor.To(service);
        var page = await visitor.GetAsync("/sign-in");
        Assert.DoesNotContain("persona", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sign in with your council account", page.Main, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, (await visitor.RawPostAsync("/sign-in", new FormUrlEncodedContent([new("persona", "d-001")]))).Status);
    }

    [Fact]
    public async Task Nobody_is_found_by_a_name_they_choose_or_an_address_that_is_not_known_to_be_theirs()
    {
        await DoAsync(new OpenWorker(Id(905)) { Id = "helena", Given = "Helena", Email = "helena@wealdshire.example" });
        await DoAsync(new RecordFact(Id(905)) { Said = new Employment { Role = "director", From = Day("2026-01-05") } });
        foreach (var claims in new (string, string)[][] { [("email", "helena@wealdshire.example"), ("email_verified", "false")], [("preferred_username", "helena")], [("preferred_username", "helena@wealdshire.example"), ("name", "helena")], [("email", "")] })
        {
            provider.Person = ("sub-mallory", claims);
            using var mallory = await AVisitor.To(service);
            Assert.Equal("/sign-in?out=no-post", (await ComeAsync(mallory)).GoneTo);
        }

        Assert.Empty(service.Ledger.County.Worker("helena")!.Facts<SignOn>());
    }

    [Fact]
    public async Task Whoever_loses_the_claim_loses_the_sessions_too_and_nobody_gains_by_a_line_of_their_own()
    {
        await DoAsync(new RecordFact(CouncilRecord.TheCouncil) { Said = new PostOfClaim { Claim = "groups", Value = "managers", Role = "manager", Team = Team, From = Day("2026-01-01") } });
        provider.Person = ("sub-asha", [.. provider.Person.Claims, ("groups", "managers")]);
        using var one = await AVisitor.To(service);
        await ComeAsync(one);
        Assert.Equal(HttpStatusCode.OK, (await one.GetAsync("/")).Status);
        provider.Person = ("sub-asha", [("email", "asha@wealdshire.example")]);
        using var two = await AVisitor.To(service);
        Assert.Equal("/sign-in?out=no-post", (await ComeAsync(two)).GoneTo);
        Assert.Equal("/sign-in?back=%2F", (await one.GetAsync("/")).GoneTo);

        // A line that an administrator records, and whose claim only they have.
        Assert.NotEmpty((await service.Ledger.RecordAsync(new RecordFact(CouncilRecord.TheCouncil) { Said = new PostOfClaim { Claim = "Preferred_Username", Value = "asha@wealdshire.example", Role = "director", From = Day("2026-01-01") } }, new Actor("w-045", "Asha"), Day("2026-05-20"), new ChangeId(Guid.NewGuid()))).Outcome.Problems);
        Assert.Empty((await service.Ledger.RecordAsync(new RecordFact(CouncilRecord.TheCouncil) { Said = new PostOfClaim { Claim = "groups", Value = "mine", Role = "director", From = Day("2026-01-01") } }, new Actor("w-045", "Asha"), Day("2026-05-20"), new ChangeId(Guid.NewGuid()))).Outcome.Problems);
        provider.Person = ("sub-asha", [("email", "asha@wealdshire.example"), ("groups", "mine")]);
        Assert.Equal("/sign-in?out=no-post", (await ComeAsync(two)).GoneTo);
    }

    [Fact]
    public async Task A_joiner_is_never_given_the_id_of_somebody_who_signed_or_holds_something()
    {
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2025-06-02"), "w-777", Team));
        await DoAsync(new RecordFact(CouncilRecord.TheCouncil) { Said = new PostOfClaim { Claim = "groups", Value = "workers", Role = "worker", From = Day("2026-01-01") } });
        foreach (var (name, id) in new[] { ("w-777", "w-777-2"), ("sign-on", "sign-on-2"), ("server", "server-2"), ("sa-01", "sa-01-2") })
        {
            provider.Person = ($"sub-{name}", [("preferred_username", $"{name}@wealdshire.example"), ("given_name", "New"), ("groups", "workers")]);
            using var joiner = await AVisitor.To(service);
            Assert.Equal((name, "/"), (name, (await ComeAsync(joiner)).GoneTo));
            Assert.NotNull(service.Ledger.County.Worker(id));
            Assert.Equal(HttpStatusCode.NotFound, (await joiner.GetAsync($"/children/{Id(1)}")).Status);
        }
    }

    [Fact]
    public async Task A_form_of_another_site_and_one_to_elsewhere_is_not_kept()
    {
        using var visitor = await AVisitor.To(service);
        await ComeAsync(visitor);
        time.Advance(TimeSpan.FromMinutes(31));
        foreach (var (path, from) in new[] { ("/work/view", "same-site"), ("/work/view", "cross-site"), ("//evil.example/x", "") })
        {
            using var form = new FormUrlEncodedContent([new("a", "b")]);
            Assert.DoesNotContain("kept", (await visitor.RawPostAsync(path, form, ("Sec-Fetch-Site", from))).GoneTo ?? "", StringComparison.Ordinal);
        }
    }

    /// <summary>What is said as it is, as from before a rule.</summary>
    private sealed record Told(SubjectId On, Fact Fact) : Act
    {
        public override Outcome Decide(County county, DateOnly today, Actor by) => Statement.Say(On, Fact);
    }

    private static Task<Answer> SaidAsync(AVisitor visitor, string token) => visitor.RawPostAsync("/sign-out/back", new FormUrlEncodedContent([new("logout_token", token)]));

    /// <summary>Through the provider and back: the last answer says where it leads.</summary>
    private static async Task<Answer> ComeAsync(AVisitor visitor, string asking = "")
    {
        var there = await visitor.GetAsync($"/sign-in/council{asking}");
        var back = await visitor.GetAsync(there.GoneTo!);
        return await visitor.GetAsync(back.GoneTo!);
    }

    /// <summary>What was refused to whom nobody knows.</summary>
    private List<string> Looks() => [.. service.Log.SignIns(DateTime.UtcNow.AddDays(-1)).Where(each => each.Refused).Select(each => each.What)];

    private async Task DoAsync(Act act) => Assert.Empty((await service.Ledger.RecordAsync(act, new Actor("sa-01", "An administrator"), Day("2026-05-20"), new ChangeId(Guid.NewGuid()))).Outcome.Problems);
}
