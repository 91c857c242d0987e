using System.Net;
using Belong.Domain.Planning;
using Belong.Domain.Relations;

namespace Belong.Web.Tests.Work;

/// <summary>What was begun and not finished is called by what it is, and found again as the form it was.</summary>
public class DraftsTests
{
    [Fact]
    public async Task Each_form_left_for_later_stands_on_the_first_page_under_its_own_name_and_two_letters_are_two()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = Known();
        var mother = books.County.Adults.Single().Id;
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var child = $"/children/{Id(1)}";
        foreach (var (page, field) in new[] { ("/letters/write?template=Blank%20letter", "Words"), ("/letters/write?template=New%20home%2C%20to%20a%20parent", "Words"), ("/documents/add", "Title"), ("/facts/record/visit", "Words"), ($"/facts/{Note(books)}/take-back", "Reason") })
        {
            await LeaveAsync(worker, child + page, field, $"Typed on {page}");
        }

        await LeaveAsync(worker, $"/adults/{mother}/facts/record/died", "Source", "Typed of the mother");
        var first = await worker.GetAsync("/");
        Assert.Equal(
            ["Add a document, Robin Fairweather", "Death, Sarah Lane", "Letter (Blank letter), Robin Fairweather", "Letter (New home, to a parent), Robin Fairweather", "Visit, Robin Fairweather", "Withdrawal: case note, Robin Fairweather"],
            first.Page.QuerySelector("#begun")!.NextElementSibling!.QuerySelectorAll("a").Select(link => link.TextContent.Trim()).Order(StringComparer.Ordinal));
        Assert.Contains("Typed on /letters/write?template=Blank%20letter", (await worker.GetAsync($"{child}/letters/write?template=Blank%20letter")).Page.QuerySelector("textarea[name=Words]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Typed on /letters/write?template=New", (await worker.GetAsync($"{child}/letters/write?template=New%20home%2C%20to%20a%20parent")).Page.QuerySelector("textarea[name=Words]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_of_what_was_withdrawn_meanwhile_is_not_saved_and_says_by_whom_it_was_withdrawn()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        var books = Known();
        await service.GivenAsync(books);
        using var worker = await AVisitor.To(service, "w-045");
        var note = $"/children/{Id(1)}/facts/{Note(books)}";
        var form = AVisitor.Hidden(await worker.GetAsync($"{note}/correct")).Append(new("Words", "Otherwise")).Append(new("Reason", "Wrong")).ToList();
        await service.Ledger.RecordAsync(new RetractFact(Id(1), Note(books)) { Reason = "Of another child" }, new("m-001", "Tobias Fernmead"), Day("2026-03-10"), new(Guid.NewGuid()));
        var answer = await worker.RawPostAsync($"{note}/correct", new FormUrlEncodedContent(form));
        Assert.Equal(note, answer.GoneTo);
        await worker.ReadsAsync(note, "Nothing was saved: the case note was withdrawn meanwhile by m-001", "Withdrawn", "Why: Of another child");
        Assert.Equal((HttpStatusCode.Found, note), ((await worker.GetAsync($"{note}/take-back")).Status, (await worker.GetAsync($"{note}/take-back")).GoneTo));
        using var stranger = await AVisitor.To(service, "p-001");
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync($"{note}/take-back")).Status);
    }

    private static FactId Note(Books books) => books.Child(Id(1)).Facts<CaseNote>()[0].FactId;

    private static Books Known() => TheService.AllocatedTo(LookedAfterFrom("2026-02-02"), "w-045", "Harbourside children in care")
        .Do(new RecordFact(Id(1)) { Said = new CaseNote { On = Day("2026-03-05"), Kind = "call", With = "Ms Bell", Words = "Asleep in class" } }, "2026-03-06")
        .Do(new AddPerson(Id(1)) { Given = "Sarah", Family = "Lane", Is = "mother" }, "2026-03-09");

    private static async Task LeaveAsync(AVisitor visitor, string page, string field, string words)
    {
        var typed = AVisitor.Hidden(await visitor.GetAsync(page)).Append(new(field, words)).Append(new("later", "1"));
        await visitor.RawPostAsync($"{page}{(page.Contains('?', StringComparison.Ordinal) ? "&" : "?")}handler=Draft", new FormUrlEncodedContent(typed));
    }
}
