using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using static Belong.Tests.AtWork;

namespace Belong.Web.Tests.Reviewing;

/// <summary>What is written at reviews comes back as the service's figures, each opened to the review it was counted from.</summary>
public class ReviewFiguresTests
{
    private static string Record(int child = 1) => $"/children/{Id(child)}";

    [Fact, Covers("IRO-05", "IRO-22", "IRO-23", "IRO-24", "IRO-26")]
    public async Task How_children_of_3_7_12_and_17_took_part_in_January_2026_is_coded_at_each_review_and_counted()
    {
        await using var service = await TheService.StartAsync("2026-02-10");
        var books = new Books();
        foreach (var (child, born) in new[] { (1, "2022-06-01"), (2, "2018-06-01"), (3, "2013-06-01"), (4, "2008-06-01") })
        {
            LookedAfterFrom("2026-01-05", id: Id(child), books: books, born: born);
        }

        await service.GivenAsync(books);
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.Equal(["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"], (await officer.GetAsync($"{Record()}/reviews/record")).Page.QuerySelectorAll("input[name=Participation]").Select(way => way.GetAttribute("value")));
        await officer.RefusedAsync("The child was under four", $"{Record(1)}/reviews/record", [.. On("HeldOn", "2026-01-30"), ("Participation", "PN1")]);
        await officer.RefusedAsync("A child who did not attend cannot have chaired", $"{Record(2)}/reviews/record", [.. On("HeldOn", "2026-01-30"), ("Participation", "PN7"), ("Chaired", "full")]);
        await officer.DoAsync($"{Record(1)}/reviews/record", [.. On("HeldOn", "2026-01-30"), ("Participation", "PN0")]);
        await officer.DoAsync($"{Record(2)}/reviews/record", [.. On("HeldOn", "2026-01-30"), ("Participation", "PN1"), ("Chaired", "part")]);
        await officer.DoAsync($"{Record(3)}/reviews/record", [.. On("HeldOn", "2026-01-30"), ("Participation", "PN1"), ("Chaired", "full")]);
        await officer.DoAsync($"{Record(4)}/reviews/record", [.. On("HeldOn", "2026-02-06"), ("Participation", "PN7"), ("Chaired", "no")]); // four days late
        await officer.ReadsAsync($"{Record(3)}/plans", "30 January 2026: attended and spoke, the child chaired all of it");
        await officer.ReadsAsync($"{Record(4)}/plans", "6 February 2026: neither attended nor sent views");

        using var manager = await AVisitor.To(service, "rm-01");
        foreach (var (ask, words) in new[]
        {
            ("participation-rate-5?period=2026", "2 of 3"), // the child of three is left out
            ("reviews-chaired?period=2026&group=full", "1 of 3"), ("reviews-chaired?period=2026&group=part", "1 of 3"),
            ("participation-by-age?period=2026&group=PN1-5-9", "1 of 2"), ("participation-by-age?period=2026&group=PN1-10-15", "1 of 2"), ("participation-by-age?period=2026&group=PN7-16-plus", "1 of 1"),
        })
        {
            await manager.ReadsAsync($"/figures/{ask}", words, "Review on");
        }

        await manager.ReadsAsync("/figures/reviews-on-time-per-review?period=2026", "3 of 4", "Held 6 February 2026, due 2 February 2026");
    }

    [Fact, Covers("IRO-28", "IRO-29", "IRO-30", "IRO-31", "IRO-46", "IRO-49", "IRO-57")]
    public async Task The_quality_form_of_two_reviews_of_30_January_2026_is_read_on_the_review_and_counted_with_the_causes_of_the_office()
    {
        await using var service = await TheService.StartAsync("2026-02-10");
        var books = new Books();
        foreach (var child in new[] { 1, 2 })
        {
            LookedAfterFrom("2026-01-05", id: Id(child), books: books);
            TheService.AllocatedTo(books, "w-045", "Harbourside children in care", Id(child));
            books.Do(new RecordReview(Id(child)) { HeldOn = Day("2026-01-30"), Participation = "PN1" }, "2026-01-30");
        }

        await service.GivenAsync(books);
        var reviews = new[] { 1, 2 }.Select(child => $"{service.Ledger.County.Child(Id(child))!.Reviews.Single().FactId}").ToList();
        using var officer = await AVisitor.To(service, "iro-01");
        await officer.ReadsAsync($"{Record()}/reviews/{reviews[0]}", "Quality form not completed", "No life story work recorded");
        await officer.RefusedAsync("Select the grade of the plan", $"{Record()}/facts/record/review-quality", ("Review", reviews[0]), ("Shared", "True"));
        await officer.DoAsync($"{Record()}/facts/record/review-quality", ("Review", reviews[0]), ("PlanGrade", "improve"), ("Shared", "False"), ("InTimeframe", "False"), ("ChildFocused", "good"), ("Causes", "template,drift"), ("LifeStory", "False"), ("Match", "support"), ("Adoption", "not-planned"), ("Words", "The form has no room for the child"));
        await officer.DoAsync($"{Record(2)}/facts/record/review-quality", ("Review", reviews[1]), ("PlanGrade", "good"), ("Shared", "True"), ("InTimeframe", "True"), ("ChildFocused", "inadequate"), ("LifeStory", "True"), ("Match", "good"));
        using var worker = await AVisitor.To(service, "w-045");
        var review = await worker.ReadsAsync($"{Record()}/reviews/{reviews[0]}", "Plan: requires improvement to be good, not shared with the child, not in the child’s timeframe", "The form has no room for the child");
        Assert.Equal("The form did not fit, Actions were not carried out", review.Told("Why is the plan below good?"));
        Assert.Equal("The match is right, the carer needs more support", review.Told("How good is the match, and how well is the carer supported?"));
        Assert.Equal("No", review.Told("Is life story work under way?"));

        using var manager = await AVisitor.To(service, "rm-01");
        foreach (var (ask, words) in new[]
        {
            ("care-plan-grades?period=2026-01&group=improve", "1 of 2"), ("care-plan-shared?period=2026-01", "1 of 2"), ("plan-in-timeframe?period=2026-01", "1 of 2"), ("child-focused-practice?period=2026-01&group=inadequate", "1 of 2"),
            ("causes-of-weak-plans?period=2026-01&group=template", "1 of 1"), ("causes-of-weak-plans?period=2026-01&group=vacancy", "0 of 1"),
        })
        {
            await manager.ReadsAsync($"/figures/{ask}", words, "Review on 30 January 2026");
        }
    }

    [Fact, Covers("IRO-02", "IRO-11")]
    public async Task A_notice_three_working_days_after_5_January_2026_is_late_and_counted_by_district_as_visits_between_reviews_are_by_area_and_quarter()
    {
        await using var service = await TheService.StartAsync("2026-02-10");
        var books = new Books();
        foreach (var (number, id, role, area) in new[] { (901, "iro-01", Post.ReviewingOfficer.Code, "East"), (902, "w-045", Post.SocialWorker.Code, "Harbourside") })
        {
            books.Do(new OpenWorker(Id(number)) { Id = id, Given = "Of", Family = id }, "2026-01-02").Do(new RecordFact(Id(number)) { Said = new Employment { From = Day("2026-01-01"), Role = role, Team = "Team", Area = area, Kind = "permanent" } }, "2026-01-02");
        }

        foreach (var child in new[] { 1, 2 })
        {
            LookedAfterFrom("2026-01-05", id: Id(child), books: books).Do(new AllocateReviewingOfficer(Id(child)) { From = Day("2026-01-06"), Officer = "iro-01" }, "2026-01-06");
            TheService.AllocatedTo(books, "w-045", "Harbourside children in care", Id(child));
        }

        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        using var officer = await AVisitor.To(service, "iro-01");
        await worker.RefusedAsync("Select what the service was told about", $"{Record()}/facts/record/reviewing-service-told", On("On", "2026-01-08"));
        await worker.DoAsync($"{Record()}/facts/record/reviewing-service-told", [.. On("On", "2026-01-08"), ("Of", "looked-after")]);
        await worker.DoAsync($"{Record(2)}/facts/record/reviewing-service-told", [.. On("On", "2026-01-05"), ("Of", "looked-after")]);
        await officer.DoAsync($"{Record()}/facts/record/iro-contact", [.. On("On", "2026-01-20"), ("Kind", "visit"), ("Private", "True")]);
        foreach (var child in new[] { 1, 2 })
        {
            await officer.DoAsync($"{Record(child)}/reviews/record", [.. On("HeldOn", "2026-01-30"), ("Participation", "PN6")]);
        }

        using var manager = await AVisitor.To(service, "rm-01");
        var late = await manager.ReadsAsync("/figures/late-notifications?period=2026-01&by=district", "Looked after from 5 January 2026, told 8 January 2026: 3 working days", "Looked after from 5 January 2026, told 5 January 2026: 0 working days");
        Assert.Equal("1", late.Page.QuerySelector(".belong-figure")!.TextContent);
        Assert.StartsWith("Harbourside 1", late.Row("Harbourside"), StringComparison.Ordinal);
        await manager.ReadsAsync("/figures/officer-visits-between-reviews?period=2026&group=east-q4", "East, quarter 4", "1 of 2", "Review on 30 January 2026: seen on 20 January 2026 since 5 January 2026", "Review on 30 January 2026: not seen since 5 January 2026");
    }
}
