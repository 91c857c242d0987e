using Belong.Domain.Children;
using Belong.Domain.Reviewing;
using Microsoft.Playwright;

namespace Belong.EndToEnd.Tests;

/// <summary>The mornings of a reviewing officer, a social worker and two managers, in a browser, every page they see checked.</summary>
public class ReviewingJourney(Browser browser) : IClassFixture<Browser>
{
    private County County => browser.Service!.Ledger.County;

    private DateOnly Today => browser.Service!.Today;

    [Fact]
    public async Task Every_page_of_the_reviewing_service_passes_axe_and_fits()
    {
        var page = await browser.AsAsync("rm-01");
        var child = Mine().First(child => child.NextReview is not null);
        var held = Mine().First(each => each.Reviews.Any(review => review.Fact.Planned is not null));
        var review = held.Reviews.Last(each => each.Fact.Planned is not null);
        var disputed = County.Children.First(each => each.Disputes.Any(dispute => dispute.IsOpen));
        foreach (var address in new[]
        {
            "/", "/work?of=Service", "/work/calendar", "/rules", "/settings", "/settings/dispute-days", "/reviewing?officer=iro-01", "/reviewing/disputes?year=2017", "/reviewing/caseloads", "/reviewing/service", "/reviewing/people/iro-01", "/council/be10c000-0000-4000-8000-000000000001/facts/record/feedback",
            "/reports/iro/2017", "/booklets", "/booklets/child/ar", "/booklets/carer/sq", $"/children/{child.Id}/plans", $"/children/{child.Id}/record", $"/children/{child.Id}/reviews/{child.NextReview!.Id}", $"/children/{held.Id}/reviews/{review.FactId}",
            $"/children/{held.Id}/reviews/{review.FactId}/minutes", $"/children/{child.Id}/reviews/consult", $"/children/{child.Id}/reviews/record", $"/children/{child.Id}/reviewing-officer", $"/children/{disputed.Id}/disputes/{disputed.Disputes.First(each => each.IsOpen).Id}", $"/children/{child.Id}/do/raise-dispute", $"/children/{child.Id}/facts/record/review-quality",
        })
        {
            await SeeAsync(page, address, 1280, 320);
        }
    }

    [Fact, Covers("IRO-10")]
    public async Task A_reviewing_officers_morning_three_reviews_prepared_one_held_one_dispute_raised_and_one_taken_up()
    {
        var page = await browser.AsAsync("iro-01");
        await SeeAsync(page, "/", 1280);
        await SeeAsync(page, "/reviewing", 1280);
        await page.Locator("table[data-rows] tbody tr a").First.FocusAsync();
        await page.Keyboard.PressAsync("j");
        Assert.Equal(await page.Locator("table[data-rows] tbody tr").Nth(1).Locator("a").First.InnerTextAsync(), await page.EvaluateAsync<string>("document.activeElement.textContent"));

        var children = Mine().Where(child => child.NextReview is null && child.Disputes.All(dispute => !dispute.IsOpen)).Take(4).ToList();
        foreach (var child in children.Take(3))
        {
            await page.GotoAsync($"/children/{child.Id}/do/plan-review");
            await DayAsync(page, "On", child == children[0] ? Today : Today.AddDays(14));
            await page.FillAsync("#At", "16:30");
            await page.FillAsync("#Place", "At home");
            await page.CheckAsync("input[name=Kind][value=subsequent]");
            await page.FillAsync("#ChildsWishes", "After football, with my brother");
            await page.CheckAsync("input[name=Invite][value=child]");
            await page.CheckAsync("input[name=Invite][value=carer]");
            await page.FillAsync("#WhyLate", "The summer holidays");
            await page.ClickAsync("button:has-text('Plan a review')");
            await page.WaitForURLAsync($"**/children/{child.Id}");

            await page.GotoAsync($"/children/{child.Id}/facts/record/iro-contact");
            await DayAsync(page, "On", Today);
            await page.SelectOptionAsync("#Kind", "visit");
            await page.CheckAsync("#Private");
            await page.FillAsync("#ChildsWords", "I want to stay at my school");
            await page.ClickAsync("main form button.govuk-button:not(.govuk-button--secondary)");
            await page.WaitForURLAsync($"**/children/{child.Id}");
        }

        var first = County.Child(children[0].Id)!;
        await SeeAsync(page, $"/children/{first.Id}/reviews/{first.NextReview!.Id}", 1280);
        Assert.Contains("I want to stay at my school", await page.InnerTextAsync("main"));
        await page.ClickAsync("text=Record review");
        await page.CheckAsync("input[name=Participation][value=PN1]");
        await page.CheckAsync("input[name=Chaired][value=part]");
        await page.CheckAsync("input[name=ChairOffered][value=True]");
        await Browser.CheckAsync(page, "record the review");
        await page.ClickAsync("button:has-text('Save review')");
        await page.WaitForURLAsync($"**/children/{first.Id}/reviews/*");
        Assert.Equal((Today, "part"), County.Child(first.Id)!.Reviews[^1] is { Fact: var held } ? (held.HeldOn, held.Chaired) : default);

        var about = children[3];
        await page.GotoAsync($"/children/{about.Id}/do/raise-dispute");
        await page.ClickAsync("button:has-text('Raise a dispute')");
        Assert.Contains("Select at least one issue", await page.InnerTextAsync(".govuk-error-summary"));
        await Browser.CheckAsync(page, "raise a dispute, with errors");
        await DayAsync(page, "On", Today);
        await page.CheckAsync("input[name=Issues][value=care-plan]");
        await page.CheckAsync("input[name=Issues][value=visits]");
        await page.FillAsync("#Words", "Nobody has visited since May");
        await page.ClickAsync("button:has-text('Raise a dispute')");
        await page.WaitForURLAsync($"**/children/{about.Id}");
        var dispute = County.Child(about.Id)!.Disputes.Single(each => each.IsOpen);
        await SeeAsync(page, $"/children/{about.Id}/disputes/{dispute.Id}", 1280);
        await page.ClickAsync("text=Escalate a dispute");
        await DayAsync(page, "On", Today);
        await page.FillAsync("#Reason", "It cannot wait");
        await page.ClickAsync("button:has-text('Escalate a dispute')");
        await page.WaitForURLAsync($"**/children/{about.Id}");
        Assert.Equal((1, 2), (County.Child(about.Id)!.Disputes.Single(each => each.IsOpen).Level, County.Child(about.Id)!.Disputes.Single(each => each.IsOpen).Issues.Length));
    }

    [Fact]
    public async Task A_social_workers_morning_a_visit_recorded_a_report_sent_and_the_plan_changed()
    {
        var page = await browser.AsAsync("w-045");
        await SeeAsync(page, "/", 1280);
        var child = County.Children.Where(child => child.IsLookedAfterOn(Today) && child.AllocationOn(Today)?.Fact.Worker == "w-045").OrderBy(child => child.ChildId).First();
        await page.GotoAsync($"/children/{child.Id}/facts/record/visit");
        await page.ClickAsync("main form button.govuk-button:not(.govuk-button--secondary)");
        Assert.Contains("Enter the visit date", await page.InnerTextAsync(".govuk-error-summary"));
        await Browser.CheckAsync(page, "record a visit, with errors");
        await DayAsync(page, "On", Today);
        await page.CheckAsync("#Seen");
        await page.CheckAsync("#Alone");
        await page.CheckAsync("input[name=HowOften][value=right]");
        await page.FillAsync("#ChildsWords", "I like it here");
        await page.ClickAsync("main form button.govuk-button:not(.govuk-button--secondary)");
        await page.WaitForURLAsync($"**/children/{child.Id}");
        Assert.Equal(Today, County.Child(child.Id)!.Facts<Visit>().Max(visit => visit.Fact.On));

        if (child.NextReview is null)
        {
            var officer = await browser.AsAsync("iro-01");
            await officer.GotoAsync($"/children/{child.Id}/do/plan-review");
            await DayAsync(officer, "On", Today.AddDays(10));
            await officer.CheckAsync("input[name=Kind][value=subsequent]");
            await officer.FillAsync("#ChildsWishes", "At school");
            await officer.FillAsync("#WhyLate", "The summer holidays");
            await officer.ClickAsync("button:has-text('Plan a review')");
            await officer.WaitForURLAsync($"**/children/{child.Id}");
        }

        var planned = County.Child(child.Id)!.NextReview!;
        if (!County.Child(child.Id)!.Facts<PreMeetingReport>().Any(report => report.Fact.Review == planned.Id))
        {
            await page.GotoAsync($"/children/{child.Id}/facts/record/pre-meeting-report?Review={planned.Id}");
            await DayAsync(page, "SentOn", Today);
            await page.FillAsync("#Changed", "A new school");
            await page.FillAsync("#Recommends", "That the placement be agreed as lasting");
            await Browser.CheckAsync(page, "pre-meeting report");
            await page.ClickAsync("main form button.govuk-button:not(.govuk-button--secondary)");
            await page.WaitForURLAsync($"**/children/{child.Id}/reviews/*");
        }

        await page.GotoAsync($"/children/{child.Id}/facts/record/care-plan-section?Section=education");
        await DayAsync(page, "On", Today);
        await page.FillAsync("#Words", "A tutor twice a week");
        await page.ClickAsync("main form button.govuk-button:not(.govuk-button--secondary)");
        await page.WaitForURLAsync($"**/children/{child.Id}");
        await SeeAsync(page, $"/children/{child.Id}/plans", 1280);
        Assert.Contains("A tutor twice a week", await page.InnerTextAsync("main"));
    }

    [Fact, Covers("IRO-06")]
    public async Task A_managers_morning_an_officer_allocated_and_another_date_agreed_by_two_others()
    {
        var child = Mine().Where(child => child.NextReview is not null).Skip(1).First();
        var page = await browser.AsAsync("rm-01");
        await SeeAsync(page, $"/children/{child.Id}/reviewing-officer", 1280);
        await page.SelectOptionAsync("#Officer", "iro-03");
        await page.FillAsync("#Reason", "Room and area");
        await page.ClickAsync("button:has-text('Allocate')");
        await page.WaitForURLAsync($"**/children/{child.Id}/plans");
        Assert.Equal("iro-03", County.Child(child.Id)!.ReviewingOfficerOn(Today)!.Fact.Officer);

        await page.GotoAsync($"/children/{child.Id}/do/ask-date-change?Review={child.NextReview!.Id}");
        await DayAsync(page, "To", child.NextReview!.On.AddDays(3));
        await page.FillAsync("#Reason", "The school trip");
        await page.ClickAsync("button:has-text('Ask for a new review date')");
        await page.WaitForURLAsync($"**/children/{child.Id}/reviews/*");
        foreach (var persona in new[] { "ad-01", "ad-02" })
        {
            var director = await browser.AsAsync(persona);
            await SeeAsync(director, "/", 1280);
            await director.ClickAsync($"text=New review date for {child.CalledName}");
            await Browser.CheckAsync(director, "decide on another date");
            await director.CheckAsync("input[name=Agrees][value=True]");
            await director.ClickAsync("button:has-text('Save decision')");
            await director.Locator("text=New date agreed").WaitForAsync();
        }

        Assert.Equal(child.NextReview!.On.AddDays(3), County.Child(child.Id)!.NextReview!.On);
    }

    private static async Task SeeAsync(IPage page, string address, params int[] widths)
    {
        await page.SetViewportSizeAsync(widths[0], 900);
        var answer = await page.GotoAsync(address);
        Assert.True(answer!.Ok, $"{address}: {answer.Status}");
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            await Browser.PictureAsync(page, $"reviewing{System.Text.RegularExpressions.Regex.Replace(address, "[0-9a-f]{8}-[0-9a-f-]{27}", "id").Replace('/', '-').Split('?')[0]}-{width}");
            await Browser.CheckAsync(page, $"{address} at {width}");
        }
    }

    private static async Task DayAsync(IPage page, string field, DateOnly day)
    {
        await page.FillAsync($"#{field}-day", day.Day.ToString());
        await page.FillAsync($"#{field}-month", day.Month.ToString());
        await page.FillAsync($"#{field}-year", day.Year.ToString());
    }

    /// <summary>Children of the reviewing officer who signs in here, in the order of their ids.</summary>
    private IEnumerable<ChildRecord> Mine()
    {
        Assert.SkipWhen(browser.Service is null, "Chromium is not installed");
        return County.Children.Where(child => child.IsLookedAfterOn(Today) && child.ReviewingOfficerOn(Today)?.Fact.Officer == "iro-01").OrderBy(child => child.ChildId, StringComparer.Ordinal);
    }
}
