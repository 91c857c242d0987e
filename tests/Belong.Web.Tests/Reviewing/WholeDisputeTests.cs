using Belong.Domain.Children;
using Belong.Domain.Reviewing;
using static Belong.Tests.AtWork;

namespace Belong.Web.Tests.Reviewing;

/// <summary>Challenge as those meet it who raise it, answer it and count it.</summary>
public class WholeDisputeTests
{
    private static string Record(int child = 1) => $"/children/{Id(child)}";

    private static Books InCare()
    {
        var books = new Books();
        foreach (var child in new[] { 1, 2 })
        {
            LookedAfterFrom("2026-01-05", id: Id(child), books: books).Do(new AllocateReviewingOfficer(Id(child)) { From = Day("2026-01-07"), Officer = "iro-01" }, "2026-01-07");
            TheService.AllocatedTo(books, "w-045", "Harbourside children in care", Id(child));
        }

        return books;
    }

    [Fact, Covers("IRO-16", "IRO-17", "IRO-18", "IRO-19")]
    public async Task A_dispute_of_2_February_2026_goes_unanswered_up_a_level_is_answered_and_closed_and_its_issues_are_counted_apart_from_it()
    {
        await using var service = await TheService.StartAsync("2026-03-02");
        await service.GivenAsync(InCare());
        using var officer = await AVisitor.To(service, "iro-01");
        var raise = $"{Record()}/do/raise-dispute";
        Assert.Equal(19, (await officer.GetAsync(raise)).Page.QuerySelectorAll("input[name=Issues]").Length);
        await officer.RefusedAsync("Select at least one issue", raise, [.. On("On", "2026-02-02"), ("Words", "Nobody has visited")]);
        await officer.RefusedAsync("Enter what is wrong and what should be done", raise, [.. On("On", "2026-02-02"), ("Issues", "visits")]);
        await officer.DoAsync(raise, [.. On("On", "2026-02-02"), ("Issues", "care-plan,visits"), ("Words", "Nobody has visited since Christmas")]);
        var id = service.Ledger.County.Child(Id(1))!.Disputes.Single().Id;
        var dispute = $"{Record()}/disputes/{id}";
        var about = ("Dispute", $"{id}");

        // Informal first; what is not answered by 9 February is to go up the day after, and waits on the officer's own list.
        await officer.ReadsAsync(dispute, "Nobody has visited since Christmas", "Care plan / pathway plan", "Visits", "Informal, sent to social worker and team manager on 2 February 2026. Not answered yet", "Answer the reviewing officer: by 9 February 2026 Overdue", "Escalate the dispute to level 1: by 10 February 2026 Overdue");
        Assert.Contains("Escalate the dispute to level 1", (await officer.GetAsync("/work")).Plain(), StringComparison.Ordinal);
        await officer.RefusedAsync("Enter why the dispute is unresolved", $"{Record()}/do/escalate-dispute", [about, .. On("On", "2026-02-10")]);
        await officer.DoAsync($"{Record()}/do/escalate-dispute", [about, .. On("On", "2026-02-10"), ("Reason", "No answer came")]);
        await officer.ReadsAsync(dispute, "Level 1, sent to team manager on 10 February 2026", "No answer came", "Answer the dispute at level 1: by 17 February 2026", "Settle the dispute: by 10 March 2026");

        using var manager = await AVisitor.To(service, "m-001");
        Assert.Contains("Answer the dispute at level 1", (await manager.GetAsync("/work")).Plain(), StringComparison.Ordinal);
        await manager.RefusedAsync("Enter the answer and what will be done", $"{Record()}/do/answer-dispute", [about, .. On("On", "2026-02-16")]);
        await manager.DoAsync($"{Record()}/do/answer-dispute", [about, .. On("On", "2026-02-16"), ("Answer", "She is visited every week from today")]);
        await officer.ReadsAsync(dispute, "Answered on 16 February 2026: She is visited every week from today");
        await officer.RefusedAsync("Select the outcome", $"{Record()}/do/close-dispute", [about, .. On("On", "2026-02-20"), ("Words", "Visited twice")]);
        await officer.DoAsync($"{Record()}/do/close-dispute", [about, .. On("On", "2026-02-20"), ("Result", "resolved"), ("Words", "Visited twice")]);
        using var worker = await AVisitor.To(service, "w-045");
        await worker.ReadsAsync(dispute, "Closed on 20 February 2026, resolved: Visited twice");
        await officer.RefusedAsync("This dispute is closed", $"{Record()}/do/escalate-dispute", [about, .. On("On", "2026-02-23"), ("Reason", "Again")]);

        // Another, of one issue, goes to the second level: two disputes, three issues.
        await officer.DoAsync($"{Record(2)}/do/raise-dispute", [.. On("On", "2026-02-03"), ("Issues", "visits"), ("Words", "Seen once")]);
        var second = service.Ledger.County.Child(Id(2))!.Disputes.Single().Id;
        foreach (var day in new[] { "2026-02-11", "2026-02-19" })
        {
            await officer.DoAsync($"{Record(2)}/do/escalate-dispute", [("Dispute", $"{second}"), .. On("On", day), ("Reason", "No answer came")]);
        }

        using var reviewing = await AVisitor.To(service, "rm-01");
        var all = await reviewing.ReadsAsync("/reviewing/disputes?year=2026", "Open (1)", "2 disputes became formal, with 3 issues");
        var table = all.Page.QuerySelectorAll("main table").Single(each => each.QuerySelector("caption")?.TextContent == "Issues by category and level");
        var rows = table.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToArray(), StringComparer.Ordinal);
        Assert.Equal(20, rows.Count); // the nineteen and all
        Assert.Equal(["1 (33.3%)", "0", "0", "0", "0", "1 (33.3%)"], rows["Care plan / pathway plan"]);
        Assert.Equal(["1 (33.3%)", "1 (33.3%)", "0", "0", "0", "2 (66.7%)"], rows["Visits"]);
        Assert.Equal(["2 (66.7%)", "1 (33.3%)", "0", "0", "0", "3"], rows["All"]);
        using var director = await AVisitor.To(service, "d-001");
        await director.ReadsAsync("/figures/disputes?period=2026-02&group=level-1", "Raised 2 February 2026, 2 issues, level 1");
    }

    [Fact, Covers("IRO-54")]
    public async Task Good_practice_seen_on_26_February_2026_is_thanked_and_shown_to_others_where_it_may_be()
    {
        await using var service = await TheService.StartAsync("2026-03-02");
        await service.GivenAsync(InCare());
        using var officer = await AVisitor.To(service, "iro-01");
        (string, string)[] good = [.. On("On", "2026-02-26"), ("Worker", "Asha Lindwick"), ("Words", "She drew the plan with the child")];
        await officer.RefusedAsync("Enter what was good", $"{Record()}/facts/record/good-practice", [.. On("On", "2026-02-26"), ("Worker", "Asha Lindwick"), ("Shared", "True")]);
        await officer.RefusedAsync("when the good practice was seen", $"{Record()}/facts/record/good-practice", [.. good, .. On("ThankedOn", "2026-02-20"), ("Shared", "True")]);
        await officer.DoAsync($"{Record()}/facts/record/good-practice", [.. good, .. On("ThankedOn", "2026-02-27"), ("Shared", "True")]);
        await officer.DoAsync($"{Record(2)}/facts/record/good-practice", [.. On("On", "2026-02-26"), ("Worker", "Asha Lindwick"), ("Words", "For the two of us only"), ("Shared", "False")]);
        using var analyst = await AVisitor.To(service, "rm-01");
        Assert.DoesNotContain("For the two of us only", (await analyst.ReadsAsync("/reviewing/disputes?year=2026", "26 February 2026: She drew the plan with the child (Asha Lindwick), thanked")).Main, StringComparison.Ordinal);
        using var worker = await AVisitor.To(service, "w-045");
        await worker.ReadsAsync($"{Record()}/plans", "Good practice, 26 February 2026: She drew the plan with the child The worker was thanked.");
    }

    [Fact, Covers("IRO-51")]
    public async Task What_the_officer_settled_with_the_childrens_guardian_on_19_February_2026_is_read_by_whoever_holds_the_case()
    {
        await using var service = await TheService.StartAsync("2026-03-02");
        await service.GivenAsync(InCare());
        using var officer = await AVisitor.To(service, "iro-01");
        var address = $"{Record()}/facts/record/iro-contact";
        await officer.RefusedAsync("Select the type of contact", address, [.. On("On", "2026-02-19"), ("Private", "False")]);
        await officer.DoAsync(address, [.. On("On", "2026-02-19"), ("Kind", "guardian"), ("Private", "False"), ("Words", "The guardian fears drift: the assessment of the aunt is to be in by 13 March 2026")]);
        using var worker = await AVisitor.To(service, "w-045");
        await worker.ReadsAsync($"{Record()}/plans", "With the children’s guardian on 19 February 2026. The guardian fears drift: the assessment of the aunt is to be in by 13 March 2026");
    }
}
