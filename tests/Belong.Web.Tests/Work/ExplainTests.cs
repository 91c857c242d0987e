using Belong.Domain.Children;
using Belong.Domain.Duties;
using Belong.Domain.Governance;

namespace Belong.Web.Tests.Work;

/// <summary>What can no longer be done is off the list of the day, explained in a batch, and closed by a manager.</summary>
public class ExplainTests
{
    private const string Harbourside = "Harbourside children in care";

    [Fact]
    public async Task A_batch_is_explained_by_the_worker_accepted_by_the_manager_and_gone_from_both_lists()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TwoChildren());
        using var worker = await AVisitor.To(service, "w-045");
        var list = await worker.ReadsAsync("/work/explain", "Notice of the placement, Robin Fairweather, due 12 December 2025", "Placement plan, Robin Fairweather, due 12 December 2025");
        var notices = Boxes(list, "Notice of the placement");
        Assert.Equal(2, notices.Count);

        await worker.RefusedAsync("Select at least one task", "/work/explain", ("Reason", "capacity"), ("Words", "Nobody was in post"));
        await worker.RefusedAsync("Select why these were not done", "/work/explain", ("Tasks", notices[0]), ("Words", "Nobody was in post"));
        var kept = await worker.PostAsync("/work/explain", ("Tasks", notices[0]), ("Reason", "capacity"));
        Assert.Contains("Enter what happened", kept.Errors);
        Assert.NotNull(kept.Page.QuerySelector($"input[name=Tasks][value='{notices[0]}'][checked]"));

        var form = AVisitor.Hidden(list).Concat([.. notices.Select(each => KeyValuePair.Create("Tasks", each)), new("Reason", "capacity"), new("Words", "Nobody was in post")]);
        Assert.Equal("/work/explain", (await worker.RawPostAsync("/work/explain", new FormUrlEncodedContent(form))).GoneTo);
        await worker.ReadsAsync("/", "2 tasks explained, and sent to your manager to accept");
        Assert.Empty(Boxes(await worker.GetAsync("/work/explain"), "Notice of the placement"));

        using var manager = await AVisitor.To(service, "m-001");
        await manager.ReadsAsync("/", "2 reasons to accept");
        var waiting = await manager.ReadsAsync("/work/reasons", "Notice of the placement, Robin Fairweather, due 12 December 2025. We did not have the staff or the time: Nobody was in post");
        var reasons = waiting.Page.QuerySelectorAll("input[name=Reasons]").Select(box => box.GetAttribute("value")!).ToList();
        await manager.RefusedAsync("Enter what is still to be done", "/work/reasons", ("Reasons", reasons[0]), ("Accepts", "false"));
        await manager.DoAsync("/work/reasons", ("Reasons", reasons[0]), ("Accepts", "true"));
        await manager.DoAsync("/work/reasons", ("Reasons", reasons[1]), ("Accepts", "false"), ("Answer", "Write to the parents all the same"));

        var county = service.Ledger.County;
        Assert.Equal([false, true], county.Children.SelectMany(child => child.Facts<DutyExplained>()).Select(each => each.Fact.Accepted!.Value).Order());
        await worker.ReadsAsync("/work/explain", "Sent back by m-001: Write to the parents all the same");
        Assert.DoesNotContain("reasons to accept", (await manager.GetAsync("/")).Main, StringComparison.Ordinal);

        // An accepted reason can be sent back: the task is the worker's once more.
        await manager.ReadsAsync("/work/reasons", "Nothing is waiting", "Accepted in the last 90 days", "on 10 March 2026");
        await manager.DoAsync("/work/reasons", ("Reasons", reasons[0]), ("Accepts", "false"), ("Answer", "Ask the other parent first"));
        await worker.ReadsAsync("/work/explain", "Sent back by m-001: Ask the other parent first");
        county = service.Ledger.County;

        // It is counted for ever: the duty stays missed on the record.
        Assert.All(county.Children, child => Assert.Equal(DutyState.NeverMet, child.AllDuties(Terms.Of(county, service.Today)).Single(duty => duty.What == "Notice of the placement").On(service.Today)));
    }

    [Fact]
    public async Task The_first_page_folds_what_is_late_for_long_and_puts_what_harms_a_child_first()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TwoChildren());
        using var worker = await AVisitor.To(service, "w-045");
        var first = await worker.GetAsync("/");
        Assert.Contains("Placement plan", first.Page.QuerySelector("details#LongOverdue")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Placement plan", string.Concat(first.Page.QuerySelectorAll("main > .belong-scroll").Select(table => table.TextContent)), StringComparison.Ordinal);
        Assert.DoesNotContain("Notice of the placement", first.Main, StringComparison.Ordinal);
        var late = first.Page.QuerySelector("h2#Overdue")!.NextElementSibling!.QuerySelectorAll("tbody td strong").Select(task => task.TextContent).ToList();
        Assert.Equal("Visit", late[0]); // thirty days late, and the child is not seen
    }

    [Fact]
    public async Task A_managers_team_is_told_worker_by_worker_and_opens_to_their_tasks()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TwoChildren());
        using var manager = await AVisitor.To(service, "m-001");
        var row = (await manager.GetAsync("/")).Page.QuerySelectorAll("#team ~ * tr").Last(each => each.TextContent.Contains("Asha Lindwick", StringComparison.Ordinal) || each.TextContent.Contains("w-045", StringComparison.Ordinal));
        Assert.Equal("2", row.QuerySelectorAll("td")[0].TextContent);
        var opened = await manager.GetAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Visit", opened.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_explains_the_work_of_others_or_accepts_without_the_post()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(TwoChildren());
        using var worker = await AVisitor.To(service, "w-045");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await worker.GetAsync("/work/reasons")).Status);
        using var officer = await AVisitor.To(service, "iro-01");
        Assert.DoesNotContain("Placement plan", (await officer.GetAsync("/work/explain")).Main, StringComparison.Ordinal);
        using var analyst = await AVisitor.To(service, "a-001");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await analyst.GetAsync("/work/explain")).Status);
    }

    private static IReadOnlyList<string> Boxes(Answer page, string what) =>
        [.. page.Page.QuerySelectorAll(".govuk-checkboxes__item").Where(item => item.TextContent.Contains(what, StringComparison.Ordinal)).Select(item => item.QuerySelector("input")!.GetAttribute("value")!)];

    /// <summary>In care since December, visited in January, nothing else done.</summary>
    private static Books TwoChildren()
    {
        var books = TheService.AllocatedTo(LookedAfterFrom("2025-12-05"), "w-045", Harbourside);
        TheService.AllocatedTo(LookedAfterFrom("2025-12-05", id: Id(2), books: books), "w-045", Harbourside, Id(2));
        foreach (var id in new[] { Id(1), Id(2) })
        {
            books.Do(new RecordFact(id) { Said = new Visit { On = Day("2025-12-11"), Seen = true, Alone = true } }, "2025-12-11")
                .Do(new RecordFact(id) { Said = new Visit { On = Day("2025-12-29"), Seen = true, Alone = true } }, "2025-12-29");
        }

        return books;
    }
}
