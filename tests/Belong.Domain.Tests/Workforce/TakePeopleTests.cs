using Belong.Domain.Workforce;

namespace Belong.Domain.Tests.Workforce;

/// <summary>Joiners, movers and leavers from the council's list, each on the day on which the file says so.</summary>
public class TakePeopleTests
{
    private static readonly Guid Opens = Guid.Parse("0193d1c4-0000-4000-8000-0000000000aa");
    private readonly Books books = new();

    [Fact]
    public void A_joiner_a_mover_and_a_leaver_and_the_same_file_again_says_nothing_more()
    {
        Take("2026-05-20", [Told("asha", "worker", "North", from: "2026-05-18"), Told("ben", "manager", "North"), Told("cara", "worker", "South")]);
        Assert.Equal(["asha: worker North 2026-05-18", "ben: manager North 2026-05-20", "cara: worker South 2026-05-20"], Posts());
        Assert.Empty(Try("2026-05-20", [Told("asha", "worker", "North", from: "2026-05-18"), Told("ben", "manager", "North"), Told("cara", "worker", "South")]).Statements);

        Take("2026-06-01", [Told("ASHA", "manager", "South"), Told("ben", "", ""), Told("cara", "worker", "South", until: "2026-06-30")]);
        Assert.Equal(["asha: worker North 2026-05-18 2026-05-31", "asha: manager South 2026-06-01", "ben: manager North 2026-05-20 2026-06-01", "cara: worker South 2026-05-20 2026-06-30"], Posts());
        Assert.Empty(Try("2026-06-02", [Told("asha", "manager", "South"), Told("ben", "", ""), Told("cara", "worker", "South", until: "2026-06-30")]).Statements);
    }

    [Fact]
    public void Whoever_a_file_of_everybody_does_not_name_has_left_but_no_administrator()
    {
        Take("2026-05-20", [Told("asha", "worker", "North"), Told("ben", "worker", "North")]);
        books.Do(new OpenWorker(Id(901)) { Id = "sa", Given = "Ada" }, "2026-05-20").Do(new RecordFact(Id(901)) { Said = new Employment { Role = "administrator", From = Day("2026-05-20") } }, "2026-05-20");
        Assert.Empty(Try("2026-06-01", [Told("asha", "worker", "North")]).Statements);
        Take("2026-06-01", [Told("asha", "worker", "North")], everybody: true);
        Assert.Equal(["asha: worker North 2026-05-20", "ben: worker North 2026-05-20 2026-06-01", "sa: administrator  2026-05-20"], Posts());
        Assert.Equal("From the council’s list of people", books.County.Worker("ben")!.Heads[^1].Signature.Why);
    }

    [Theory]
    [InlineData("a b", "worker", "“a b” is not a sign-in ID: up to 40 letters, digits and hyphens")]
    [InlineData("open", "worker", "“open” is not a sign-in ID: up to 40 letters, digits and hyphens")]
    [InlineData("asha", "king", "“king” is not a post: use worker, manager")]
    [InlineData("asha", "administrator", "the post of system administrator is not taken from a file: give it under People")]
    public void A_line_that_cannot_be_is_told_and_nothing_is_taken(string id, string role, string says)
    {
        var outcome = Try("2026-05-20", [Told("ben", "worker", "North"), Told(id, role, "North")]);
        Assert.StartsWith($"Line 3: {says}", Assert.Single(outcome.Problems).Words, StringComparison.Ordinal);
        Assert.Empty(outcome.Statements);
    }

    [Fact]
    public void One_person_twice_a_wrong_address_an_end_before_the_start_and_no_name_are_told()
    {
        Assert.Equal(["Line 3: asha stands in the file twice, first in line 2"], Words([Told("asha", "worker", "North") with { Line = 2 }, Told("asha", "manager", "North") with { Line = 3 }]));
        Assert.Equal(["Line 2: “nobody” is not an email address"], Words([Told("asha", "worker", "North") with { Email = "nobody" }]));
        Assert.Equal(["Line 2: the end is before the start"], Words([Told("asha", "worker", "North", from: "2026-05-10", until: "2026-05-09")]));
        Assert.Equal(["Line 2: asha has no name"], Words([Told("asha", "worker", "North") with { Given = "", Family = " " }]));
    }

    [Fact]
    public void An_administrators_post_is_neither_taken_nor_given_by_a_file()
    {
        books.Do(new OpenWorker(Id(901)) { Id = "sa", Given = "Ada" }, "2026-05-20").Do(new RecordFact(Id(901)) { Said = new Employment { Role = "administrator", From = Day("2026-05-20") } }, "2026-05-20");
        Assert.Empty(Try("2026-06-01", [Told("sa", "director", "")]).Statements.Where(said => said.Fact is Employment));
        Assert.Empty(Try("2026-06-01", [Told("sa", "", "")]).Statements.Where(said => said.Fact is Employment));
    }

    private void Take(string day, PersonTold[] people, bool everybody = false) => books.Do(Act(people, everybody), day);

    private Outcome Try(string day, PersonTold[] people) => books.Try(Act(people, false), day);

    private IEnumerable<string> Words(PersonTold[] people) => books.Try(Act(people, false) with { People = [.. people.Select(person => person.Line == 0 ? person with { Line = 2 } : person)] }, "2026-05-20").Problems.Select(problem => problem.Words);

    private static TakePeople Act(PersonTold[] people, bool everybody) => new() { People = [.. people.Select((person, at) => person.Line == 0 ? person with { Line = at + 2 } : person)], IsEverybody = everybody, Opens = Opens };

    private static PersonTold Told(string id, string role, string team, string? from = null, string? until = null) => new(0, id, id, "Lane", "", role, team, from is null ? null : Day(from), until is null ? null : Day(until));

    private IEnumerable<string> Posts() => books.County.Workers.OrderBy(worker => worker.WorkerId, StringComparer.Ordinal).SelectMany(worker => worker.Facts<Employment>().OrderBy(post => post.Fact.From).Select(post => $"{worker.WorkerId}: {post.Fact.Role} {post.Fact.Team} {post.Fact.From:yyyy-MM-dd}{(post.Fact.Until is { } until ? $" {until:yyyy-MM-dd}" : "")}"));
}
