using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

/// <summary>The return season: a rule's rows waived for one reason, agreed to by a second person from their first page, another rule's mended in one table.</summary>
public class ReturnSeasonJourney(Browser browser) : IClassFixture<Browser>
{
    private int clicks;

    [Fact, Covers("SYS-21")]
    public async Task More_than_134_errors_of_two_rules_are_waived_and_mended_from_the_list_in_under_twenty_clicks()
    {
        var officer = await browser.AsAsync("r-001");
        await ClickAsync(officer, "nav a:has-text('Return health')");
        await ClickAsync(officer, "a:text-is('359')");
        var waived = RowsOf(await officer.InnerTextAsync("main"));
        await Browser.CheckAtBothWidthsAsync(officer, "a rule's list");
        await ClickAsync(officer, "label[for=every]");
        await officer.FillAsync("#Reason", "They stay put with their carers after 18 and are care leavers by then");
        await ClickAsync(officer, "button:has-text('Ask for waivers')");
        Assert.Contains("Waiting for a second person. Noel Pebblestead: They stay put", await officer.InnerTextAsync("main"));

        // Who asked cannot agree; a second person finds them on their first page.
        Assert.Equal(0, await officer.Locator("button:has-text('Agree that they are correct')").CountAsync());
        var analyst = await browser.AsAsync("a-001");
        Assert.Contains($"Waivers that need a second person ({waived})", await analyst.InnerTextAsync("main"));
        await ClickAsync(analyst, "#waivers + ul a");
        await ClickAsync(analyst, "label[for=every]");
        await ClickAsync(analyst, "button:has-text('Agree that they are correct')");
        Assert.Contains("No rows are wrong by this rule", await analyst.InnerTextAsync("main"));

        await ClickAsync(officer, "nav a:has-text('Return health')");
        await ClickAsync(officer, "a:text-is('209')");
        var mended = RowsOf(await officer.InnerTextAsync("main"));
        await ClickAsync(officer, "label[for=every]");
        await ClickAsync(officer, "button:has-text('Correct them in one table')");
        await Browser.CheckAtBothWidthsAsync(officer, "rows being corrected in one table");
        await officer.FillAsync("#same", "UN4");
        await officer.FillAsync("input[name^=V-] >> nth=0", "UN2");
        await ClickAsync(officer, "button:has-text('Save corrections')");
        Assert.Contains("Enter why this is being corrected", await officer.InnerTextAsync(".govuk-error-summary"));
        Assert.Equal(("UN4", "UN2"), (await officer.InputValueAsync("#same"), await officer.InputValueAsync("input[name^=V-] >> nth=0")));
        await officer.FillAsync("#Reason", "The school has asked for the numbers");
        await ClickAsync(officer, "button:has-text('Save corrections')");
        Assert.Contains("No rows are wrong by this rule", await officer.InnerTextAsync("main"));

        Console.WriteLine($"{waived + mended} errors in {clicks} clicks");
        Assert.True(waived + mended >= 134);
        Assert.InRange(clicks, 1, 19);
    }

    [Fact]
    public async Task From_a_child_the_reader_goes_on_to_the_next_of_the_list_and_back_to_it()
    {
        var officer = await browser.AsAsync("r-001");
        await officer.GotoAsync("/returns/health/371");
        await officer.ClickAsync("main table tbody tr:first-child th a");
        var first = await officer.InnerTextAsync("h1");
        await officer.ClickAsync("a:has-text('Next: ')");
        Assert.NotEqual(first, await officer.InnerTextAsync("h1"));
        await officer.ClickAsync("a:has-text('Back to rule 371')");
        Assert.Contains("/returns/health/371", officer.Url);
    }

    private static int RowsOf(string main) => int.Parse(System.Text.RegularExpressions.Regex.Match(main, @"([\d,]+) rows?, page").Groups[1].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    private async Task ClickAsync(IPage page, string what)
    {
        await page.Locator(what).First.ClickAsync();
        clicks++;
    }
}
