using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Papers;
using Belong.Domain.Planning;
using Belong.Domain.Relations;

namespace Belong.Web.Tests.Children;

/// <summary>What was written on the wrong child is put on the right one by whoever finds it, and nothing of it stays behind to be read.</summary>
public class MoveEntryPageTests
{
    [Fact]
    public async Task A_note_is_moved_to_the_brother_taken_out_of_the_chronology_and_found_on_the_right_record_only()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(Brothers());
        var note = service.Ledger.County.Child(Id(1))!.Facts<CaseNote>()[0].FactId;
        using var worker = await AVisitor.To(service, "w-045");
        await worker.ReadsAsync($"/children/{Id(1)}/facts/{note}", "Move to the right child");
        var move = $"/children/{Id(1)}/facts/{note}/move";
        await worker.ReadsAsync(move, "Jago was found asleep", "told in a chronology", "taken out of it", "told in a chronology");
        await worker.RefusedAsync("You cannot open a record with that child ID", move, ("ChildId", "C3"), ("Reason", "Both were open"));
        await worker.RefusedAsync("You cannot open a record with that child ID", move, ("ChildId", "Freya"), ("Reason", "Both were open"));
        await worker.RefusedAsync("Enter the child ID of the right child", move, ("Reason", "Both were open"));
        var (hidden, none) = (await worker.PostAsync(move, ("ChildId", "C3"), ("Reason", "")), await worker.PostAsync(move, ("ChildId", "C999"), ("Reason", "")));
        Assert.Equal(none.Errors, hidden.Errors); // one who may not be seen is not told from one who is not there
        await worker.RefusedAsync("Enter how the entry came to be on the wrong record", move, ("ChildId", "C2"));
        await worker.DoAsync(move, ("ChildId", "C2"), ("Reason", "Both brothers were open"));
        Assert.Contains("Jago was found asleep in class", (await worker.GetAsync((await worker.GetAsync($"/children/{Id(1)}/history")).Link("Read it"))).Main, StringComparison.Ordinal);
        await worker.ReadsAsync($"/children/{Id(1)}/history", "1 entry was moved to the record to which it belongs", "Both brothers were open");
        foreach (var page in new[] { "", "/notes", "/history", "/timeline", $"/chronologies/{service.Ledger.County.Child(Id(1))!.Facts<Chronology>()[0].FactId}" })
        {
            Assert.DoesNotContain("asleep", (await worker.GetAsync($"/children/{Id(1)}{page}")).Main, StringComparison.Ordinal);
        }

        await worker.ReadsAsync($"/children/{Id(2)}/notes", "Jago was found asleep in class");
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync(move)).Status);
        var search = await worker.ReadsAsync("/search?q=asleep+class", "Written (1)");
        Assert.Contains(Id(2).ToString(), string.Concat(search.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_be_torn_says_why_and_what_is_no_childs_cannot_be_moved()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = Brothers();
        var note = books.Child(Id(1)).Facts<CaseNote>()[0].FactId;
        books.Do(new RecordFact(Id(1)) { Said = new CaseNoteAdded { Note = note, Words = "She rang back" } }, "2026-03-09")
            .Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother" }, "2026-03-09");
        var mother = books.County.Adults.Single();
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var page = await worker.ReadsAsync($"/children/{Id(1)}/facts/{note}/move", "It cannot be moved by itself. Another entry belongs to it");
        Assert.Null(page.Page.QuerySelector("main form"));
        Assert.NotEqual(HttpStatusCode.OK, (await worker.GetAsync($"/adults/{mother.Id}/facts/{mother.Heads[0].FactId}/move")).Status);
        using var stranger = await AVisitor.To(service, "a-001");
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync($"/children/{Id(1)}/facts/{note}/move")).Status);
    }

    /// <summary>Two brothers of one worker, and a third child of another's.</summary>
    private static Books Brothers()
    {
        var books = new Books().Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Authority { Code = "E10000016", Name = "A county" } }, "2026-01-02");
        foreach (var number in new[] { 1, 2, 3 })
        {
            books.Do(Opened(Id(number)) with { ChildId = $"C{number}" }, "2026-02-02").Do(new StartLookingAfter(Id(number)) { On = Day("2026-02-02"), Need = "N1", LegalStatus = "V2" }, "2026-02-02")
                .Do(new AllocateWorker(Id(number)) { From = Day("2026-02-02"), Worker = number == 3 ? "w-046" : "w-045", Team = "Harbourside children in care", Reason = "FCONTA" }, "2026-02-02");
        }

        books.Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2026-03-05"), Kind = "call", With = "Ms Bell", Words = "Jago was found asleep in class." } }, "2026-03-06")
            .Do(new RecordFact(Id(1)) { Said = new Chronology { For = "court", Shows = "Neglect" } }, "2026-03-06");
        return books.Do(new AddToChronology(Id(1)) { Chronology = books.Child(Id(1)).Facts<Chronology>()[0].FactId, Entries = [books.Child(Id(1)).Facts<CaseNote>()[0].FactId] }, "2026-03-06");
    }
}
