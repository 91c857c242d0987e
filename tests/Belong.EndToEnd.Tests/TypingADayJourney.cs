using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

/// <summary>A day typed wrongly, as whoever uses a keyboard meets it. It needs no county: the form is the first anybody fills in.</summary>
public sealed class TypingADayJourney
{
    [Theory]
    [InlineData("4", "Smarch", "2010", "BornOn-month", 1280, true)]
    [InlineData("4", "5", "10", "BornOn-year", 1280, true)]
    [InlineData("4", "", "2010", "BornOn-month", 320, false)]
    [InlineData("4/5/10", "", "", "BornOn-day", 320, true)]
    public async Task The_summarys_link_puts_the_focus_into_the_first_wrong_box_and_what_was_typed_is_there(string day, string month, string year, string box, int width, bool javaScript)
    {
        Assert.SkipWhen(!File.Exists("/usr/bin/chromium"), "Chromium is not installed");
        await using var service = await TheService.StartAsync("2026-03-10");
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
        var context = await chromium.NewContextAsync(new() { JavaScriptEnabled = javaScript, ViewportSize = new() { Width = width, Height = 900 }, BaseURL = service.Address, Locale = "en-GB" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.ClickAsync("button[value=w-045]");
        await page.GotoAsync("/children/open");
        await page.FillAsync("#Given", "Amara");
        await page.FillAsync("#BornOn-day", day);
        await page.FillAsync("#BornOn-month", month);
        await page.FillAsync("#BornOn-year", year);
        await page.ClickAsync("button:has-text('Open record')");
        await page.Locator(".govuk-error-summary").WaitForAsync();
        if (javaScript)
        {
            await Browser.CheckAsync(page, $"a day typed wrongly at {width}");
        }

        await Browser.PictureAsync(page, $"day-errors-{box}-{width}");
        await page.ClickAsync(".govuk-error-summary a:has-text('Date of birth')");
        Assert.Equal(box, await page.Locator("input:focus").GetAttributeAsync("id"));
        Assert.Equal((day, month, year), (await page.InputValueAsync("#BornOn-day"), await page.InputValueAsync("#BornOn-month"), await page.InputValueAsync("#BornOn-year")));
        Assert.Equal([box], await page.Locator("[id^=BornOn].govuk-input--error").EvaluateAllAsync<string[]>("boxes => boxes.map(each => each.id)"));
        await Browser.PictureAsync(page, $"day-focus-{box}-{width}");
    }
}
