using Belong.Domain.Children;
using Belong.Domain.Planning;

namespace Belong.Web.Tests.Children;

/// <summary>What is written can be found and read again, and only by whoever may.</summary>
public class NotesAndSearchTests
{
    private const string Harbourside = "Harbourside children in care";

    [Fact]
    public async Task A_note_is_written_read_added_to_narrowed_and_taken_away()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(OfTheWorker());
        using var worker = await AVisitor.To(service, "w-045");
        await worker.ReadsAsync($"/children/{Id(1)}/notes", "No notes yet.");
        var write = $"/children/{Id(1)}/facts/record/case-note";
        await worker.RefusedAsync("Select the type of note", write, [.. AtWork.On("On", "2026-03-09"), ("Words", "Ms Bell rang")]);
        await worker.RefusedAsync("Enter what happened", write, [.. AtWork.On("On", "2026-03-09"), ("Kind", "call")]);
        await worker.DoAsync(write, [.. AtWork.On("On", "2026-03-09"), ("At", "2:30pm"), ("Kind", "call"), ("With", "Ms Bell, class teacher"), ("Words", "Robin hit a boy who spoke of her mother."), ("ChildsWords", "He started it"), ("Significant", "true")]);

        using var officer = await AVisitor.To(service, "iro-01");
        await officer.ReadsAsync($"/children/{Id(1)}/notes", "9 March 2026, 14:30: telephone call with Ms Bell, class teacher", "Significant", "Robin hit a boy who spoke of her mother.", "He started it");
        await officer.ReadsAsync($"/children/{Id(1)}", "He started it");
        await officer.ReadsAsync($"/children/{Id(1)}/timeline", "Significant event");

        var note = service.Ledger.County.Child(Id(1))!.Facts<CaseNote>()[0].FactId;
        await officer.DoAsync($"/children/{Id(1)}/facts/record/case-note-added", ("Note", $"{note}"), ("Words", "The school will not exclude her."));
        await worker.ReadsAsync($"/children/{Id(1)}/notes?q=exclude", "Case notes (1)", "The school will not exclude her.");
        await worker.ReadsAsync($"/children/{Id(1)}/notes?kind=message", "No notes match.");
        Assert.Contains("Ms Bell", (await worker.GetAsync($"/children/{Id(1)}/notes?handler=Csv")).Text, StringComparison.Ordinal);
        await worker.ReadsAsync($"/children/{Id(1)}/facts/{note}", "What belongs to it", "The school will not exclude her.");
    }

    [Fact]
    public async Task One_box_finds_children_workers_and_what_was_written_and_says_where_it_stands()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(OfTheWorker().Do(new RecordFact(Id(1)) { Said = new Visit { On = Day("2026-03-05"), Seen = true, Alone = true, Notes = "The trumpet is in the hall, polished", ChildsWords = "Mine" } }, "2026-03-05"));
        using var worker = await AVisitor.To(service, "w-045");
        var found = await worker.ReadsAsync("/search?q=trumpet", "Written (1)", "Visit, 5 March 2026", "The trumpet is in the hall, polished");
        await worker.ReadsAsync(found.Page.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("Visit, 5 March", StringComparison.Ordinal)).GetAttribute("href")!, "The trumpet is in the hall");
        await worker.ReadsAsync("/search?q=trumpet+hall", "Written (1)");
        await worker.ReadsAsync("/search?q=trumpet+violin", "Nothing found among the records you can open");
        await worker.ReadsAsync("/search?q=fairweather", "Children (1)");
        Assert.DoesNotContain("Nothing found", (await worker.GetAsync("/search")).Main, StringComparison.Ordinal);
        Assert.NotNull((await worker.GetAsync("/figures")).Page.QuerySelector("header form[action='/search'] input[name=q]"));
    }

    /// <summary>Two counties that differ in one record the reader may not see give the same page.</summary>
    [Fact]
    public async Task What_one_may_not_see_changes_no_hit_and_no_count()
    {
        var pages = new List<string>();
        foreach (var hidden in new[] { false, true })
        {
            await using var service = await TheService.StartAsync("2026-03-10");
            var books = OfTheWorker().Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2026-03-05"), Kind = "call", Words = "The trumpet teacher rang" } }, "2026-03-05");
            if (hidden)
            {
                LookedAfterFrom("2026-02-02", id: Id(2), books: books).Do(new RecordFact(Id(2)) { Said = new CaseNote { On = Day("2026-03-06"), Kind = "call", Words = "The trumpet was stolen" } }, "2026-03-06")
                    .Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "Staff member's child" }, "2026-03-06");
            }

            await service.GivenAsync(books);
            foreach (var persona in new[] { "iro-01", "w-045", "ed-01" })
            {
                using var reader = await AVisitor.To(service, persona);
                pages.Add($"{persona} {(await reader.GetAsync("/search?q=trumpet")).Plain()} {(await reader.GetAsync("/search?q=fairweather")).Plain()}");
            }

            using var director = await AVisitor.To(service, "d-001");
            await director.ReadsAsync("/search?q=trumpet", hidden ? "Written (2)" : "Written (1)");
        }

        Assert.Equal(pages[..3], pages[3..]);
    }

    private static Books OfTheWorker() => TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside);
}
