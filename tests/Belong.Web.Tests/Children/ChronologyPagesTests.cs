using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Papers;
using Belong.Domain.Planning;

namespace Belong.Web.Tests.Children;

/// <summary>A chronology from its beginning to the paper that goes to court, and a letter from its template to the post.</summary>
public class ChronologyPagesTests
{
    private const string Harbourside = "Harbourside children in care";

    [Fact]
    public async Task A_chronology_is_begun_filled_from_the_record_weighed_fixed_and_taken_away()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(OfTheWorker().Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2026-03-05"), Kind = "call", With = "Ms Bell", Words = "Robin was found asleep in class.", Significant = true } }, "2026-03-05"));
        using var worker = await AVisitor.To(service, "w-045");
        var home = $"/children/{Id(1)}/chronologies";
        Assert.Contains("Chronologies", (await worker.GetAsync($"/children/{Id(1)}/timeline")).Plain(), StringComparison.Ordinal);
        await worker.ReadsAsync(home, "No chronologies yet.");
        var begin = (await worker.GetAsync(home)).Link("Start a chronology");
        await worker.RefusedAsync("Select what the chronology is for", begin, ("Shows", "Neglect"));
        Assert.Equal(home, (await worker.DoAsync(begin, ("For", "court"), ("Shows", "Neglect"))).GoneTo);

        var one = (await worker.ReadsAsync(home, "Being written", "0 events")).Link("For court");
        var choose = (await worker.ReadsAsync(one, "There are no events yet.")).Link("Choose events from the record");
        await worker.RefusedAsync("Select at least one event", choose);
        var note = service.Ledger.County.Child(Id(1))!.Facts<CaseNote>()[0].FactId;
        Assert.NotNull((await worker.GetAsync(choose)).Page.QuerySelector($"input[name=Entries][value='{note}']"));
        var narrowed = await worker.PostAsync($"{choose}&handler=Show", ("Q", "asleep"), ("Entries", $"{service.Ledger.County.Child(Id(1))!.Facts<LookedAfter>()[0].FactId}"));
        Assert.Contains("1 event, the earliest first", narrowed.Plain(), StringComparison.Ordinal);
        Assert.Contains("1 event more chosen that is not on this list.", narrowed.Plain(), StringComparison.Ordinal);
        await worker.DoAsync(choose, ("Entries", $"{note}"));
        Assert.Null((await worker.GetAsync(choose)).Page.QuerySelector($"input[name=Entries][value='{note}']"));
        var add = (await worker.GetAsync(one)).Link("Add an event that is not on the record");
        Assert.Equal(one, (await worker.DoAsync(add, [.. AtWork.On("On", "1988-05-02"), ("Chronology", one.Split('/')[^1]), ("Words", "Mother was in care herself"), ("Source", "Her own account")])).GoneTo);
        var row = service.Ledger.County.Child(Id(1))!.Facts<ChronologyEntry>()[0];
        var weigh = (await worker.GetAsync(one)).Link("Shorten events and add analysis");
        await worker.RefusedAsync("Enter what happened, or take the event out", weigh, ($"Words-{row.FactId}", " "), ($"Analysis-{row.FactId}", "x"));
        await worker.DoAsync(weigh, [.. service.Ledger.County.Child(Id(1))!.EventsOf(row.Fact.Chronology).SelectMany(each => new[] { ($"Words-{each.FactId}", each.FactId == row.FactId ? "Asleep in class" : each.Fact.Words), ($"Analysis-{each.FactId}", each.FactId == row.FactId ? "Robin was up at night with the baby" : "") })]);

        // Somebody else weighs the same event while the form is open: both are shown, and nothing is written over unseen.
        var open = AVisitor.Hidden(await worker.GetAsync(weigh));
        var head = service.Ledger.County.Child(Id(1))!.EventsOf(row.Fact.Chronology).Single(each => each.FactId == row.FactId);
        await service.Ledger.RecordAsync(new WeighChronology(Id(1)) { Chronology = row.Fact.Chronology, Events = [new(head.FactId, head.Id, head.Fact.Words, "Robin was up at night with the baby, again")] }, new("m-001", "Manager"), service.Today, ChangeId.Of("meanwhile"));
        foreach (var each in service.Ledger.County.Child(Id(1))!.EventsOf(row.Fact.Chronology))
        {
            (open[$"Words-{each.FactId}"], open[$"Analysis-{each.FactId}"]) = (each.Fact.Words, each.FactId == row.FactId ? "Mine" : each.Fact.Analysis);
        }

        var both = await worker.RawPostAsync(weigh, new FormUrlEncodedContent(open));
        Assert.Contains(both.Errors, error => error.StartsWith("Somebody changed one of these events", StringComparison.Ordinal));
        Assert.Contains("What it meant: Robin was up at night with the baby, again", both.Plain(), StringComparison.Ordinal);
        Assert.Equal("Mine", both.Page.QuerySelector($"textarea[name='Analysis-{row.FactId}']")!.TextContent);
        var page = await worker.ReadsAsync(one, "Not finished. Court.", "Draft chronology of Robin Fairweather, born 6 May 2012", "1 2 May 1988 Mother was in care herself", "Asleep in class", "Robin was up at night with the baby", "Case note, recorded 5 March 2026");
        Assert.Contains($"/facts/{note}", page.Link("Case note, recorded"), StringComparison.Ordinal);

        Assert.DoesNotContain("Event in a chronology", (await worker.GetAsync($"/children/{Id(1)}")).Plain(), StringComparison.Ordinal);

        await worker.DoAsync(page.Link("Fix the chronology"), ("Chronology", $"{row.Fact.Chronology}"));
        var done = await worker.ReadsAsync(one, "Fixed on 10 March 2026. Court.");
        Assert.DoesNotContain("Take out", done.Plain(), StringComparison.Ordinal);
        Assert.Equal(one, (await worker.GetAsync(choose)).GoneTo);
        Assert.Equal(HttpStatusCode.OK, (await worker.GetAsync((await worker.GetAsync($"{one}?known=2100-01-01")).Link("Word"))).Status);
        using var docx = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(await (await worker.GetAsync($"{one}?handler=Docx")).Response.Content.ReadAsStreamAsync(), false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(docx).Select(error => error.Description));
        Assert.Contains("Robin was up at night with the baby", docx.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.StartsWith("OFFICIAL-SENSITIVE", docx.MainDocumentPart.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_is_written_from_a_template_read_again_and_taken_away_and_the_councils_wording_comes_first()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(OfTheWorker());
        using var worker = await AVisitor.To(service, "w-045");
        var home = $"/children/{Id(1)}/letters";
        await worker.ReadsAsync(home, "No letters yet.");
        Assert.EndsWith("/letters", (await worker.GetAsync($"/children/{Id(1)}/documents")).Link("Letters"), StringComparison.Ordinal);
        var write = (await worker.ReadsAsync((await worker.GetAsync(home)).Link("Write a letter"), "Registration, to a GP")).Link("Blank letter");
        var form = await worker.GetAsync(write);
        Assert.Contains("[Write your letter here.]", form.Page.QuerySelector("textarea[name=Words]")!.TextContent, StringComparison.Ordinal);
        await worker.RefusedAsync("Replace what stands in square brackets: [name]", write, [.. AtWork.On("On", "2026-03-10"), ("To", "Mrs Fairweather"), ("About", "Friday"), ("Words", "Dear [name]")]);
        await worker.DoAsync(write, [.. AtWork.On("On", "2026-03-10"), ("To", "Mrs Fairweather\n4 Mill Lane"), ("About", "Friday"), ("Words", "Dear Mrs Fairweather\n\nI shall come on Friday.")]);
        var letter = (await worker.ReadsAsync(home, "Letters (1)", "Friday", "to Mrs Fairweather")).Link("Friday");
        await worker.ReadsAsync(letter, "4 Mill Lane", "I shall come on Friday.", "10 March 2026");
        using var docx = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(await (await worker.GetAsync($"{letter}?handler=Docx")).Response.Content.ReadAsStreamAsync(), false);
        Assert.Contains("I shall come on Friday.", docx.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        await worker.ReadsAsync("/search?q=Friday", "Written (1)");

        using var manager = await AVisitor.To(service, "rm-01");
        await manager.DoAsync($"/council/{CouncilRecord.TheCouncil}/facts/record/letter-template", ("Title", "Thank you, to a carer"), ("Words", "Thank you for looking after [child]"));
        await manager.ReadsAsync("/settings", "Letter templates", "Thank you, to a carer");
        var thanks = (await worker.GetAsync($"{home}/write?afresh=yes")).Link("Thank you, to a carer");
        Assert.StartsWith("Thank you for looking after ", (await worker.GetAsync(thanks)).Page.QuerySelector("textarea[name=Words]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await worker.GetAsync($"{home}/write?template=none")).Status);
    }

    [Fact]
    public async Task A_note_of_two_brothers_is_written_once_and_each_reader_is_told_of_those_whom_they_may_see()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = new Books().Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Authority { Code = "E10000016", Name = "A county" } }, "2026-01-02");
        foreach (var number in new[] { 1, 2, 3 })
        {
            books.Do(Opened(Id(number)) with { ChildId = $"80000{number}" }, "2026-02-02").Do(new StartLookingAfter(Id(number)) { On = Day("2026-02-02"), Need = "N1", LegalStatus = "V2" }, "2026-02-02");
            TheService.AllocatedTo(books, "w-045", Harbourside, Id(number));
        }

        // Robin Fairweather is called the same as the third child, who is no brother.
        await service.GivenAsync(books.Do(new NameSibling(Id(1)) { ChildId = "800002" }, "2026-02-03"));
        using var worker = await AVisitor.To(service, "w-045");
        var write = $"/children/{Id(1)}/facts/record/case-note";
        (string, string)[] note = [.. AtWork.On("On", "2026-03-09"), ("Kind", "call"), ("Words", "Both were at the fair with their uncle.")];
        Assert.Equal([$"{Id(2)}"], (await worker.GetAsync(write)).Page.QuerySelectorAll("input[name=Also]").Select(box => box.GetAttribute("value")));
        await worker.RefusedAsync("Select from the children shown", write, [.. note, ("Also", $"{Guid.NewGuid()}")]);
        await worker.DoAsync(write, [.. note, ("Also", $"{Id(2)}")]);
        await worker.ReadsAsync($"/children/{Id(2)}/notes", "Both were at the fair with their uncle.", "also on the record of");
        var there = service.Ledger.County.Child(Id(2))!.Facts<CaseNote>().Single();
        await worker.ReadsAsync($"/children/{Id(2)}/facts/{there.FactId}", "The same was recorded of");

        await service.Ledger.RecordAsync(new RestrictRecord(Id(1)) { MaySee = ["d-001"], Reason = "Staff member's child" }, new("r-001", "Records"), service.Today, ChangeId.Of("restrict"));
        Assert.DoesNotContain("also on the record of", (await worker.ReadsAsync($"/children/{Id(2)}/notes", "Both were at the fair with their uncle.")).Plain(), StringComparison.Ordinal);
        Assert.Empty((await worker.GetAsync($"/children/{Id(2)}/facts/record/case-note")).Page.QuerySelectorAll("input[name=Also]"));
    }

    private static Books OfTheWorker() => TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", Harbourside);
}
