using System.Buffers.Binary;
using System.Net;
using System.Text.RegularExpressions;
using Belong.Data;
using Belong.Domain.SignIn;
using Belong.Domain.Workforce;
using Belong.Web.House;
using Belong.Web.House.SignIn;
using Microsoft.Extensions.Time.Testing;
using OtpNet;

namespace Belong.Web.Tests.SignIn;

/// <summary>Accounts of the service's own: made from an invitation, opened by a password and a code, lost and made anew.</summary>
public sealed partial class AccountTests : IAsyncLifetime
{
    private const string Password = "otter lantern quay";
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private TheService service = default!;
    private Accounts accounts = default!;

    public async ValueTask InitializeAsync()
    {
        service = await TheService.StartAsync("2026-05-20", entrance: new Entrance { Address = new Uri("http://127.0.0.1"), HasAccounts = true, Time = time });
        accounts = new Accounts(service.Ledger.Engine, () => time.GetUtcNow().UtcDateTime);
        foreach (var (id, worker, given, role) in new[] { (Id(901), "barnaby", "Barnaby", "administrator"), (Id(902), "asha", "Asha", "worker") })
        {
            await DoAsync(new OpenWorker(id) { Id = worker, Given = given });
            await DoAsync(new RecordFact(id) { Said = new Employment { Role = role, From = Day("2026-01-05") } });
        }
    }

    public async ValueTask DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task An_account_is_made_from_an_invitation_and_opened_by_password_and_code()
    {
        accounts.Invite("asha", "ABCDEFGHJKMNPQRS", time.GetUtcNow().UtcDateTime.AddHours(72));
        using var visitor = await AVisitor.To(service);
        Assert.Contains("Invitation code", (await visitor.GetAsync("/invited")).Main, StringComparison.Ordinal);
        Assert.Contains("This invitation does not stand", Assert.Single((await visitor.GetAsync("/invited?Invitation=WRONG")).Errors), StringComparison.Ordinal);
        var page = await visitor.GetAsync("/invited?Invitation=abcd-efgh-jkmn-pqrs");
        Assert.Contains("Make your account, Asha", page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("main svg"));
        var key = KeyOf(page);
        Assert.Equal(["Choose a password of at least 12 characters: three words that have nothing to do with each other are easy to remember", "Enter the six figures that your telephone shows for Belong now. If they are right, check that its clock is"], (await SendAsync(visitor, page, "short", "short", "000000")).Errors);
        Assert.Equal(["Enter the same password in both"], (await SendAsync(visitor, page, Password, "otter lantern", Code(key))).Errors);
        Assert.Contains("harder to guess", Assert.Single((await SendAsync(visitor, page, "ashaashaashaasha", "ashaashaashaasha", Code(key))).Errors), StringComparison.Ordinal);
        var made = await SendAsync(visitor, page, Password, Password, Code(key));
        var recovery = made.Page.QuerySelectorAll("main code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, recovery.Distinct().Count());
        Assert.Contains("This invitation does not stand", Assert.Single((await visitor.GetAsync("/invited?Invitation=abcd-efgh-jkmn-pqrs")).Errors), StringComparison.Ordinal);

        // The code by which it was made is used up; the next opens it, once.
        Assert.Equal([AccountDoor.DidNotWork], (await PasswordAsync(visitor, "asha", "otter lantern")).Errors);
        Assert.Equal("/sign-in/code", (await PasswordAsync(visitor, "ASHA", Password)).GoneTo);
        Assert.Equal("/sign-in?back=%2F", (await visitor.GetAsync("/")).GoneTo);
        Assert.Equal([AccountDoor.CodeDidNotWork], (await CodeAsync(visitor, Code(key))).Errors);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("/", (await CodeAsync(visitor, Code(key))).GoneTo);
        Assert.Contains("Asha, social worker", (await visitor.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal("account", service.Sessions.Of("asha").Single().How);
        using var other = await AVisitor.To(service);
        await PasswordAsync(other, "asha", Password);
        Assert.Equal([AccountDoor.CodeDidNotWork], (await CodeAsync(other, Code(key))).Errors);

        // A telephone that is lost: a code of the paper, once.
        Assert.Equal("/", (await CodeAsync(other, recovery[0].ToLowerInvariant())).GoneTo);
        using var third = await AVisitor.To(service);
        await PasswordAsync(third, "asha", Password);
        Assert.Equal([AccountDoor.CodeDidNotWork], (await CodeAsync(third, recovery[0])).Errors);
        Assert.Contains("You have 9 left", (await other.GetAsync("/account")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_belong_to_this_host_alone_over_an_encrypted_connection_and_no_script_reads_them()
    {
        await using var encrypted = await TheService.StartAsync("2026-05-20", entrance: new Entrance { Address = new Uri("https://belong.invalid"), HasAccounts = true, Time = time });
        var theirs = new Accounts(encrypted.Ledger.Engine, () => time.GetUtcNow().UtcDateTime);
        await encrypted.Ledger.RecordAsync(new OpenWorker(Id(902)) { Id = "asha", Given = "Asha" }, new Actor("server", "On the server"), encrypted.Today, new ChangeId(Guid.NewGuid()));
        await encrypted.Ledger.RecordAsync(new RecordFact(Id(902)) { Said = new Employment { Role = "worker", From = Day("2026-01-05") } }, new Actor("server", "On the server"), encrypted.Today, new ChangeId(Guid.NewGuid()));
        theirs.Invite("asha", "ABCDEFGHJKMNPQRS", time.GetUtcNow().UtcDateTime.AddHours(72));
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(encrypted.Address) };
        var (held, given) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<string>());
        var page = await SentAsync("/invited?Invitation=ABCDEFGHJKMNPQRS", null);
        var key = KeyOf(page);
        await SentAsync("/invited", AVisitor.Hidden(page).Concat([new("Password", Password), new("Again", Password), new("Code", Code(key))]));
        time.Advance(TimeSpan.FromSeconds(30));
        await SentAsync("/sign-in?handler=Account", AVisitor.Hidden(await SentAsync("/sign-in", null)).Concat([new("Id", "asha"), new("Password", Password)]));
        await SentAsync("/sign-in/code", AVisitor.Hidden(await SentAsync("/sign-in/code", null)).Concat([new("Code", Code(key))]));
        Assert.Contains("Asha, social worker", (await SentAsync("/", null)).Text, StringComparison.Ordinal);
        Assert.Contains(given, cookie => cookie.StartsWith("__Host-belong=", StringComparison.Ordinal));
        Assert.Contains(given, cookie => cookie.StartsWith("__Host-belong-half=", StringComparison.Ordinal));
        Assert.All(given, cookie => Assert.Matches("^__Host-[a-z-]+=.*(?i)(?=.*; secure)(?=.*; httponly)(?=.*; samesite=(strict|lax))(?=.*; path=/(;|$))(?!.*; domain)", cookie));

        async Task<Answer> SentAsync(string path, IEnumerable<KeyValuePair<string, string>>? form)
        {
            using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, path) { Content = form is null ? null : new FormUrlEncodedContent(form) };
            request.Headers.Host = "127.0.0.1";
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-Host", "belong.invalid");
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", held.Select(each => $"{each.Key}={each.Value}")));
            var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
            {
                given.Add(cookie);
                held[cookie.Split('=')[0]] = cookie.Split('=', 2)[1].Split(';')[0];
            }

            return new(response.StatusCode, response.Headers.Location?.ToString(), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
        }
    }

    [Fact]
    public async Task A_password_is_kept_as_a_slow_hash_with_a_salt_of_its_own()
    {
        await MadeAsync("asha");
        await MadeAsync("barnaby");
        var (hers, his) = (Convert.FromBase64String(accounts.Find("asha")!.Password), Convert.FromBase64String(accounts.Find("barnaby")!.Password));
        Assert.Equal((1, 2u, (uint)AccountDoor.Rounds, 16u), (hers[0], BinaryPrimitives.ReadUInt32BigEndian(hers.AsSpan(1)), BinaryPrimitives.ReadUInt32BigEndian(hers.AsSpan(5)), BinaryPrimitives.ReadUInt32BigEndian(hers.AsSpan(9))));
        Assert.True(AccountDoor.Rounds >= 210_000);
        Assert.NotEqual(hers, his);
        Assert.False(hers.AsSpan(13, 16).SequenceEqual(his.AsSpan(13, 16)));
    }

    [Fact]
    public async Task An_invitation_is_given_by_an_administrator_is_over_after_three_days_and_makes_an_account_anew()
    {
        await MadeAsync("barnaby");
        using var administrator = await AVisitor.To(service);
        await InAsync(administrator, "barnaby");
        var asha = service.Ledger.County.Worker("asha")!.Id;
        var invited = await administrator.PostAsync($"/people/{asha}?handler=Invite");
        Assert.Contains("http://127.0.0.1/invited", invited.Main, StringComparison.Ordinal);
        var code = invited.Page.QuerySelector(".belong-invitation code")!.TextContent;
        Assert.Contains("An invitation stands until", (await administrator.GetAsync($"/people/{asha}")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(code, (await administrator.GetAsync($"/people/{asha}")).Text, StringComparison.Ordinal);
        time.Advance(TimeSpan.FromHours(73));
        using var visitor = await AVisitor.To(service);
        Assert.NotEmpty((await visitor.GetAsync($"/invited?Invitation={code}")).Errors);

        var first = await MadeAsync("asha");
        await InAsync(visitor, "asha");
        Assert.Single(service.Sessions.Of("asha"));
        await MadeAsync("asha");
        Assert.Empty(service.Sessions.Of("asha")); // whoever had it before is out
        await PasswordAsync(visitor, "asha", Password);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal([AccountDoor.CodeDidNotWork], (await CodeAsync(visitor, Code(first))).Errors);

        // Nobody invites themselves, and no worker anybody.
        await InAsync(administrator, "barnaby");
        var self = service.Ledger.County.Worker("barnaby")!.Id;
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.PostAsync($"/people/{self}?handler=Invite")).Status);
        await InAsync(visitor, "asha");
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync($"/people/{self}")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostAsync($"/people/{asha}?handler=Close")).Status);
        Assert.Equal("/sign-in?back=%2F", (await visitor.GetAsync("/")).GoneTo);
        Assert.Equal([AccountDoor.DidNotWork], (await PasswordAsync(visitor, "asha", Password)).Errors);
    }

    [Fact]
    public async Task Names_are_not_told_apart_and_nobody_locks_another_out()
    {
        await MadeAsync("asha");
        using var hers = await AVisitor.To(service);
        await InAsync(hers, "asha");
        Assert.Equal([AccountDoor.CodeDidNotWork], (await hers.PostAsync("/account?handler=Recovery", ("Code", "000000"))).Errors); // asked again of whoever sits there
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(10, (await hers.PostAsync("/account?handler=Recovery", ("Code", Code(keys["asha"])))).Page.QuerySelectorAll("main code").Length);
        using var stranger = await AVisitor.To(service);
        foreach (var name in new[] { "asha", "nobody", "", "barnaby", new string('x', 500), "asha'; --" })
        {
            Assert.Equal((name, AccountDoor.DidNotWork), (name, Assert.Single((await PasswordAsync(stranger, name, "wrong wrong wrong")).Errors)));
        }

        // Five wrong ones from one place: the right one is refused there too, in the same words, and not for her own browser.
        for (var i = 0; i < 5; i++)
        {
            await PasswordAsync(stranger, "asha", "wrong wrong wrong");
        }

        Assert.Equal([AccountDoor.DidNotWork], (await PasswordAsync(stranger, "asha", Password)).Errors);
        Assert.Equal("/sign-in/code", (await PasswordAsync(hers, "asha", Password)).GoneTo);
        time.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal("/sign-in/code", (await PasswordAsync(stranger, "asha", Password)).GoneTo);

        // Codes are counted too: six figures are not guessed.
        for (var i = 0; i < 5; i++)
        {
            await CodeAsync(stranger, $"{i}{i}{i}{i}{i}{i}");
        }

        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal([AccountDoor.CodeDidNotWork], (await CodeAsync(stranger, Code(keys["asha"]))).Errors);
    }

    [Fact]
    public async Task A_name_that_was_tried_from_everywhere_is_open_to_the_browsers_that_know_it()
    {
        await MadeAsync("asha");
        using var hers = await AVisitor.To(service);
        await InAsync(hers, "asha");
        for (var i = 0; i < 60; i++)
        {
            accounts.Failed("asha", $"elsewhere {i}");
        }

        using var stranger = await AVisitor.To(service);
        Assert.Equal([AccountDoor.DidNotWork], (await PasswordAsync(stranger, "asha", Password)).Errors);
        Assert.Equal("/sign-in/code", (await PasswordAsync(hers, "asha", Password)).GoneTo);
    }

    [Fact]
    public async Task Half_way_in_is_not_in_and_is_over_after_five_minutes_or_when_the_account_is_made_anew()
    {
        await MadeAsync("asha");
        using var visitor = await AVisitor.To(service);
        Assert.Equal("/sign-in", (await visitor.GetAsync("/sign-in/code")).GoneTo);
        await PasswordAsync(visitor, "asha", Password);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/sign-in/code")).Status);
        Assert.Equal("/sign-in?back=%2Fchildren", (await visitor.GetAsync("/children")).GoneTo);
        await MadeAsync("asha");
        Assert.Equal("/sign-in", (await visitor.GetAsync("/sign-in/code")).GoneTo);
    }

    [Fact]
    public async Task A_password_typed_after_a_session_timed_out_is_kept_nowhere()
    {
        await MadeAsync("asha");
        using var visitor = await AVisitor.To(service);
        await InAsync(visitor, "asha");
        time.Advance(TimeSpan.FromHours(1));
        await PasswordAsync(visitor, "asha", "not her password");
        Assert.Empty(new Drafts(service.Ledger.Engine, () => DateTime.UtcNow).Of("asha"));
    }

    [Fact]
    public async Task Whoever_signs_in_where_another_is_signed_in_begins_anew_and_a_copied_cookie_is_never_theirs()
    {
        await MadeAsync("asha");
        await MadeAsync("barnaby");
        using var browser = await AVisitor.To(service);
        await InAsync(browser, "asha");
        var copied = browser.Cookie("belong");
        using var thief = await AVisitor.To(service);
        thief.Wears("belong", copied);
        Assert.Contains("Asha", (await thief.GetAsync("/")).Text, StringComparison.Ordinal);

        // A page that was open before: its form is sent with her session under it.
        using var page = await AVisitor.To(service);
        var form = AVisitor.Hidden(await page.GetAsync("/sign-in"));
        time.Advance(TimeSpan.FromSeconds(30));
        (form["Id"], form["Password"]) = ("barnaby", Password);
        page.Wears("belong", copied);
        Assert.Equal("/sign-in/code", (await page.RawPostAsync("/sign-in?handler=Account", new FormUrlEncodedContent(form))).GoneTo);
        page.Drops("belong");
        var second = AVisitor.Hidden(await page.GetAsync("/sign-in/code"));
        page.Wears("belong", copied);
        second["Code"] = Code(keys["barnaby"]);
        Assert.Equal("/", (await page.RawPostAsync("/sign-in/code", new FormUrlEncodedContent(second))).GoneTo);
        Assert.NotEqual(copied, page.Cookie("belong"));
        Assert.Contains("Barnaby", (await page.GetAsync("/")).Text, StringComparison.Ordinal);
        time.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal("/sign-in?back=%2F", (await thief.GetAsync("/")).GoneTo);
        Assert.Single(service.Sessions.Of("barnaby"));
        Assert.Empty(service.Sessions.Of("asha"));
    }

    [Fact]
    public async Task Accounts_made_anew_are_told_to_whoever_answers_for_access()
    {
        await DoAsync(new OpenWorker(Id(903)) { Id = "helena", Given = "Helena" });
        await DoAsync(new RecordFact(Id(903)) { Said = new Employment { Role = "director", From = Day("2026-01-05") } });
        await MadeAsync("helena");
        await MadeAsync("barnaby");
        using var administrator = await AVisitor.To(service);
        await InAsync(administrator, "barnaby");
        await administrator.PostAsync($"/people/{service.Ledger.County.Worker("asha")!.Id}?handler=Invite");
        using var director = await AVisitor.To(service);
        await InAsync(director, "helena");
        var first = await director.GetAsync("/");
        Assert.Contains("Barnaby invited Asha", first.Main, StringComparison.Ordinal);
        Assert.Contains("Helena made their account", first.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invitations_that_fail_elsewhere_shut_nobody_out()
    {
        for (var i = 0; i < 200; i++)
        {
            accounts.Failed(AccountDoor.Invitations, $"elsewhere {i}");
        }

        await MadeAsync("asha");
    }

    [Fact]
    public async Task A_post_that_ended_opens_no_account()
    {
        await MadeAsync("asha");
        await DoAsync(new RecordFact(Id(902)) { Said = new SignInStopped { From = Day("2026-05-20"), Reason = "Left" } });
        using var visitor = await AVisitor.To(service);
        Assert.Equal([AccountDoor.DidNotWork], (await PasswordAsync(visitor, "asha", Password)).Errors);
    }

    [Fact]
    public async Task Whoever_is_signed_in_sees_where_and_signs_out_everywhere_else()
    {
        await MadeAsync("asha");
        using var one = await AVisitor.To(service);
        using var two = await AVisitor.To(service);
        await InAsync(one, "asha");
        await InAsync(two, "asha");
        Assert.Contains("Where you are signed in (2)", (await one.GetAsync("/account")).Main, StringComparison.Ordinal);
        Assert.Equal("/account", (await one.PostAsync("/account?handler=EndOthers")).GoneTo);
        Assert.Equal("/sign-in?back=%2F", (await two.GetAsync("/")).GoneTo);
        Assert.Contains("Where you are signed in (1)", (await one.GetAsync("/account")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passkeys_that_are_made_up_open_nothing_and_break_nothing()
    {
        await MadeAsync("asha");
        using var visitor = await AVisitor.To(service);
        foreach (var credential in new[] { "", "{}", "nonsense", "[]", "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AAAA\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"}}", new string('x', 30_000) })
        {
            var asked = await visitor.PostAsync("/sign-in?handler=PasskeyOptions");
            Assert.Contains("\"challenge\"", asked.Text, StringComparison.Ordinal);
            var answer = await visitor.PostAsync("/sign-in?handler=Passkey", ("Credential", credential));
            Assert.Equal((credential, HttpStatusCode.OK), (credential, answer.Status));
            Assert.Contains("That passkey opens nothing here today", Assert.Single(answer.Errors), StringComparison.Ordinal);
        }
    }

    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    [Fact]
    public async Task Whose_session_was_ended_whose_post_is_over_and_whoever_was_never_in_is_sent_to_sign_in_from_every_address()
    {
        foreach (var worker in new[] { "asha", "barnaby" })
        {
            await MadeAsync(worker);
        }

        using var ended = await AVisitor.To(service);
        await InAsync(ended, "asha");
        Assert.Equal(HttpStatusCode.OK, (await ended.GetAsync("/")).Status);
        using var over = await AVisitor.To(service);
        await InAsync(over, "barnaby");
        service.Sessions.EndAll("asha", "A test");
        var post = service.Ledger.County.Worker("barnaby")!.Facts<Employment>()[0];
        await DoAsync(new CorrectFact(Id(901), post.FactId) { Right = post.Fact with { Until = Day("2026-05-19") }, Reason = "Left" });
        using var stranger = await AVisitor.To(service);
        stranger.Wears("belong", ended.Cookie("belong")[..^4]);
        var (ids, wrong) = (House.Addresses.Ids(service).ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[each.Value[0]]), new List<string>());
        var shut = service.Pages.Where(page => page.Model is not null && !page.Model.IsDefined(typeof(OpenToAllAttribute), inherit: false)).SelectMany(page => House.Addresses.Filled(page.Route, ids)).Distinct().ToList();
        Assert.True(shut.Count > 100, $"{shut.Count} addresses");
        foreach (var (who, visitor) in new[] { ("whose session was ended", ended), ("whose post is over", over), ("a made-up cookie", stranger) })
        {
            foreach (var address in shut)
            {
                var answer = await visitor.GetAsync(address);
                if (answer.GoneTo?.StartsWith("/sign-in", StringComparison.Ordinal) != true && answer.Status != HttpStatusCode.NotFound)
                {
                    wrong.Add($"{address} answered {(int)answer.Status} to {who}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Makes somebody's account anew; answers the key of their telephone.</summary>
    private async Task<string> MadeAsync(string worker)
    {
        accounts.Invite(worker, "ABCDEFGHJKMNPQRS", time.GetUtcNow().UtcDateTime.AddHours(72));
        using var visitor = await AVisitor.To(service);
        var page = await visitor.GetAsync("/invited?Invitation=ABCDEFGHJKMNPQRS");
        var key = keys[worker] = KeyOf(page);
        Assert.Contains("Your account is made", (await SendAsync(visitor, page, Password, Password, Code(key))).Main, StringComparison.Ordinal);
        return key;
    }

    private async Task InAsync(AVisitor visitor, string worker)
    {
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("/sign-in/code", (await PasswordAsync(visitor, worker, Password)).GoneTo);
        Assert.Equal("/", (await CodeAsync(visitor, Code(keys[worker]))).GoneTo);
    }

    private static Task<Answer> SendAsync(AVisitor visitor, Answer page, string password, string again, string code)
    {
        var form = AVisitor.Hidden(page);
        (form["Password"], form["Again"], form["Code"]) = (password, again, code);
        return visitor.RawPostAsync("/invited", new FormUrlEncodedContent(form));
    }

    private static async Task<Answer> PasswordAsync(AVisitor visitor, string id, string password)
    {
        visitor.Drops("belong"); // the page to sign in is of whoever is not
        var form = AVisitor.Hidden(await visitor.GetAsync("/sign-in"));
        (form["Id"], form["Password"]) = (id, password);
        return await visitor.RawPostAsync("/sign-in?handler=Account", new FormUrlEncodedContent(form));
    }

    private static Task<Answer> CodeAsync(AVisitor visitor, string code) => visitor.PostAsync("/sign-in/code", ("Code", code));

    private static string KeyOf(Answer page) => Key().Match(page.Main).Groups["key"].Value.Replace("-", "", StringComparison.Ordinal);

    private string Code(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(time.GetUtcNow().UtcDateTime);

    private async Task DoAsync(Act act) => Assert.Empty((await service.Ledger.RecordAsync(act, new Actor("server", "On the server"), Day("2026-05-20"), new ChangeId(Guid.NewGuid()))).Outcome.Problems);

    [GeneratedRegex("Key: (?<key>[A-Z2-7-]+)")]
    private static partial Regex Key();
}
