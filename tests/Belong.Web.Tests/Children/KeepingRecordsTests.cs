using System.Net;
using Belong.Domain.Children;
using Belong.Domain.Governance;
using Belong.Domain.Planning;

namespace Belong.Web.Tests.Children;

/// <summary>What a records officer does to records themselves: joined and parted again, closed and opened again, each by a page.</summary>
public class KeepingRecordsTests
{
    [Fact]
    public async Task Two_records_of_one_child_are_joined_by_a_page_read_as_one_and_parted_again_with_nothing_lost()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(Two());
        using var officer = await AVisitor.To(service, "r-001");
        var join = $"/children/{Id(1)}/do/join-with-record";
        await officer.RefusedAsync("Enter the child ID of the other record", join, ("Reason", "Same mother"));
        await officer.RefusedAsync("You cannot open a record with that child ID", join, ("ChildId", "999"), ("Reason", "Same mother"));
        await officer.RefusedAsync("Enter how you know that this is the same child", join, ("ChildId", "800002"));
        await officer.DoAsync(join, ("ChildId", "800002"), ("Reason", "Same mother and date of birth"));
        await officer.ReadsAsync($"/children/{Id(1)}/notes", "The nursery rang", "The school rang");
        await officer.ReadsAsync($"/children/{Id(1)}/history", "Joined with another record of the same child", "Same mother and date of birth");

        var wrong = service.Ledger.County.Child(Id(1))!.Heads.OfType<Entry<JoinedInto>>().Single().FactId;
        var part = $"/children/{Id(1)}/do/separate-joined";
        await officer.RefusedAsync("Enter why the records are being separated", part, ("Join", $"{wrong}"));
        await officer.DoAsync(part, ("Join", $"{wrong}"), ("Reason", "Twins"));
        Assert.DoesNotContain("The nursery rang", (await officer.ReadsAsync($"/children/{Id(1)}/notes", "The school rang")).Main, StringComparison.Ordinal);
        await officer.ReadsAsync($"/children/{Id(2)}/notes", "The nursery rang");
    }

    [Fact]
    public async Task A_record_is_closed_to_all_but_those_named_and_opened_again()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(Two());
        using var officer = await AVisitor.To(service, "r-001");
        using var reviewer = await AVisitor.To(service, "iro-01");
        var close = $"/children/{Id(1)}/do/close-record";
        await officer.RefusedAsync("Select at least one other person who can open the record", close, ("Reason", "A worker is the child’s aunt"));
        await officer.RefusedAsync("Enter why the record is being restricted", close, ("First", "d-001"));
        await officer.DoAsync(close, ("First", "d-001"), ("Reason", "A worker is the child’s aunt"));
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.GetAsync($"/children/{Id(1)}")).Status);
        await officer.ReadsAsync($"/children/{Id(1)}", "Restricted", "Only named people may open this record: A worker is the child’s aunt");
        using var director = await AVisitor.To(service, "d-001");
        await director.ReadsAsync($"/children/{Id(1)}", "Restricted");

        await officer.RefusedAsync("Enter why the record can be open again", $"/children/{Id(1)}/do/open-again");
        await officer.DoAsync($"/children/{Id(1)}/do/open-again", ("Reason", "The worker has left"));
        Assert.Equal(HttpStatusCode.OK, (await reviewer.GetAsync($"/children/{Id(1)}")).Status);
        Assert.Contains("The record is not restricted", (await officer.PostAsync($"/children/{Id(1)}/do/open-again", ("Reason", "Again"))).Errors);
    }

    [Fact]
    public async Task A_record_one_may_not_see_cannot_be_joined_and_is_not_told_from_one_that_does_not_exist()
    {
        await using var service = await TheService.StartAsync("2026-03-10");
        await service.GivenAsync(Two().Do(new RestrictRecord(Id(2)) { MaySee = ["d-001"], Reason = "Staff member's child" }, "2026-03-09"));
        using var officer = await AVisitor.To(service, "r-001");
        var join = $"/children/{Id(1)}/do/join-with-record";
        Assert.Equal((await officer.PostAsync(join, ("ChildId", "999"), ("Reason", "Same"))).Errors, (await officer.PostAsync(join, ("ChildId", "800002"), ("Reason", "Same"))).Errors);
        Assert.DoesNotContain("800002", (await officer.GetAsync($"{join}?afresh=yes")).Text, StringComparison.Ordinal);
    }

    private static Books Two()
    {
        var books = new Books().Do(new RecordFact(CouncilRecord.TheCouncil) { Said = new Authority { Code = "E10000016", Name = "A county" } }, "2026-01-02");
        foreach (var (number, words) in new[] { (1, "The school rang"), (2, "The nursery rang") })
        {
            books.Do(Opened(Id(number)) with { ChildId = $"80000{number}" }, "2026-01-05").Do(new StartLookingAfter(Id(number)) { On = Day("2026-01-05"), Need = "N1", LegalStatus = "V2" }, "2026-01-05")
                .Do(new RecordFact(Id(number)) { Said = new CaseNote { On = Day("2026-02-03"), Kind = "call", Words = words } }, "2026-02-03");
        }

        return books;
    }
}
