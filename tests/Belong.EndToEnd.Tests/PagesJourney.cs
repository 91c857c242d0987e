using System.Text;
using Belong.Domain.Children;
using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

public class PagesJourney(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Pages = ["/", "/children", "/children?q=mallow&care=In%20care%20now", "/children?q=nobodyiscalledthat", "CHILD", "CHILD/timeline", "CHILD/care", "CHILD/history", "CHILD/access", "CHILD/reviews/record", "/figures", "/figures/placements-3-plus?by=age", "/figures/within-20-miles", "/nowhere"];

    [Theory]
    [InlineData(1280, true)]
    [InlineData(1280, false)]
    [InlineData(320, true)]
    [InlineData(320, false)]
    public async Task Every_page_passes_axe_and_fits_with_and_without_JavaScript(int width, bool javaScript)
    {
        var page = await browser.AsAsync("iro-01", javaScript, width);
        var child = Settled();
        foreach (var address in Pages)
        {
            await page.GotoAsync(address.Replace("CHILD", $"/children/{child.Id}"));
            var name = $"{address.Trim('/').Replace('/', '-').Split('?')[0].Replace("CHILD", "child")}-{width}{(javaScript ? "" : "-plain")}";
            await Browser.PictureAsync(page, name.StartsWith('-') ? $"home{name}" : name);
            if (javaScript)
            {
                await Browser.CheckAsync(page, $"{address} at {width}");
            }
            else
            {
                await Browser.FitsAsync(page, $"{address} at {width} without JavaScript");
                Assert.True(await page.Locator("h1").CountAsync() == 1, $"{address} has one heading");
            }
        }
    }

    [Fact]
    public async Task A_field_without_a_label_is_found_and_so_is_what_is_too_wide()
    {
        var page = await browser.AsAsync("a-001", width: 320);
        await page.SetContentAsync("<!doctype html><html lang=en><title>A form</title><main><input></main></html>");
        var unlabelled = await Assert.ThrowsAnyAsync<Exception>(() => Browser.CheckAsync(page, "a form"));
        Assert.Contains("label", unlabelled.Message, StringComparison.Ordinal);
        await page.SetContentAsync($"<!doctype html><html lang=en><title>A form</title><main><p>{new string('W', 80)}</p></main></html>");
        var wide = await Assert.ThrowsAnyAsync<Exception>(() => Browser.CheckAsync(page, "a form"));
        Assert.Contains("wider than the window", wide.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_other_roles_pass_axe_too()
    {
        foreach (var (persona, addresses) in new[] { ("p-001", new[] { $"/children/{Settled().Id}/move" }), ("a-001", ["/returns"]), ("c-001", ["/", "/children"]) })
        {
            var page = await browser.AsAsync(persona);
            foreach (var address in addresses)
            {
                await page.GotoAsync(address);
                await Browser.PictureAsync(page, $"{persona}{address.Replace('/', '-').Replace(Settled().Id.ToString(), "child")}");
                await Browser.CheckAsync(page, $"{address} as {persona}");
            }
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Signing_in_and_taking_in_a_return_pass_axe_at_every_step(int width)
    {
        var page = await browser.AsAsync("a-001", width: width);
        await page.GotoAsync("/sign-in");
        await LookAsync("sign-in");

        await using var empty = await TheService.StartAsync("2027-06-01"); // a county of its own: what is taken in here must not change the others' journeys
        await page.GotoAsync($"{empty.Address}/sign-in");
        await page.ClickAsync("button[value=a-001]");
        await page.GotoAsync($"{empty.Address}/returns");
        await LookAsync("returns-empty");
        await page.ClickAsync("button:has-text('Preview import')");
        Assert.Contains("Enter the authority's code", await page.InnerTextAsync(".govuk-error-summary"));
        await LookAsync("returns-errors");

        Assert.Equal("2027", await page.InputValueAsync("#Year")); // the year that is over, not the one under way
        await page.FillAsync("#Authority", "E10000016");
        await page.SetInputFilesAsync("#Files", [
            Csv("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,M,01/05/2015,WBRI,,,\nB,X,not a day,WBRI,,,\nC,F,02/05/2014,WOTH,,,\n"),
            Csv("episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2026,S,V2,N1,U6,PR1,,,,,,\n"),
        ]);
        await page.ClickAsync("button:has-text('Preview import')");
        Assert.Contains("This is not a date", await page.InnerTextAsync("main"));
        await LookAsync("return-preview");

        await page.ClickAsync("button:has-text('Import return')");
        await page.Locator("h1:has-text('2026-27 return imported')").WaitForAsync();
        await LookAsync("return-in");

        // A file that cannot be read stops the import until it is left out.
        await OfferAsync(Csv("header.csv", "CHILD,SEX,DOB,ETHNICITY,UPN,MOTHER,MC_DOB\nA,M,01/05/2015,WBRI,,,\n"), Csv("episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,,\nA,01/05/2026,S,V2,N1,U6 ,PR1,,,,,,,,\n"));
        Assert.Contains("the column ETHNIC is missing", await page.InnerTextAsync("main"));
        await LookAsync("return-blocked");
        await page.ClickAsync("button:has-text('Continue without')");
        Assert.Contains("Select the files to leave out", await page.InnerTextAsync(".govuk-error-summary"));
        await LookAsync("return-blocked-errors");
        await page.CheckAsync("input[value='header.csv']");
        await page.ClickAsync("button:has-text('Continue without')");
        Assert.Contains("U6[space]", await page.InnerTextAsync("main"));
        await LookAsync("return-blanks");

        // What the files leave out is withdrawn by the very number only.
        await OfferAsync(Csv("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,M,01/05/2015,WBRI,,,\n"));
        Assert.Contains("Importing them would withdraw 3 facts about 1 child", await page.InnerTextAsync("main"));
        await page.ClickAsync("button:has-text('Import return')");
        Assert.Contains("Enter the number of facts to withdraw", await page.InnerTextAsync(".govuk-error-summary"));
        await LookAsync("return-withdraws-errors");
        await page.FillAsync("#Facts", "3");
        await page.ClickAsync("button:has-text('Import return')");
        await page.Locator("h1:has-text('2026-27 return imported')").WaitForAsync();
        Assert.Contains("Facts withdrawn", await page.InnerTextAsync("main"));
        await LookAsync("return-withdrawn");

        async Task OfferAsync(params FilePayload[] files)
        {
            await page.GotoAsync($"{empty.Address}/returns");
            await page.FillAsync("#Authority", "E10000016");
            await page.SetInputFilesAsync("#Files", files);
            await page.ClickAsync("button:has-text('Preview import')");
        }

        async Task LookAsync(string name)
        {
            await Browser.PictureAsync(page, $"{name}-{width}");
            await Browser.CheckAsync(page, $"{name} at {width}");
        }

        static FilePayload Csv(string name, string text) => new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };
    }

    [Fact]
    public async Task A_reviewing_officer_records_a_review_by_keyboard_and_corrects_it()
    {
        var page = await browser.AsAsync("iro-01");
        var child = Settled();
        await page.GotoAsync($"/children/{child.Id}/reviews/record");
        await page.ClickAsync("button:has-text('Save review')");
        Assert.Contains("Enter the date the review was held", await page.InnerTextAsync(".govuk-error-summary"));
        await Browser.CheckAsync(page, "record a review, with errors");
        await Browser.PictureAsync(page, "record-review-errors");

        await page.FocusAsync("#HeldOn-day");
        await page.Keyboard.TypeAsync("20");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("7");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("2017");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main:has-text('Review saved')").WaitForAsync();

        await page.GotoAsync($"/children/{child.Id}/care");
        await page.ClickAsync("text=Correct the review of 20 July 2017");
        await page.SelectOptionAsync("#Participation", "PN6");
        await page.FillAsync("#WhyCorrected", "Sent a letter");
        await page.ClickAsync("text=Continue");
        await Browser.CheckAsync(page, "check the correction");
        await Browser.PictureAsync(page, "check-answers");
        await page.ClickAsync("text=Save correction");
        Assert.Contains("Sent a letter", await page.InnerTextAsync("main"));
        Assert.Matches("21 July 2017 at \\d\\d:\\d\\d\\s+Marguerite Oakdew\\s+Corrected", await page.InnerTextAsync("main")); // instants run on from the fixed day
    }

    [Fact]
    public async Task What_is_typed_is_kept_while_typing_and_found_again()
    {
        var page = await browser.AsAsync("iro-01");
        var child = Settled(1);
        await page.GotoAsync($"/children/{child.Id}/reviews/record");
        await page.FillAsync("#HeldOn-day", "3");
        await page.FillAsync("#HeldOn-month", "Ju");
        await page.Locator("[data-kept]:has-text('Draft saved at')").WaitForAsync();
        await page.GotoAsync("/children");
        await page.GotoAsync($"/children/{child.Id}/reviews/record");
        Assert.Equal("Ju", await page.InputValueAsync("#HeldOn-month"));
    }

    [Fact]
    public async Task The_timeline_is_drawn_up_to_today_and_nothing_breaks_the_content_policy()
    {
        var page = await browser.AsAsync("iro-01");
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("script", StringComparison.OrdinalIgnoreCase) && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        await page.GotoAsync($"/children/{Settled().Id}/timeline");
        await page.WaitForSelectorAsync(".belong-timeline svg");
        await Browser.PictureAsync(page, "timeline");
        Assert.True(await page.Locator(".belong-timeline rect").CountAsync() > 3);
        Assert.Equal(1, await page.Locator(".belong-timeline line.belong-timeline__today").CountAsync());
        Assert.Empty(complaints);
    }

    /// <summary>A child with some history, in care on the fixed day.</summary>
    private ChildRecord Settled(int nth = 0)
    {
        Assert.SkipWhen(browser.Service is null, "Chromium is not installed");
        return browser.Service!.Ledger.County.Children
            .Where(child => child.IsLookedAfterOn(browser.Service.Today) && child.CountedPlacements.Length > 2 && child.PeriodsOfCare[0].From < new DateOnly(2014, 1, 1))
            .OrderBy(child => child.ChildId).ElementAt(nth);
    }
}
