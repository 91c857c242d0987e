using Belong.Returns.Ssda903.Export;

namespace Belong.EndToEnd.Tests;

/// <summary>From the errors of the return to the field that is wrong, and a waiver that two people agree on.</summary>
public class ReturnHealthJourney(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, true)]
    [InlineData(320, false)]
    public async Task Every_page_of_the_returns_health_passes_axe_and_fits(int width, bool javaScript)
    {
        var page = await browser.AsAsync("a-001", javaScript, width);
        var error = AnError();
        foreach (var (name, address) in new[]
        {
            ("health", "/returns/health?year=2018"),
            ("health-empty", "/returns/health?year=2018&team=Nowhere"),
            ("health-rule", $"/returns/health/{error.Rule.Code}?year=2018"),
            ("health-not-run", "/returns/health/not-run?year=2018"),
            ("health-child", $"/children/{error.Child.Id}/return?year=2018&waive={error.Rule.Code}&about={Uri.EscapeDataString(error.About)}"),
            ("sign-off", "/returns/sign-off?year=2018"),
            ("sign-off-last", "/returns/sign-off?year=2017"),
            ("record-fact", $"/children/{error.Child.Id}/facts/record/health-of-year?year=2018"),
            ("take-back", $"/children/{error.Child.Id}/facts/{error.Row.Facts[0]}/take-back"),
        })
        {
            await page.GotoAsync(address);
            await Browser.PictureAsync(page, $"{name}-{width}{(javaScript ? "" : "-plain")}");
            await (javaScript ? Browser.CheckAsync(page, $"{name} at {width}") : Browser.FitsAsync(page, $"{name} at {width}"));
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }
    }

    [Fact]
    public async Task An_error_opens_its_field_and_a_waiver_needs_a_second_person()
    {
        var error = AnError();
        var analyst = await browser.AsAsync("a-001");
        await analyst.GotoAsync($"/returns/health/{error.Rule.Code}?year=2018");
        await analyst.Locator("main table th a").First.ClickAsync();
        await analyst.WaitForURLAsync("**/return?year=2018*");
        await analyst.Locator($"a:has-text('ask for a waiver of rule {error.Rule.Code}')").First.ClickAsync();
        await analyst.Locator("button:has-text('Ask for a waiver')").ClickAsync();
        Assert.Contains("Enter why this is correct", await analyst.Locator(".govuk-error-summary").InnerTextAsync());
        await Browser.CheckAsync(analyst, "waive, with an error");
        await analyst.FillAsync("#Reason", "The school has confirmed it in writing");
        await analyst.Locator("button:has-text('Ask for a waiver')").ClickAsync();
        Assert.Contains("Waiting for a second person", await analyst.Locator("main").InnerTextAsync());
        Assert.Equal(0, await analyst.Locator("button:has-text('Agree')").CountAsync());

        var director = await browser.AsAsync("d-001");
        await director.GotoAsync(analyst.Url);
        await director.Locator("button:has-text('Agree')").First.ClickAsync();
        Assert.Contains("Agreed by Helena Yarrowbank", await director.Locator("main").InnerTextAsync());
        await Browser.PictureAsync(director, "health-waived");
    }

    /// <summary>One of the rule that names most rows of the year under way, with a fact behind it.</summary>
    private ReturnError AnError()
    {
        var county = browser.Service.Ledger.County;
        return ReturnHealth.Of(county, CheckRecord.Of(county, 2018)).Errors.GroupBy(each => each.Rule).MaxBy(rule => rule.Count())!.First(each => each.Row.Facts.Length > 0);
    }
}
