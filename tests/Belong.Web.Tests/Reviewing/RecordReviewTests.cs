using Belong.Domain.Children;
using Belong.Domain.Reviewing;

namespace Belong.Web.Tests.Reviewing;

public class RecordReviewTests
{
    [Fact]
    public async Task A_review_held_while_the_child_was_looked_after_joins_the_record()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");

        var answer = await officer.PostAsync($"/children/{child}/reviews/record", ("HeldOn.day", "2"), ("HeldOn.month", "3"), ("HeldOn.year", "2026"), ("Participation", "PN1"));

        Assert.StartsWith($"/children/{child}/reviews/", answer.GoneTo, StringComparison.Ordinal);
        Assert.Equal(Day("2026-03-02"), Assert.Single(service.Ledger.County.Child(child)!.Reviews).Fact.HeldOn);
        Assert.Equal("iro-01", service.Ledger.County.Child(child)!.Reviews[0].Signature.By);
    }

    [Theory]
    [InlineData("", "", "", "", "Enter the date the review was held|Select the participation")]
    [InlineData("31", "2", "2026", "PN1", "Review date must be a real date: February 2026 has 28 days")]
    [InlineData("2", "", "2026", "PN1", "Review date must include a month")]
    [InlineData("11", "3", "2026", "PN1", "The date the review was held must be today or in the past")]
    [InlineData("<script>alert(1)</script>", "x", "y", "PN1", "Review date must be a real date, such as 27 3 2017")]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays(string day, string month, string year, string participation, string errors)
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        var answer = await officer.PostAsync($"/children/{child}/reviews/record", ("HeldOn.day", day), ("HeldOn.month", month), ("HeldOn.year", year), ("Participation", participation));

        Assert.Equal(errors, string.Join('|', answer.Errors));
        Assert.StartsWith("Error: ", answer.Page.Title, StringComparison.Ordinal);
        Assert.Equal(day.Length == 0 ? null : day, answer.Page.QuerySelector("#HeldOn-day")!.GetAttribute("value"));
        Assert.DoesNotContain("<script>alert", answer.Text, StringComparison.Ordinal);
        Assert.Empty(service.Ledger.County.Child(child)!.Reviews);

        // And it is still there when the page is opened again.
        var again = await officer.GetAsync($"/children/{child}/reviews/record");
        Assert.Equal(day.Length == 0 ? null : day, again.Page.QuerySelector("#HeldOn-day")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_posted_twice_is_recorded_once()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        var form = AVisitor.Hidden(await officer.GetAsync($"/children/{child}/reviews/record"));
        (form["HeldOn.day"], form["HeldOn.month"], form["HeldOn.year"], form["Participation"]) = ("2", "3", "2026", "PN1");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => officer.RawPostAsync($"/children/{child}/reviews/record", new FormUrlEncodedContent(form))));
        Assert.All(answers, answer => Assert.StartsWith($"/children/{child}/reviews/", answer.GoneTo, StringComparison.Ordinal));
        Assert.Single(service.Ledger.County.Child(child)!.Reviews);
    }

    [Fact]
    public async Task Save_and_finish_later_keeps_half_a_date()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var child = await service.GivenAsync(LookedAfterFrom("2026-02-02"));
        using var officer = await AVisitor.To(service, "iro-01");
        var form = AVisitor.Hidden(await officer.GetAsync($"/children/{child}/reviews/record"));
        (form["HeldOn.day"], form["later"]) = ("2", "1");
        Assert.NotNull((await officer.RawPostAsync($"/children/{child}/reviews/record?handler=Draft", new FormUrlEncodedContent(form))).GoneTo);
        var again = await officer.GetAsync($"/children/{child}/reviews/record");
        Assert.Equal("2", again.Page.QuerySelector("#HeldOn-day")!.GetAttribute("value"));
        Assert.Contains("has been kept", again.Main, StringComparison.Ordinal);
    }
}
