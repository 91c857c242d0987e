using Belong.Domain.Panels;
using Belong.Web.Papers;
using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

/// <summary>A meeting from its blank agenda to its signed minutes, as its clerk and its chair go through it; and a member's Sunday with no connection.</summary>
public class ClerksJourney(Browser browser) : IClassFixture<Browser>
{
    private static readonly SubjectId P = Id(900);

    private int clicks;

    [Fact, Covers("GOV-05", "GOV-06")]
    public async Task From_a_blank_agenda_to_signed_minutes()
    {
        Assert.SkipWhen(!Pdf.IsThere, "Chromium is not installed");
        var database = Databases.New("sqlite");
        var paper = Path.Combine(Directory.CreateTempSubdirectory("belong-paper-").FullName, "adoption.docx");
        await File.WriteAllBytesAsync(paper, new PaperDocx().Heading("Adoption in the year").Line("Eighty orders were granted.").Bytes("Adoption"), TestContext.Current.CancellationToken);
        string meeting, next;

        // 10 September: the agenda, from the panel's template, with the paper that was to follow.
        await using (var service = await TheService.StartAsync("2026-09-10", database))
        {
            await service.GivenAsync(Told());
            var panel = (PanelRecord)service.Ledger.County.Find(P)!;
            meeting = $"/panels/{P}/meetings/{panel.Meetings.Single(each => each.Fact.On == Day("2026-09-21")).FactId}";
            next = $"{panel.Meetings.Single(each => each.Fact.On == Day("2026-11-23")).FactId}";
            var clerk = await browser.AsAsync("ds-01", at: service);
            await ClickAsync(clerk, "main a:has-text('21 September 2026')");
            await ClickAsync(clerk, "button:has-text('Fill from the panel’s template')");
            Assert.Contains("To follow", await clerk.InnerTextAsync("main"));
            await Browser.CheckAtBothWidthsAsync(clerk, "an agenda being put together");
            await ClickAsync(clerk, "a:has-text('Change Adoption service annual report')");
            await clerk.SetInputFilesAsync("input[type=file]", paper);
            clicks++;
            await ClickAsync(clerk, "button:has-text('Save changes')");
            await ClickAsync(clerk, "button:has-text('Publish agenda')");
            Assert.Contains("Published on 10 September 2026", await clerk.InnerTextAsync("main"));
            Console.WriteLine($"Agenda published in {clicks} clicks");
        }

        Assert.InRange(clicks, 1, 8);
        clicks = 0;

        // 21 September: who was there, the minutes on one page, the draft to the chair.
        await using (var service = await TheService.StartAsync("2026-09-21", database))
        {
            var clerk = await browser.AsAsync("ds-01", at: service);
            await clerk.GotoAsync($"{meeting}/attendance");
            foreach (var seat in await clerk.QuerySelectorAllAsync("main select[name^=How]"))
            {
                await seat.SelectOptionAsync("present");
                clicks++;
            }

            await ClickAsync(clerk, "main button:has-text('Save')");
            await clerk.GotoAsync($"{meeting}/minutes");
            await ClickAsync(clerk, "text=Write the minutes");
            await Browser.CheckAtBothWidthsAsync(clerk, "minutes being written");
            var texts = clerk.Locator("main textarea");
            await texts.Nth(1).FillAsync("There were no apologies.");
            await texts.Nth(3).FillAsync("DECIDED: the minutes of 21 July were agreed as a correct record.");
            await texts.Nth(5).FillAsync("Councillor A: asked why so few orders were granted.\nAction: Head of adoption by 1 November 2026: say how many wait for a match\n\nRESOLVED: that the report be noted.\n\nVOTE: for 2, against 0");
            await ClickAsync(clerk, "main button:has-text('Save minutes')");
            var minutes = await clerk.InnerTextAsync("main");
            Assert.Contains("asked why so few orders were granted.", minutes);
            Assert.Contains("Action: say how many wait for a match (Head of adoption, by 1 November 2026)", minutes);
            await Browser.PictureAsync(clerk, "minutes");
            await ClickAsync(clerk, "button:has-text('Send the draft to the chair')");
            Console.WriteLine($"Minutes written and sent in {clicks} clicks");

            var chair = await browser.AsAsync("c-001", at: service);
            await chair.ClickAsync("#drafts + ul a");
            await chair.ClickAsync("text=Answer the clerk");
            await chair.ClickAsync("label:has-text('The draft can go to the next meeting')");
            await chair.ClickAsync("button:has-text('Send answer')");
            Assert.Contains("The draft can go to the next meeting", await chair.InnerTextAsync("main"));
        }

        Assert.InRange(clicks, 1, 10);
        clicks = 0;

        // 23 November: the next meeting confirms them, and they are signed.
        await using (var service = await TheService.StartAsync("2026-11-23", database))
        {
            var clerk = await browser.AsAsync("ds-01", at: service);
            await clerk.GotoAsync($"{meeting}/minutes");
            await ClickAsync(clerk, "text=Record that the minutes were confirmed and signed");
            await clerk.SelectOptionAsync("select[name=At]", next);
            clicks++;
            await clerk.FillAsync("input[name=By]", "Councillor A");
            await ClickAsync(clerk, "main form button:has-text('Save')");
            await clerk.GotoAsync($"{meeting}/minutes");
            Assert.Contains("Minutes confirmed and signed by Councillor A on 23 November 2026", await clerk.InnerTextAsync("main"));
            Assert.Equal(0, await clerk.Locator("text=Change the minutes").CountAsync());

            // What was asked for is chased on the clerk's first page.
            await clerk.GotoAsync("/");
            Assert.Contains("say how many wait for a match", await clerk.InnerTextAsync("main"));
        }
    }

    [Fact, Covers("GOV-19")]
    public async Task A_member_reads_on_a_Sunday_with_no_connection_and_notes_what_is_saved_when_there_is_one_again()
    {
        var page = await browser.AsAsync("c-001");
        var pack = page.Locator("a:has-text('Read the pack')").First;
        var file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a:has-text('download it as one file')"));
        var whole = await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("src=\"http", whole);
        Assert.DoesNotContain("href=\"/", whole);
        Assert.Contains("Page 20", whole);

        await pack.ClickAsync();
        await page.ClickAsync("button:has-text('Keep on this device')");
        await page.WaitForSelectorAsync("text=Signing out removes it");
        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        Assert.Contains("Page 20", await page.InnerTextAsync("main"));
        await Browser.CheckAsync(page, "a pack with no connection");

        await page.Locator("#page-6 + details summary").ClickAsync();
        await page.FillAsync("#n-6", "Ask about the coast");
        await page.Locator("#page-6 + details button:has-text('Save note')").ClickAsync();
        await page.WaitForSelectorAsync("#page-6 + details >> text=Kept on this device");
        await page.ReloadAsync();
        Assert.Equal("Ask about the coast", await page.InputValueAsync("#n-6"));

        await page.Context.SetOfflineAsync(false);
        await page.WaitForSelectorAsync("#page-6 + details >> text=Note saved");
        var elsewhere = await browser.AsAsync("c-001");
        await elsewhere.GotoAsync(new Uri(page.Url).AbsolutePath);
        Assert.Equal("Ask about the coast", await elsewhere.InputValueAsync("#n-6"));

        // Signing out takes it from the device.
        await page.ClickAsync("header button:has-text('Sign out')");
        await page.Context.SetOfflineAsync(true);
        await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync(new Uri(elsewhere.Url).AbsolutePath));
    }

    [Fact]
    public async Task A_pack_kept_on_a_device_is_not_there_for_whoever_has_it_next()
    {
        var page = await browser.AsAsync("c-001");
        async Task<string> KeepAsync()
        {
            await page.Locator("a:has-text('Read the pack')").First.ClickAsync();
            await page.ClickAsync("button:has-text('Keep on this device')");
            await page.WaitForSelectorAsync("text=Signing out removes it");
            return new Uri(page.Url).AbsolutePath;
        }

        // The session ends by itself, and the next comes to sign in.
        var pack = await KeepAsync();
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
        await page.ClickAsync("button[value=p-001]");
        await page.Context.SetOfflineAsync(true);
        await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync(pack));
        await page.Context.SetOfflineAsync(false);

        // Its reader signs out with no connection.
        await page.GotoAsync("/");
        await page.ClickAsync("header button:has-text('Sign out')");
        await page.GotoAsync("/sign-in");
        await page.ClickAsync("button[value=c-001]");
        await KeepAsync();
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync("header button:has-text('Sign out')");
        await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync(pack));
    }

    private async Task ClickAsync(IPage page, string what)
    {
        await page.Locator(what).First.ClickAsync();
        clicks++;
    }

    private static Books Told()
    {
        var books = new Books();
        books.Do(new OpenPanel(P) { Title = "Corporate parenting panel", Kind = "committee", Quorum = 1, On = Day("2026-06-01") }, "2026-06-01");
        foreach (var (name, who, part) in new[] { ("Councillor A", "c-001", Seat.Chair), ("Councillor B", "", Seat.Member) })
        {
            books.Do(new RecordFact(P) { Said = new Seat { From = Day("2026-06-01"), Name = name, Who = who, Part = part } }, "2026-06-01");
        }

        foreach (var on in new[] { "2026-07-21", "2026-09-21", "2026-11-23" })
        {
            books.Do(new RecordFact(P) { Said = new PanelMeeting { On = Day(on), At = new TimeOnly(10, 0), Place = "Council chamber" } }, "2026-06-01");
        }

        var july = ((PanelRecord)books.County.Find(P)!).Meetings.First().FactId;
        return books.Do(new RecordFact(P) { Said = new Minute { Meeting = july, Number = "1", Kind = "said", Words = "The panel met." } }, "2026-07-22")
            .Do(new RecordFact(P) { Said = new PlannedReport { Title = "Adoption service annual report", For = Day("2026-09-21"), Author = "Head of adoption" } }, "2026-06-02");
    }
}
