using Belong.Data;
using Belong.Domain.Children;
using Belong.Domain.Planning;
using Belong.Domain.Workforce;
using Belong.Web.House.SignIn;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

/// <summary>A council's own service on PostgreSQL, under the role that may only read and add, with the council's sign-in beside it.</summary>
public class SignInJourney(Browser browser) : IClassFixture<Browser>
{
    private const string Team = "Harbourside children in care";
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task A_worker_signs_in_works_is_timed_out_comes_back_to_the_same_half_typed_text_and_is_out_when_she_is_stopped()
    {
        await using var provider = await ACouncilProvider.StartAsync();
        var database = Databases.New("postgres");
        using (var owner = Engine.Of(database))
        {
            Migrate.Run(owner);
            Grants.Run(owner);
        }

        await using var service = await TheService.StartAsync("2026-05-20", $"{database};Username=belong_service", entrance: new Entrance { Address = new Uri("http://127.0.0.1"), Council = new CouncilSignIn(provider.Address, ACouncilProvider.Client, ACouncilProvider.Secret), Time = time });
        await DoAsync(service, new OpenWorker(Id(901)) { Id = "sa-01", Given = "Barnaby", Family = "Thistlecote", Email = "barnaby@wealdshire.example" });
        await DoAsync(service, new RecordFact(Id(901)) { Said = new Employment { Role = "administrator", From = Day("2026-01-05") } });
        var child = await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2025-06-02"), "asha", Team));

        // The administrator gives her a post.
        provider.Person = ("sub-barnaby", [("preferred_username", "barnaby@wealdshire.example"), ("email", "barnaby@wealdshire.example")]);
        var administrator = await browser.NewAsync(at: service);
        await administrator.GotoAsync("/");
        await Browser.CheckAtBothWidthsAsync(administrator, "sign in");
        await administrator.ClickAsync("a:has-text('Sign in with your council account')");
        await administrator.ClickAsync("nav a:has-text('People')");
        await administrator.ClickAsync("a:has-text('Add a person')");
        await administrator.FillAsync("#Id", "asha");
        await administrator.FillAsync("#Given", "Asha");
        await administrator.FillAsync("#Family", "Lindwick");
        await administrator.FillAsync("#Email", "asha@wealdshire.example");
        await administrator.ClickAsync("button:has-text('Add person')");
        await administrator.ClickAsync("a:has-text('Add post')");
        await administrator.SelectOptionAsync("#Role", "worker");
        await administrator.FillAsync("#Team", Team);
        await DayAsync(administrator, "From", "1", "5", "2026");
        await administrator.ClickAsync("button:has-text('Save post')");
        Assert.Contains("Social worker, Harbourside children in care", await administrator.InnerTextAsync("main"));

        // She comes in, writes half a note, and is called away.
        provider.Person = ("sub-asha", [("preferred_username", "asha@wealdshire.example"), ("email", "asha@wealdshire.example")]);
        var asha = await browser.NewAsync(at: service);
        await asha.GotoAsync("/");
        await asha.ClickAsync("a:has-text('Sign in with your council account')");
        Assert.Contains("Asha Lindwick, social worker", await asha.InnerTextAsync("header"));
        await asha.GotoAsync($"/children/{child}/facts/record/case-note");
        await asha.FillAsync("#Words", "Robin showed me the new bike, and said that");
        time.Advance(TimeSpan.FromMinutes(31));
        await asha.ClickAsync("button:has-text('Save case note')");
        Assert.Contains("What you typed is kept", await asha.InnerTextAsync("main"));
        await Browser.CheckAtBothWidthsAsync(asha, "sign in, timed out");
        await asha.ClickAsync("a:has-text('Sign in with your council account')");
        Assert.Contains("Robin showed me the new bike, and said that", await asha.InnerTextAsync("main"));
        await Browser.CheckAtBothWidthsAsync(asha, "what was typed is kept");
        await Browser.PictureAsync(asha, "kept");
        await asha.ClickAsync("button:has-text('Send it now')");
        Assert.Equal("Robin showed me the new bike, and said that", await asha.InputValueAsync("#Words"));
        await asha.FillAsync("#Words", "Robin showed me the new bike, and said that it is too small");
        await asha.ClickAsync("label[for=Kind]");
        await DayAsync(asha, "On", "19", "5", "2026");
        await asha.ClickAsync("button:has-text('Save case note')");
        Assert.Contains("it is too small", service.Ledger.County.Child(child)!.Facts<CaseNote>().Single().Fact.Words);

        // Before the review she gives the carer a code on paper, who answers with no account at all.
        await asha.GotoAsync($"/children/{child}/reviews/ask-by-code");
        await asha.ClickAsync("text=The carer");
        await asha.FillAsync("#Person", "Sarah Lane");
        await asha.ClickAsync("button:has-text('Make a code')");
        await Browser.CheckAtBothWidthsAsync(asha, "a code on paper");
        await Browser.PictureAsync(asha, "code-on-paper");
        var carer = await browser.NewAsync(width: 375, at: service);
        await carer.GotoAsync("/answer");
        await Browser.CheckAtBothWidthsAsync(carer, "a code is asked at the door");
        await carer.FillAsync("#Code", await asha.InnerTextAsync(".belong-invitation code"));
        await carer.ClickAsync("button:has-text('Continue')");
        await Browser.CheckAtBothWidthsAsync(carer, "the door");
        await Browser.PictureAsync(carer, "door");
        await carer.FillAsync("#Words", "He sleeps better");
        await carer.ClickAsync("button:has-text('Send it')");
        Assert.Contains("Thank you", await carer.InnerTextAsync("main"));

        // The administrator sees her session, and stops her sign-in: her next click leads out. (He was away as long as she was.)
        await administrator.GotoAsync("/people/sign-in");
        await SignInAgainAsync(administrator, provider, "sub-barnaby", "barnaby@wealdshire.example");
        await administrator.GotoAsync("/people/sign-in");
        Assert.Contains("Asha Lindwick", await administrator.InnerTextAsync("main"));
        await Browser.CheckAtBothWidthsAsync(administrator, "who is signed in");
        await Browser.PictureAsync(administrator, "signed-in");
        await administrator.ClickAsync("main a:has-text('Asha Lindwick')");
        await Browser.CheckAtBothWidthsAsync(administrator, "a person who works here");
        await administrator.ClickAsync("a:has-text('Add sign-in stopped')");
        await DayAsync(administrator, "From", "20", "5", "2026");
        await administrator.FillAsync("#Reason", "Left today");
        await administrator.ClickAsync("button:has-text('Save sign-in stopped')");
        await asha.GotoAsync($"/children/{child}");
        Assert.Contains("Your account holds no post here today", await asha.InnerTextAsync("main"));
        await asha.ClickAsync("a:has-text('Sign in with your council account')");
        Assert.Contains("/sign-in", asha.Url);
        await administrator.GotoAsync("/people");
        Assert.Contains("Sign-in stopped", await administrator.InnerTextAsync("main"));
        await Browser.CheckAtBothWidthsAsync(administrator, "people");
        await Browser.PictureAsync(administrator, "people");
    }

    [Fact]
    public async Task An_account_is_made_from_a_paper_invitation_and_then_opened_by_a_passkey()
    {
        await using var service = await TheService.StartAsync("2026-05-20", entrance: new Entrance { Address = new Uri("http://localhost"), HasAccounts = true });
        await DoAsync(service, new OpenWorker(Id(901)) { Id = "barnaby", Given = "Barnaby", Family = "Thistlecote" });
        await DoAsync(service, new RecordFact(Id(901)) { Said = new Employment { Role = "administrator", From = Day("2026-01-05") } });
        new Accounts(service.Ledger.Engine, () => DateTime.UtcNow).Invite("barnaby", "ABCDEFGHJKMNPQRS", DateTime.UtcNow.AddHours(1));
        var at = service.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal); // a passkey is of a name, and not of a number
        var page = await browser.NewAsync(at: service);
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object> { ["options"] = new Dictionary<string, object> { ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true } });

        await page.GotoAsync($"{at}/invited");
        await Browser.CheckAtBothWidthsAsync(page, "an invitation");
        await page.FillAsync("#Invitation", "ABCD-EFGH-JKMN-PQRS");
        await page.ClickAsync("button:has-text('Continue')");
        await Browser.CheckAtBothWidthsAsync(page, "making an account");
        await Browser.PictureAsync(page, "invited");
        var key = (await page.InnerTextAsync("main code")).Replace("-", "", StringComparison.Ordinal);
        await page.FillAsync("#Password", "otter lantern quay");
        await page.FillAsync("#Again", "otter lantern quay");
        await page.FillAsync("#Code", new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(key)).ComputeTotp());
        await page.ClickAsync("button:has-text('Make my account')");
        var recovery = await page.InnerTextAsync("main code >> nth=0");
        await Browser.CheckAtBothWidthsAsync(page, "recovery codes");
        await page.ClickAsync("a:has-text('I have written them down')");
        await page.FillAsync("#Id", "barnaby");
        await page.FillAsync("#Password", "otter lantern quay");
        await page.ClickAsync("button:has-text('Continue')");
        await Browser.CheckAtBothWidthsAsync(page, "a code is asked");
        await page.FillAsync("#Code", recovery);
        await page.ClickAsync("main button:has-text('Sign in')");
        await page.ClickAsync("footer a:has-text('How you sign in')");
        await page.FillAsync("#Called", "Desk");
        await page.FillAsync("#PasskeyCode", "000000");
        await page.ClickAsync("button:has-text('Make a passkey on this device')");
        await page.WaitForSelectorAsync("text=The passkey was not made. Check the six figures");
        await page.FillAsync("#PasskeyCode", new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(key)).ComputeTotp(DateTime.UtcNow.AddSeconds(30))); // the one before is used up; a telephone's clock may run ahead by one
        await page.ClickAsync("button:has-text('Make a passkey on this device')");
        await page.WaitForSelectorAsync("text=Passkey made");
        Assert.Contains("Desk, made", await page.InnerTextAsync("main"));
        await Browser.CheckAtBothWidthsAsync(page, "how one signs in");
        await Browser.PictureAsync(page, "account");

        // Out, and in again by the passkey alone.
        await page.ClickAsync("header button:has-text('Sign out')");
        Assert.Contains("You are signed out", await page.InnerTextAsync("main"));
        await page.ClickAsync("button:has-text('Sign in with a passkey')");
        await page.WaitForSelectorAsync("text=Barnaby Thistlecote, system administrator");
        await Browser.PictureAsync(page, "signed-in-by-passkey");

        // Removed, it opens nothing any more.
        await page.GotoAsync($"{at}/account");
        await page.ClickAsync("button:has-text('Remove')");
        await page.ClickAsync("header button:has-text('Sign out')");
        await page.ClickAsync("button:has-text('Sign in with a passkey')");
        await page.WaitForSelectorAsync("text=That passkey opens nothing here today");
    }

    private static async Task SignInAgainAsync(IPage page, ACouncilProvider provider, string subject, string name)
    {
        var before = provider.Person;
        provider.Person = (subject, [("preferred_username", name), ("email", name)]);
        await page.ClickAsync("a:has-text('Sign in with your council account')");
        provider.Person = before;
    }

    private static async Task DayAsync(IPage page, string field, string day, string month, string year)
    {
        await page.FillAsync($"[name='{field}.day']", day);
        await page.FillAsync($"[name='{field}.month']", month);
        await page.FillAsync($"[name='{field}.year']", year);
    }

    private static async Task DoAsync(TheService service, Act act) => Assert.Empty((await service.Ledger.RecordAsync(act, new Actor("server", "On the server"), Day("2026-05-20"), new ChangeId(Guid.NewGuid()))).Outcome.Problems);
}
