using Belong.Domain.Children;
using Belong.Domain.Planning;
using Belong.Domain.Relations;

namespace Belong.EndToEnd.Tests;

/// <summary>A social worker's day, and those around them, in the browser: each page on the way passes axe.</summary>
public class WorkersDayJourney(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_visit_is_recorded_by_keyboard_read_again_and_its_date_corrected()
    {
        var page = await browser.AsAsync("w-045");
        var child = Own(0);
        await page.GotoAsync($"/children/{child.Id}");
        await Browser.PictureAsync(page, "story-1280");
        await Browser.CheckAsync(page, "a child's first page");
        await page.PressOnAsync("text=Record a visit");
        await page.TypeInAsync("#On-day", "20");
        await page.TypeInAsync("#On-month", "7");
        await page.TypeInAsync("#On-year", "2017");
        await page.TickAsync("input[name=Seen][value=True]");
        await page.TickAsync("input[name=Alone][value=True]");
        await page.TypeInAsync("#Notes", "The trumpet came home for the summer");
        await Browser.CheckAsync(page, "a visit");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".govuk-notification-banner:has-text('Visit saved')").WaitForAsync();
        await page.PressOnAsync(".govuk-notification-banner a:has-text('Read it')");
        Assert.Contains("The trumpet came home for the summer", await page.InnerTextAsync("main"));
        await Browser.CheckAsync(page, "a visit, read");

        await page.PressOnAsync("a.govuk-button:has-text('Correct')");
        await page.TypeInAsync("#On-day", "19");
        await page.TypeInAsync("#WhyCorrected", "It was the day before");
        await page.PressOnAsync("button:has-text('Continue')");
        await page.PressOnAsync("button:has-text('Save correction')");
        await page.Locator(".govuk-notification-banner:has-text('corrected')").WaitForAsync();
        Assert.Equal(new DateOnly(2017, 7, 19), browser.Service.Ledger.County.Child(child.Id)!.Facts<Visit>()[^1].Fact.On);
    }

    [Fact]
    public async Task A_child_is_reported_missing_from_any_page_and_stands_on_four_first_pages()
    {
        var page = await browser.AsAsync("w-045");
        var child = Own(1);
        await page.GotoAsync("/scorecards");
        await page.PressOnAsync("text=Report missing");
        await Browser.CheckAsync(page, "report a child missing");
        await page.PressOnAsync($"a[href='/children/{child.Id}/do/report-missing']");
        await page.TypeInAsync("#From-day", "21");
        await page.TypeInAsync("#From-month", "7");
        await page.TypeInAsync("#From-year", "2017");
        await page.TypeInAsync("#At", "7.40am");
        await page.TypeInAsync("#Circumstances", "Gone before breakfast, blue coat");
        await page.TickAsync("input[name=Risk][value=medium]");
        await Browser.CheckAsync(page, "reported missing, before it is sent");
        await page.PressOnAsync("main button:has-text('Report missing')");
        await page.Locator($".govuk-notification-banner:has-text('{child.CalledName} reported missing')").WaitForAsync();
        foreach (var persona in new[] { "w-045", "m-001", "ed-01", "d-001" })
        {
            var reader = await browser.AsAsync(persona);
            await reader.GotoAsync("/");
            Assert.Contains("Gone before breakfast, blue coat", await reader.InnerTextAsync("main"));
            await Browser.CheckAsync(reader, $"the first page of {persona}");
            await Browser.PictureAsync(reader, $"first-page-{persona}");
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Every_new_page_of_a_record_and_of_the_day_passes_axe_and_fits(int width)
    {
        var page = await browser.AsAsync("w-045", width: width);
        var child = Own(2);
        foreach (var address in new[] { $"/children/{child.Id}", $"/children/{child.Id}/timeline", $"/children/{child.Id}/notes", $"/children/{child.Id}/people", $"/adults/{child.People[0].Fact.Who}", $"/children/{child.Id}/do/add-person", $"/children/{child.Id}/documents", $"/children/{child.Id}/documents/add", $"/children/{child.Id}/health", $"/children/{child.Id}/education", $"/children/{child.Id}/details", "/", "/alerts", "/missing", "/work/explain", "/search?q=school", "/access", "/work/view" })
        {
            await page.GotoAsync(address);
            await Browser.CheckAsync(page, $"{address} at {width}");
            await Browser.PictureAsync(page, $"day{address.Split('?')[0].Replace($"{child.Id}", "child").Replace($"{child.People[0].Fact.Who}", "adult").Replace('/', '-')}-{width}");
        }
    }

    [Fact]
    public async Task A_chronology_is_made_of_the_record_weighed_and_fixed_and_a_letter_is_begun()
    {
        var page = await browser.AsAsync("w-045");
        var child = Own(3);
        await page.GotoAsync($"/children/{child.Id}/chronologies");
        await page.PressOnAsync("text=Start a chronology");
        await page.TickAsync("input[name=For][value=court]");
        await page.TypeInAsync("#Shows", "What was tried before care");
        await page.PressOnAsync("button:has-text('Save chronology')");
        await page.PressOnAsync("main a:has-text('For court')");
        await page.PressOnAsync("text=Choose events from the record");
        await Browser.CheckAtBothWidthsAsync(page, "choose events");
        await page.PressOnAsync("button:has-text('Add to the chronology')");
        Assert.Contains("Select at least one event", await page.InnerTextAsync(".govuk-error-summary"));
        await page.TickAsync("input[name=Entries]");
        await page.TypeInAsync("#Q", "review");
        await page.PressOnAsync("button:has-text('Show'):not([type=button])");
        Assert.Contains("1 event more chosen that is not on this list.", await page.InnerTextAsync("main"));
        await page.TickAsync("input[name=Entries][type=checkbox]");
        await page.PressOnAsync("button:has-text('Add to the chronology')");
        await page.Locator(".govuk-notification-banner:has-text('2 events added to the chronology')").WaitForAsync();
        await page.PressOnAsync("text=Shorten events and add analysis");
        await Browser.CheckAtBothWidthsAsync(page, "weigh events");
        await page.TypeInAsync("textarea[name^=Analysis-]", "A first sign that nobody was looking");
        await page.PressOnAsync("button:has-text('Save'):not([name=later])");
        await page.Locator(".govuk-notification-banner:has-text('Events saved')").WaitForAsync();
        Assert.Contains("A first sign that nobody was looking", await page.InnerTextAsync("main table"));
        await Browser.CheckAtBothWidthsAsync(page, "a chronology");
        await page.PressOnAsync("text=Fix the chronology");
        await page.PressOnAsync("main form button:has-text('Fix a chronology')");
        await page.Locator("h2:has-text('Chronology of')").WaitForAsync();
        Assert.Contains("Fixed on", await page.InnerTextAsync("main"));

        await page.GotoAsync($"/children/{child.Id}/letters/write?template=Blank%20letter");
        await Browser.CheckAtBothWidthsAsync(page, "write a letter");
    }

    [Fact]
    public async Task A_note_is_written_and_found_from_the_header_with_a_key()
    {
        var page = await browser.AsAsync("w-045");
        var child = Own(3);
        await page.GotoAsync($"/children/{child.Id}/notes");
        await page.PressOnAsync("text=Write a note");
        await page.TypeInAsync("#On-day", "20");
        await page.TypeInAsync("#On-month", "7");
        await page.TypeInAsync("#On-year", "2017");
        await page.TickAsync("input[name=Kind][value=call]");
        await page.TypeInAsync("#Words", "The tuba teacher rang about the concert");
        await page.PressOnAsync("button:has-text('Save case note')");
        await page.Locator(".govuk-notification-banner:has-text('Note saved')").WaitForAsync();
        await page.GotoAsync("/figures");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("tuba");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("h2:has-text('Written (1)')").WaitForAsync();
        await Browser.CheckAsync(page, "what was found");
        await page.PressOnAsync("a:has-text('Case note, 20 July 2017')");
        Assert.Contains("The tuba teacher rang about the concert", await page.InnerTextAsync("main"));
    }

    [Fact]
    public async Task A_brother_is_added_by_the_child_id_and_stands_on_both_records()
    {
        var page = await browser.AsAsync("m-001");
        var (one, other) = (Own(4), Own(5));
        await page.GotoAsync($"/children/{one.Id}/do/name-sibling");
        await Browser.CheckAsync(page, "add a brother or sister");
        await page.TypeInAsync("#ChildId", other.ChildId!);
        await page.PressOnAsync("main button:has-text('Add a brother or sister')");
        await page.Locator(".govuk-notification-banner:has-text('Brother or sister saved')").WaitForAsync();
        await page.GotoAsync($"/children/{other.Id}/people");
        Assert.Contains(one.CalledName, await page.InnerTextAsync("main"));
    }

    [Fact]
    public async Task A_question_mark_shows_the_keys_on_any_page_and_more_stands_on_a_screen_when_asked()
    {
        Assert.SkipWhen(browser.Service is null, "Chromium is not installed");
        var page = await browser.AsAsync("w-045");
        await page.GotoAsync("/scorecards");
        await page.Keyboard.PressAsync("?");
        await page.Locator("dialog[open] kbd:has-text('/')").WaitForAsync();
        await Browser.CheckAsync(page, "the keys");
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        await page.GotoAsync("/work/view");
        await page.PressOnAsync("button:has-text('Show more on a screen')");
        foreach (var (address, name) in new[] { ("/", "first-page"), ($"/children/{Own(0).Id}", "child") })
        {
            await page.GotoAsync(address);
            await Browser.CheckAtBothWidthsAsync(page, $"{address}, with more on the screen");
            await Browser.PictureAsync(page, $"compact-{name}-1280");
        }

        await page.GotoAsync("/work/view");
        await page.PressOnAsync("button:has-text('Show at full size')");
    }

    /// <summary>One of the worker's own children in care who is not missing.</summary>
    private ChildRecord Own(int nth)
    {
        Assert.SkipWhen(browser.Service is null, "Chromium is not installed");
        var county = browser.Service!.Ledger.County;
        var own = county.Children.Where(child => child.IsLookedAfterOn(browser.Service.Today) && child.AllocationOn(browser.Service.Today)?.Fact.Worker == "w-045" && !child.Facts<MissingEpisode>().Any(missing => missing.Fact.Span.IsOpen) && child.PlacementOn(browser.Service.Today) is not null).OrderBy(child => child.ChildId).ToList();
        if (nth < 4)
        {
            return own[nth];
        }

        // Two who are not brother and sister yet.
        var pair = own.SelectMany(one => own.Where(two => two.Id != one.Id && !one.Siblings.Contains(two.Id)).Select(two => (one, two))).First();
        return nth == 4 ? pair.one : pair.two;
    }
}
