using Belong.Web.House.Doings;

namespace Belong.Web.Tests.House;

/// <summary>What is said when something is done names the thing done.</summary>
public class WordsTests
{
    [Fact]
    public void Each_thing_that_can_be_done_says_what_was_done_in_words_of_its_own()
    {
        Assert.All(Doing.All, doing =>
        {
            Assert.DoesNotContain(": recorded", doing.Done, StringComparison.Ordinal);
            Assert.DoesNotMatch("\\b(it|them)$", doing.Button);
            Assert.True(doing.Done.Split(' ').Length >= 2, $"{doing.Title}: {doing.Done}");
        });
        Assert.Equal("{0} reported missing", Doing.All.First(doing => doing.Title == "Report missing or away").Done);
        Assert.Equal(("Visit saved", "Save visit"), Doing.All.Where(doing => doing.Title == "Visit").Select(doing => (doing.Done, doing.Button)).Single());
    }

    [Fact]
    public async Task What_was_done_is_said_on_the_page_it_leads_to()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", "Harbourside children in care"));
        using var worker = await AVisitor.To(service, "w-045");
        var done = await worker.PostAsync($"/children/{Id(1)}/do/report-missing", ("Code", "M"), ("From.day", "9"), ("From.month", "Mar"), ("From.year", "2026"));
        Assert.True(done.GoneTo is not null, string.Join("; ", done.Errors));
        Assert.Equal("Robin Fairweather reported missing Read it", (await worker.GetAsync(done.GoneTo!)).Page.QuerySelector(".govuk-notification-banner__heading")?.TextContent);
    }
}
