using Belong.Domain.Children;
using Belong.Domain.Reviewing;

namespace Belong.EndToEnd.Tests;

/// <summary>What one person leaves for the next, in the browser: a warning at a handover, the words of a dispute, a record opened, two made one and parted.</summary>
public class HandingOnJourney(Browser browser) : IClassFixture<Browser>
{
    private const string Harbourside = "Harbourside children in care";

    private DateOnly Today => browser.Service.Today;

    private IEnumerable<ChildRecord> InCare => browser.Service.Ledger.County.Children.Where(child => child.IsLookedAfterOn(Today)).OrderBy(child => child.ChildId);

    [Fact]
    public async Task A_manager_hands_a_child_over_with_a_warning_and_the_new_worker_meets_it_first()
    {
        Assert.SkipWhen(browser.Service is null, "Chromium is not installed");
        var child = InCare.First(each => each.AllocationOn(Today) is { Fact: { Team: Harbourside, Worker: not "w-045" } });
        var manager = await browser.AsAsync("m-001");
        await manager.GotoAsync($"/work/hand-over?of={child.AllocationOn(Today)!.Fact.Worker}");
        await Browser.CheckAsync(manager, "hand children over");
        await manager.PressOnAsync("button:has-text('Hand over children')");
        Assert.Contains("Select at least one child", await manager.InnerTextAsync(".govuk-error-summary"));
        await Browser.CheckAsync(manager, "hand children over, with errors");
        await manager.TickAsync($"input[name=Children][value='{child.Id}']");
        await manager.ChooseAsync("#Worker", "w-045");
        await DayAsync(manager, "From", Today);
        await manager.ChooseAsync("#Reason");
        await manager.TypeInAsync("#Note", "His mother must not have the address. He is called by his second name at school");
        await manager.PressOnAsync("button:has-text('Hand over children')");
        await manager.Locator(".govuk-notification-banner:has-text('1 child is handed over to')").WaitForAsync();

        var worker = await browser.AsAsync("w-045");
        await worker.GotoAsync("/");
        Assert.Contains("His mother must not have the address", await worker.InnerTextAsync("main"));
        await Browser.CheckAsync(worker, "the first page after a handover");
        await worker.PressOnAsync($"a:has-text('Read it: handover of {child.CalledName}')");
        Assert.Contains("He is called by his second name at school", await worker.InnerTextAsync("main"));
        await Browser.CheckAtBothWidthsAsync(worker, "a handover, read");
    }

    [Fact]
    public async Task A_manager_answers_a_dispute_with_its_words_before_them()
    {
        Assert.SkipWhen(browser.Service is null, "Chromium is not installed");
        var child = InCare.First(each => each.AllocationOn(Today) is { Fact.Team: Harbourside } && each.ReviewingOfficerOn(Today) is not null && each.Disputes.All(dispute => !dispute.IsOpen));
        var officer = await browser.AsAsync("iro-01");
        await officer.GotoAsync($"/children/{child.Id}/do/raise-dispute");
        await DayAsync(officer, "On", Today);
        await officer.TickAsync("input[name=Issues][value=visits]");
        await officer.TypeInAsync("#Words", "Nobody has seen the bedroom since the spring");
        await officer.PressOnAsync("button:has-text('Raise a dispute')");
        await officer.WaitForURLAsync($"**/children/{child.Id}");
        var dispute = browser.Service.Ledger.County.Child(child.Id)!.Disputes.Single(each => each.IsOpen);

        var manager = await browser.AsAsync("m-001");
        await manager.GotoAsync($"/children/{child.Id}/disputes/{dispute.Id}");
        await manager.PressOnAsync("text=Answer a dispute");
        Assert.Contains("Nobody has seen the bedroom since the spring", await manager.InnerTextAsync("main"));
        await Browser.CheckAtBothWidthsAsync(manager, "answer a dispute");
        await DayAsync(manager, "On", Today);
        await manager.TypeInAsync("#Answer", "The worker goes on Monday and looks at the room with him");
        await manager.Keyboard.PressAsync("Tab");
        await manager.Keyboard.PressAsync("Enter");
        await manager.Locator(".govuk-notification-banner").WaitForAsync();
        await officer.GotoAsync($"/children/{child.Id}/disputes/{dispute.Id}");
        Assert.Contains("The worker goes on Monday and looks at the room with him", await officer.InnerTextAsync("main"));
    }

    [Fact]
    public async Task A_record_is_opened_with_a_warning_of_who_is_alike_and_found_from_the_header()
    {
        Assert.SkipWhen(browser.Service is null, "Chromium is not installed");
        var page = await browser.AsAsync("w-045");
        await OpenAsync(page, "Zephrine", "O’Larkspur", checkedAs: "open a record");
        await page.Locator("h1:has-text('Zephrine')").WaitForAsync();
        await Browser.CheckAsync(page, "a record just opened");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("zephrine o'larkspur");
        await page.Keyboard.PressAsync("Enter");
        await page.PressOnAsync("main a:has-text('Zephrine O’Larkspur')");
        await page.Locator("h1:has-text('Zephrine')").WaitForAsync();

        await OpenAsync(page, "Zephrine", "O'Larkspur");
        Assert.Contains("Zephrine O’Larkspur, born 4 March 2011", await page.InnerTextAsync("main"));
        await Browser.CheckAsync(page, "open a record of which there may be one");
        Assert.Equal("Zephrine", await page.InputValueAsync("#Given"));
        await page.TickAsync("input[name=Another]");
        await page.PressOnAsync("button:has-text('Open record')");
        await page.Locator("h1:has-text('Zephrine')").WaitForAsync();
        Assert.Equal(2, browser.Service.Ledger.County.Children.Count(child => child.CalledName.StartsWith("Zephrine", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_records_of_one_child_are_joined_and_parted_again()
    {
        Assert.SkipWhen(browser.Service is null, "Chromium is not installed");
        var kept = InCare.Last(each => each.ChildId is not null);
        var second = new OpenRecord(new(Guid.NewGuid())) { Given = "Robbie", Family = "Twicelarch", BornOn = kept.BornOn, Sex = "1", Ethnicity = "WBRI", ChildId = "990001" };
        await browser.Service.Ledger.RecordAsync(second, new("ed-01", "Ottilie Marshgrove"), Today, new(Guid.NewGuid()));
        var other = browser.Service.Ledger.County.Child(second.Child)!;
        var page = await browser.AsAsync("r-001");
        await page.GotoAsync($"/children/{kept.Id}/do/join-with-record");
        await Browser.CheckAtBothWidthsAsync(page, "join with another record");
        await page.TypeInAsync("#ChildId", other.ChildId!);
        await page.TypeInAsync("#Reason", "The same mother and date of birth");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".govuk-notification-banner").WaitForAsync();
        Assert.Contains(other.Id, browser.Service.Ledger.County.Child(kept.Id)!.Joined);
        await page.GotoAsync($"/children/{kept.Id}/history");
        Assert.Contains("The same mother and date of birth", await page.InnerTextAsync("main"));
        await page.GotoAsync($"/children/{kept.Id}/do/separate-joined");
        await Browser.CheckAtBothWidthsAsync(page, "separate a joined record");
        await page.TypeInAsync("#Reason", "Two children after all");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".govuk-notification-banner").WaitForAsync();
        Assert.Empty(browser.Service.Ledger.County.Child(kept.Id)!.Joined);
        await page.GotoAsync($"/children/{other.Id}");
        Assert.Contains(other.CalledName, await page.InnerTextAsync("main"));
    }

    private static async Task OpenAsync(Microsoft.Playwright.IPage page, string given, string family, string? checkedAs = null)
    {
        await page.GotoAsync("/children/open");
        if (checkedAs is not null)
        {
            await Browser.CheckAtBothWidthsAsync(page, checkedAs);
        }

        await page.TypeInAsync("#Given", given);
        await page.TypeInAsync("#Family", family);
        await DayAsync(page, "BornOn", new DateOnly(2011, 3, 4));
        await page.TickAsync("label:text-is('Female') >> xpath=../input");
        await page.ChooseAsync("select[name=Ethnicity]", "WBRI");
        await page.TickAsync("input[name=IsUnaccompanied][value=False]");
        await page.TickAsync("input[name=InterpreterNeeded][value=False]");
        await page.PressOnAsync("button:has-text('Open record')");
    }

    private static async Task DayAsync(Microsoft.Playwright.IPage page, string name, DateOnly day)
    {
        await page.TypeInAsync($"#{name}-day", $"{day.Day}");
        await page.TypeInAsync($"#{name}-month", $"{day.Month}");
        await page.TypeInAsync($"#{name}-year", $"{day.Year}");
    }
}
