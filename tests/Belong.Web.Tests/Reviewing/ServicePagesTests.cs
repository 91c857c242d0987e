using Belong.Domain.Governance;
using Belong.Domain.Reviewing;
using Belong.Domain.Workforce;
using static Belong.Tests.AtWork;

namespace Belong.Web.Tests.Reviewing;

/// <summary>The reviewing service as its manager keeps it and its officers read it.</summary>
public class ServicePagesTests
{
    private const string Service = "/council/be10c000-0000-4000-8000-000000000001/facts/record";

    [Fact, Covers("IRO-35", "IRO-36", "IRO-39", "IRO-40")]
    public async Task Posts_locums_lead_roles_and_audits_are_kept_and_a_caseload_above_or_below_the_standard_for_the_hours_is_marked()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = new Books();
        foreach (var child in Enumerable.Range(1, 4))
        {
            LookedAfterFrom("2026-02-02", id: Id(child), books: books);
        }

        await service.GivenAsync(books);
        using var manager = await AVisitor.To(service, "rm-01");
        foreach (var (id, given, family) in new[] { ("iro-01", "Marguerite", "Oakdew"), ("iro-07", "Linus", "Thornbury") })
        {
            await manager.DoAsync("/people/open", ("Id", id), ("Given", given), ("Family", family));
        }

        (string, string)[] post = [("Role", "iro"), ("Team", "East"), ("Area", "Harbourside"), ("Grade", "KR12"), ("FullTime", "5"), .. On("From", "2026-02-02")];
        await manager.RefusedAsync("Enter what the locum covers", $"/people/{service.Ledger.County.Worker("iro-07")!.Id}/facts/record/employment", [.. post, .. On("Until", "2026-08-01"), ("Kind", "locum")]);
        await manager.RefusedAsync("Enter a whole number from 1 to 100", $"/people/{service.Ledger.County.Worker("iro-01")!.Id}/facts/record/employment", [.. post, ("Kind", "permanent"), ("FullTime", "120")]);
        await manager.DoAsync($"/people/{service.Ledger.County.Worker("iro-01")!.Id}/facts/record/employment", [.. post, ("Kind", "permanent")]);
        await manager.DoAsync($"/people/{service.Ledger.County.Worker("iro-07")!.Id}/facts/record/employment", [.. post, .. On("Until", "2026-08-01"), ("Kind", "locum"), ("Purpose", "For the children who came in the autumn")]);
        foreach (var child in Enumerable.Range(1, 4))
        {
            await manager.DoAsync($"/children/{Id(child)}/reviewing-officer", [("Officer", "iro-01"), .. On("From", "2026-02-03"), ("Reason", "Area")]);
        }

        await manager.RefusedAsync("Select the theme", $"/people/{service.Ledger.County.Worker("iro-01")!.Id}/facts/record/lead-role", On("From", "2026-02-02"));
        await manager.DoAsync($"/people/{service.Ledger.County.Worker("iro-01")!.Id}/facts/record/lead-role", [("Theme", "asylum"), .. On("From", "2026-02-02")]);
        await manager.DoAsync($"/people/{service.Ledger.County.Worker("iro-01")!.Id}/facts/record/officer-audit", [("Kind", "file"), .. On("On", "2026-03-03"), ("Found", "Two decisions without an owner"), ("Supervision", "Owners of decisions")]);
        await manager.DoAsync($"/people/{service.Ledger.County.Worker("iro-01")!.Id}/facts/record/officer-audit", [("Kind", "observed"), .. On("On", "2026-03-05"), ("Found", "The child was asked first"), ("Supervision", "Show it to the others")]);

        // A twentieth of full time: the standard of 50 to 70 is 2 to 3 children.
        var caseloads = await manager.ReadsAsync("/reviewing/caseloads");
        var (full, locum) = (caseloads.Row("Marguerite Oakdew"), caseloads.Row("Linus Thornbury"));
        foreach (var words in new[] { "East, Harbourside, KR12", "0.05 4 80.0 Above 3", "Unaccompanied asylum-seeking children", "1, 1" })
        {
            Assert.Contains(words, full, StringComparison.Ordinal);
        }

        Assert.Contains("Locum", locum, StringComparison.Ordinal);
        Assert.Contains("Below 2", locum, StringComparison.Ordinal);
        await manager.ReadsAsync($"/people/{service.Ledger.County.Worker("iro-07")!.Id}", "locum, from 2 February 2026 to 1 August 2026", "For the children who came in the autumn");
        await manager.ReadsAsync($"/people/{service.Ledger.County.Worker("iro-01")!.Id}", "Case file audited on 3 March 2026", "Two decisions without an owner", "Owners of decisions", "Review observed on 5 March 2026", "The child was asked first");
        using var officer = await AVisitor.To(service, "iro-01");
        await officer.ReadsAsync("/reviewing", "4 children, 0.05 FTE: 80.0 per FTE", "Above", "Leads on unaccompanied asylum-seeking children");
        using var director = await AVisitor.To(service, "d-001");
        await director.ReadsAsync("/figures/caseload-per-officer?at=2026-03-09", "40.0");
    }

    [Fact, Covers("IRO-32", "IRO-41", "IRO-42", "IRO-53", "IRO-58")]
    public async Task Surveys_meetings_seats_aims_and_what_inspectors_expect_stand_on_the_page_of_the_service_with_what_is_owed()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        using var manager = await AVisitor.To(service, "rm-01");
        using var officer = await AVisitor.To(service, "iro-01");
        await officer.ReadsAsync("/reviewing/service", "A carer: 0 this year, 0 the year before", "Team meeting, every 2 months: none yet");
        await manager.RefusedAsync("Enter a whole number from 0 to 10", $"{Service}/feedback", [("Of", "carer"), .. On("On", "2026-02-10"), ("Scaled", "11")]);
        foreach (var (of, day) in new[] { ("carer", "2026-02-10"), ("carer", "2026-02-10"), ("carer", "2025-02-11"), ("care-leaver", "2026-01-15"), ("parent", "2025-03-03") })
        {
            await manager.DoAsync($"{Service}/feedback", [("Of", of), .. On("On", day), ("Heard", "mostly"), ("Strengths", "She listens")]);
        }

        await officer.ReadsAsync("/reviewing/service", "A care leaver: 1 this year, 0 the year before", "A carer: 2 this year, 1 the year before", "A parent: 0 this year, 1 the year before");

        await manager.RefusedAsync("Select the type of meeting", $"{Service}/service-meeting", On("On", "2026-01-06"));
        await manager.DoAsync($"{Service}/service-meeting", [("Kind", "team"), .. On("On", "2026-01-06"), ("Words", "Late reports")]);
        await manager.DoAsync($"{Service}/service-meeting", [("Kind", "practice"), .. On("On", "2026-02-03")]);
        await manager.DoAsync($"{Service}/service-meeting", [("Kind", "practice"), .. On("On", "2026-05-05")]);
        var page = await officer.ReadsAsync("/reviewing/service", "Team meeting, every 2 months: last 6 January 2026, next due by 6 March 2026, not set", "Countywide practice meeting, every 3 months: last 3 February 2026, next 5 May 2026", "Staff conference, every 6 months", "Away day, every 12 months");
        Assert.EndsWith("Overdue", page.Row("Team meeting"), StringComparison.Ordinal);

        await manager.RefusedAsync("Enter who attends for the service", $"{Service}/panel-seat", [.. On("From", "2026-01-01"), ("Panel", "Access to resources panel")]);
        foreach (var panel in new[] { "Access to resources panel", "Adolescent risk panel", "Joint placements panel" })
        {
            await manager.DoAsync($"{Service}/panel-seat", [.. On("From", "2026-01-01"), ("Panel", panel), ("Who", "Marguerite Oakdew"), ("Often", "each month")]);
        }

        await officer.ReadsAsync("/reviewing/service", "Access to resources panel: Marguerite Oakdew, each month", "Adolescent risk panel", "Joint placements panel");

        await manager.RefusedAsync("Enter the year the aim ends, for example 2018", $"{Service}/service-aim", ("Year", "26"), ("Words", "Every child is seen before"));
        await manager.DoAsync($"{Service}/service-aim", ("Year", "2026"), ("Words", "Every child is seen before the review"), ("Measure", "officer-visits-between-reviews"));
        await manager.DoAsync($"{Service}/expectation", ("Words", "Officers challenge drift"), ("Source", "Framework of 2017"));
        page = await officer.ReadsAsync("/reviewing/service", "2025-26: Every child is seen before the review", "No evidence recorded.", "Officers challenge drift (Framework of 2017)");
        Assert.Contains("/figures/officer-visits-between-reviews?year=2026", page.Text, StringComparison.Ordinal);
        var council = service.Ledger.County.Council;
        await manager.RefusedAsync("Select the aim or the expectation", $"{Service}/aim-evidence", [.. On("On", "2026-03-09"), ("Standing", "under-way"), ("Words", "65 of 100")]);
        await manager.DoAsync($"{Service}/aim-evidence", [("Aim", $"{council.Facts<ServiceAim>().Single().FactId}"), .. On("On", "2026-03-09"), ("Standing", "under-way"), ("Words", "65 of 100")]);
        await manager.DoAsync($"{Service}/aim-evidence", [("Expectation", $"{council.Facts<Expectation>().Single().FactId}"), .. On("On", "2026-03-09"), ("Standing", "met"), ("Words", "532 disputes, none above the third level")]);
        page = await officer.ReadsAsync("/reviewing/service", "Under way, 9 March 2026: 65 of 100.", "Met, 9 March 2026: 532 disputes, none above the third level.");
        Assert.DoesNotContain("No evidence recorded", page.Main, StringComparison.Ordinal);
    }
}
